import { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/powers.ts'
import { projectRecordOf } from './event-record.ts'
import { projectNameRow, projectRow } from './project-record.ts'
import { receiptOf } from './receipt-record.ts'
import { put, transact, type Write } from './transaction.ts'

/** Makes projects; the row of the name makes it unique. */
export const createProjects: Powers['createProjects'] = {
  async insert(project, event, receipt) {
    await transact(
      ...receiptOf(receipt),
      claimName(project),
      put(projectRow(project, 0)),
      projectRecordOf(project.id, event),
    )
  },
}

/** Takes a project's name, where nobody has it. */
export function claimName(project: Project): Write {
  return put(projectNameRow(project), {
    when: 'attribute_not_exists(pk)',
    refused: () =>
      new Problem('name_taken', { details: { name: 'is the name of another project' } }),
  })
}
