import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { put, transact } from './dynamodb/transaction.ts'
import { accessKeyListing, encodeAccessKey } from './rows/access-key.ts'
import { projectAuditWrite } from './rows/audit-event.ts'

/** Rotates access keys; the condition on the old hash lets one of two racers win. */
export const rotateAccessKeys: Powers['rotateAccessKeys'] = {
  async replace(key, before, event) {
    await transact(
      put(encodeAccessKey(key), {
        when: '#hash = :before',
        names: { '#hash': 'hash' },
        values: { ':before': before.hash },
        refused: () => new Problem('revision_conflict'),
      }),
      put(accessKeyListing(key)),
      projectAuditWrite(key.projectId, event),
    )
  },
}
