import { reviseBySystem } from '../model/connection.ts'
import { type AuditContext, connectionEvent } from '../model/event.ts'
import { hasCode } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { retry } from '../runtime/retry.ts'
import type { GrantedConnection } from './granted-connection.ts'

type Needed = Pick<Powers, 'storeGrants' | 'readConnections'>

/** Why a grant has ended: a code and a message. */
export interface ExpiryReason {
  readonly code: string
  readonly reason: string
}

// A concurrent PUT does not change the grant and is complete: the row is read again immediately.
const whileOthersWrite = {
  attempts: 5,
  retryIf: (error: unknown) => hasCode(error, 'revision_conflict'),
}

/**
 * Makes a connection `expired`, where its grant is still the one that was checked. The tokens stay:
 * a failure deletes nothing.
 *
 * @returns whether it is expired now; false where the grant moved or the connection is gone.
 */
export async function expireGrant(
  { storeGrants, readConnections }: Needed,
  checked: GrantedConnection,
  origin: AuditContext,
  { code, reason }: ExpiryReason,
): Promise<boolean> {
  return retry(whileOthersWrite, async (attempt) => {
    const row = attempt === 1 ? checked : await readConnections.find(checked)
    if (!row?.grant || row.fence !== checked.fence) return false
    const { lease: _lease, ...grant } = checked.grant
    const changes = { status: 'expired', statusReason: reason, dueAt: undefined } as const
    const ended = {
      ...reviseBySystem(row, changes, origin.now),
      grant,
      fence: (row.fence ?? 0) + 1,
    }
    const event = connectionEvent('connection.expired', ended, origin, { code, reason })
    await storeGrants.write(row, ended, [event])
    return true
  })
}
