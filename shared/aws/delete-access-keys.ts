import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { projectRecordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { remove, transact } from './transaction.ts'

/** Deletes access keys. */
export const deleteAccessKeys: Powers['deleteAccessKeys'] = {
  async remove({ id, projectId }, event) {
    await transact(
      remove(keys.accessKey(id), {
        when: 'attribute_exists(pk)',
        refused: () => new Problem('access_key_not_found'),
      }),
      remove(keys.accessKeyListing(projectId, id)),
      projectRecordOf(projectId, event),
    )
  },
}
