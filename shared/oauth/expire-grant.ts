import { type Connection, reviseBySystem } from '../domain/connection.ts'
import { connectionEvent, type Origin } from '../domain/event.ts'
import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'
import type { Granted } from './granted.ts'

type Needed = Pick<Powers, 'keepGrants' | 'readConnections'>

/** Why a grant has ended, in code and in words. */
export interface End {
  readonly code: string
  readonly reason: string
}

const tries = 5

/**
 * Makes a connection `expired`, where its grant is still the one that was judged. The tokens stay:
 * nothing is thrown away because it failed.
 *
 * @returns whether it is expired now; false where the grant moved or the connection is gone.
 */
export async function expireGrant(
  { keepGrants, readConnections }: Needed,
  judged: Granted,
  origin: Origin,
  { code, reason }: End,
): Promise<boolean> {
  let row: Connection | undefined = judged
  for (let attempt = 1; row?.grant && row.fence === judged.fence; attempt++) {
    const { lease: _lease, ...grant } = judged.grant
    const changes = { status: 'expired', statusReason: reason, dueAt: undefined } as const
    const ended = {
      ...reviseBySystem(row, changes, origin.now),
      grant,
      fence: (row.fence ?? 0) + 1,
    }
    const event = connectionEvent('connection.expired', ended, origin, { code, reason })
    try {
      await keepGrants.write(row, ended, [event])
      return true
    } catch (error) {
      // A PUT came between: it has not moved the grant.
      const again = error instanceof Problem && error.code === 'revision_conflict'
      if (!again || attempt >= tries) throw error
    }
    row = await readConnections.find(judged)
  }
  return false
}
