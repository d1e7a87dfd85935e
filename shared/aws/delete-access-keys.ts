import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { remove, transact } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/audit-event.ts'

/** Deletes access keys. */
export const deleteAccessKeys: Powers['deleteAccessKeys'] = {
  async remove({ id, projectId }, event) {
    await transact(
      remove(keys.accessKey(id), {
        when: 'attribute_exists(pk)',
        refused: () => new Problem('access_key_not_found'),
      }),
      remove(keys.accessKeyListing(projectId, id)),
      projectAuditWrite(projectId, event),
    )
  },
}
