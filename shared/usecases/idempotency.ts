import { createHash } from 'node:crypto'
import {
  type Answer,
  IdempotencyConflict,
  type IdempotencyKey,
  type StoredResponse,
} from '../model/idempotency.ts'
import type { Json } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'

interface Ask {
  /** The Idempotency-Key; absent: the request is made as often as it comes. */
  readonly key: string | undefined
  readonly route: string
  readonly scope: string
  readonly body: Json
  readonly now: Date
}

/**
 * Makes something once for an Idempotency-Key: a repeat gets the first answer.
 *
 * There is no record of a request "in progress": the ticket is written in the very transaction
 * that makes the thing, so two at the same moment race there, and the loser answers with what the
 * winner made. A crash at any step leaves nothing that a repeat must wait for.
 *
 * @throws Problem `idempotency_key_reused` where the key came before with another body.
 */
export async function once<A extends Answer>(
  remember: Powers['readStoredResponses'],
  ask: Ask,
  make: (ticket?: IdempotencyKey) => Promise<A>,
): Promise<A> {
  if (ask.key === undefined) return make()
  const { scope, now } = ask
  const expiresAt = new Date(now.getTime() + limits.idempotencySeconds * 1000)
  const hash = createHash('sha256').update(`${ask.route}\n${ask.key}`).digest('hex')
  const fingerprint = await remember.fingerprint(canonical(ask.body))
  const recall = async () =>
    replay(await remember.recall(scope, hash), fingerprint) as A | undefined
  const before = await recall()
  if (before) return before
  try {
    return await make({ scope, hash, fingerprint, expiresAt })
  } catch (error) {
    const first = error instanceof IdempotencyConflict ? await recall() : undefined
    if (first) return first
    throw error
  }
}

function replay(remembered: StoredResponse | undefined, fingerprint: string): Answer | undefined {
  if (!remembered) return undefined
  if (remembered.fingerprint !== fingerprint) {
    throw new Problem('idempotency_key_reused', {
      details: { 'Idempotency-Key': 'came before with another body: take a new key' },
    })
  }
  const { answer } = remembered
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } }
}

/** JSON with its members in order, so that the same request always reads the same. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_name, member: Json) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
