import { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { put, remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { claimName } from './projects.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { encodeProjectName } from './rows/project.ts'

/** Renames projects: the new name is taken and the old one let go in one step. */
export const renameProjects: Powers['renameProjects'] = {
  async replace(project, before, event) {
    const named =
      project.name === before.name
        ? [put(encodeProjectName(project))]
        : [claimName(project), remove(keys.projectName(before.name))]
    await transact(...named, renamed(project, before), projectAuditWrite(project.id, event))
  },
}

// An update and not a put: the count of connections may move at the same moment.
function renamed({ id, name, readme, updatedAt, updatedBy }: Project, before: Project): Write {
  return update(
    keys.project(id),
    { name, readme, updatedAt, updatedBy },
    {
      when: '#name = :before',
      names: { '#name': 'name' },
      values: { ':before': before.name },
      refused: () => new Problem('revision_conflict'),
    },
  )
}
