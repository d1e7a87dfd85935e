import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { fromItem } from './dynamodb/client.ts'
import { keyOwner, keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { remove, transact } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'

const keysATime = 50 // two rows a key, 100 in a transaction

/** Deletes projects that hold nothing. */
export const deleteProjects: Powers['deleteProjects'] = {
  async remove(project, event, leftover) {
    await transact(
      // The row of the name tells first whether the project is still the one that was read.
      remove(keys.projectName(project.name), {
        when: 'id = :id',
        values: { ':id': project.id },
        refused: () => new Problem('revision_conflict'),
      }),
      remove(keys.project(project.id), {
        when: 'connectionCount = :none AND (attribute_not_exists(oauth2ClientCount) OR oauth2ClientCount = :none)',
        values: { ':none': 0 },
        refused: () => new Problem('project_not_empty'),
      }),
      projectAuditWrite(project.id, event),
      ...cleanupTaskWrites(leftover),
    )
  },

  removeKeys: removeProjectKeys,
}

/** Deletes every access key of a project, and their listings. */
export async function removeProjectKeys(projectId: string): Promise<void> {
  const { pk } = keys.accessKeyListing(projectId, '')
  const rows = (await queryAll(pk, `${keyOwner(projectId)}#`)).map(fromItem)
  const ids = rows.map(({ id }) => String(id))
  for (let at = 0; at < ids.length; at += keysATime) {
    const some = ids.slice(at, at + keysATime)
    await transact(
      ...some.map((id) => remove(keys.accessKey(id))),
      ...some.map((id) => remove(keys.accessKeyListing(projectId, id))),
    )
  }
}
