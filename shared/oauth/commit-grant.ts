import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { exponential, retry, type Timing } from '../runtime/retry.ts'

type Needed = Pick<Powers, 'storeGrants' | 'readConnections'>

// Without jitter: one caller alone holds these tokens, so that no other retries beside it.
const whileUnknown = {
  delayMs: exponential(50, 1000),
  jitter: 'none',
  retryIf: (error: unknown) => error instanceof Problem && error.code !== 'revision_conflict',
} as const

/**
 * Writes tokens that came but once, again and again until it is known what became of them.
 *
 * @returns whether they stand; false where another was quicker or the connection is gone.
 * @throws Problem `dependency_unavailable` where the table does not answer until `untilMs`.
 */
export async function commitGrant(
  { storeGrants, readConnections }: Needed,
  before: Connection,
  next: Connection,
  events: readonly AuditEvent[],
  untilMs: number,
  timing: Timing = {},
): Promise<boolean> {
  try {
    const write = () => storeGrants.write(before, next, events)
    await retry({ ...timing, ...whileUnknown, untilMs }, write)
    return true
  } catch (error) {
    if (hasCode(error, 'revision_conflict')) return stands(readConnections, next)
    throw error
  }
}

// A write whose answer was lost took effect: the next try meets its own fence.
async function stands({ find }: Powers['readConnections'], next: Connection): Promise<boolean> {
  const now = await find(next)
  return now?.fence === next.fence && now?.grant?.tokens === next.grant?.tokens
}
