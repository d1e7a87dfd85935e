import type { Connection } from '../domain/connection.ts'
import type { AuditEvent } from '../domain/event.ts'
import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'

type Needed = Pick<Powers, 'keepGrants' | 'readConnections'>

const firstPauseMs = 50
const longestPauseMs = 1000

/**
 * Writes tokens that came but once, again and again until it is known what became of them.
 *
 * @returns whether they stand; false where another was quicker or the connection is gone.
 * @throws Problem `dependency_unavailable` where the table does not answer until `untilMs`.
 */
export async function commitGrant(
  { keepGrants, readConnections }: Needed,
  before: Connection,
  next: Connection,
  events: readonly AuditEvent[],
  untilMs: number,
): Promise<boolean> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
    try {
      await keepGrants.write(before, next, events)
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'revision_conflict') return stands(readConnections, next)
      if (Date.now() + pauseMs > untilMs) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

// A write whose answer was lost took effect: the next try meets its own fence.
async function stands({ find }: Powers['readConnections'], next: Connection): Promise<boolean> {
  const now = await find(next)
  return now?.fence === next.fence && now?.grant?.tokens === next.grant?.tokens
}
