import type { Powers } from '../domain/powers.ts'
import { recordOf } from './event-record.ts'
import { transact } from './transaction.ts'

/** Writes audit records, all or none. */
export const recordEvents: Powers['recordEvents'] = {
  async record(events) {
    if (events.length > 0) await transact(...events.map(recordOf))
  },
}
