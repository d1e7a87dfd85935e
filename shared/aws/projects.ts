import { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/index.ts'
import { put, transact, type Write } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { idempotencyWrites } from './rows/idempotency-record.ts'
import { encodeProject, encodeProjectName } from './rows/project.ts'

/** Makes projects; the row of the name makes it unique. */
export const createProjects: Powers['createProjects'] = {
  async insert(project, event, receipt) {
    await transact(
      ...idempotencyWrites(receipt),
      claimName(project),
      put(encodeProject(project, 0)),
      projectAuditWrite(project.id, event),
    )
  },
}

/** Takes a project's name, where nobody has it. */
export function claimName(project: Project): Write {
  return put(encodeProjectName(project), {
    when: 'attribute_not_exists(pk)',
    refused: () =>
      new Problem('name_taken', { details: { name: 'is the name of another project' } }),
  })
}
