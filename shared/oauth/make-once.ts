import { randomUUID } from 'node:crypto'
import { limits } from '../model/limits.ts'
import { hasCode } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { timeNow } from '../runtime/runtime.ts'
import type { GrantedConnection, RefreshResult } from './granted-connection.ts'

/** A request for a fresh credential: everything that can fail before it is done. */
export interface ReadyRequest<Answer> {
  ask(): Promise<Answer>
  /** Stores the response under the lease of `leased`, before any caller gets what is in it. */
  store(leased: GrantedConnection, answer: Answer): Promise<RefreshResult>
}

type Failed = Extract<RefreshResult, { kind: 'failed' }>

/**
 * Makes a fresh credential once, as the only caller that does so: by a refresh token, or from the root
 * material of a connection. The lease, which also proves that the table can be written, comes after
 * all reads and before the request, since the provider may invalidate the refresh token.
 *
 * @param prepare reads what the request needs, or returns why none is sent.
 * @throws Problem `dependency_unavailable`, and what `prepare` and `store` throw.
 */
export async function makeOnce<Answer>(
  { storeGrants }: Pick<Powers, 'storeGrants'>,
  before: GrantedConnection,
  prepare: (now: Date) => Promise<ReadyRequest<Answer> | Failed>,
): Promise<RefreshResult> {
  const now = timeNow()
  const ready = await prepare(now)
  if ('kind' in ready) return ready
  const leased = await takeLease(storeGrants, before, now)
  if (!leased) return { kind: 'lost' }
  return ready.store(leased, await ready.ask())
}

async function takeLease(
  storeGrants: Powers['storeGrants'],
  before: GrantedConnection,
  now: Date,
): Promise<GrantedConnection | undefined> {
  const until = new Date(now.getTime() + limits.leaseMs).toISOString()
  const { lease: died, interruptedAt = died?.until } = before.grant
  const lease = { owner: randomUUID(), until }
  const grant = { ...before.grant, lease, ...(interruptedAt ? { interruptedAt } : {}) }
  const leased = { ...before, grant, fence: (before.fence ?? 0) + 1 }
  try {
    await storeGrants.write(before, leased)
    return leased
  } catch (error) {
    if (hasCode(error, 'revision_conflict')) return undefined
    throw error
  }
}

/** Why no request is sent: the stored failure is too recent. */
export function beforeRetry(
  { lastFailure }: GrantedConnection['grant'],
  retryAfterSeconds: number,
): Failed {
  const { kind = 'passing', code = 'resting' } = lastFailure ?? {}
  return { kind: 'failed', failure: { kind, code }, asked: false, retryAfterSeconds }
}
