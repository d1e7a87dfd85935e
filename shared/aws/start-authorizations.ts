import type { Powers } from '../ports/powers.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { put, transact } from './transaction.ts'

/** Keeps authorizations that were begun, until their ten minutes are over. */
export const startAuthorizations: Powers['startAuthorizations'] = {
  async insert(authorization, event) {
    const { stateHash, expiresAt } = authorization
    const expires_at = Math.floor(Date.parse(expiresAt) / 1000)
    await transact(
      put({ ...keys.authorization(stateHash), ...authorization, expires_at }),
      recordOf(event),
    )
  },
}
