import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { accessKeyListing, accessKeyRow } from './access-key-record.ts'
import { projectRecordOf } from './event-record.ts'
import { put, transact } from './transaction.ts'

/** Rotates access keys; the condition on the old hash lets one of two racers win. */
export const rotateAccessKeys: Powers['rotateAccessKeys'] = {
  async replace(key, before, event) {
    await transact(
      put(accessKeyRow(key), {
        when: '#hash = :before',
        names: { '#hash': 'hash' },
        values: { ':before': before.hash },
        refused: () => new Problem('revision_conflict'),
      }),
      put(accessKeyListing(key)),
      projectRecordOf(key.projectId, event),
    )
  },
}
