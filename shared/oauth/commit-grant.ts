import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { exponential, retry, type Timing } from '../runtime/retry.ts'

type Needed = Pick<Powers, 'storeGrants' | 'readConnections'>

// Without jitter: only one caller holds these tokens, so no other retries concurrently.
const whileUnknown = {
  delayMs: exponential(50, 1000),
  jitter: 'none',
  retryIf: (error: unknown) => error instanceof Problem && error.code !== 'revision_conflict',
} as const

/**
 * Writes tokens that the provider issues only once, and repeats the write until its result is known.
 *
 * @returns whether they are stored; false after a concurrent write, or where the connection is gone.
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

// A write whose response was lost may have taken effect: the row then has its fence.
async function stands({ find }: Powers['readConnections'], next: Connection): Promise<boolean> {
  const now = await find(next)
  return now?.fence === next.fence && now?.grant?.tokens === next.grant?.tokens
}
