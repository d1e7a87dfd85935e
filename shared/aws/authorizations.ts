import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { put, transact } from './dynamodb/transaction.ts'
import { auditWrite } from './rows/audit-event.ts'

/** Keeps authorizations that were begun, until their ten minutes are over. */
export const startAuthorizations: Powers['startAuthorizations'] = {
  async insert(authorization, event) {
    const { stateHash, expiresAt } = authorization
    const expires_at = Math.floor(Date.parse(expiresAt) / 1000)
    await transact(
      put({ ...keys.authorization(stateHash), ...authorization, expires_at }),
      auditWrite(event),
    )
  },
}
