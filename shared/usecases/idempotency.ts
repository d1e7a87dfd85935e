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

/** A request that can carry an Idempotency-Key. */
export interface IdempotentRequest {
  /** The Idempotency-Key; absent: each repeat is a request of its own. */
  readonly key: string | undefined
  readonly route: string
  readonly scope: string
  readonly body: Json
  readonly now: Date
}

/**
 * Runs a create once for an Idempotency-Key; a repeat gets the first answer.
 *
 * No record of a request in progress exists: the key is written in the transaction that creates the
 * row, so that of two concurrent requests one fails there and answers with what the other stored. A
 * crash at any step leaves nothing that a repeat must wait for.
 *
 * @throws Problem `idempotency_key_reused` where the key was used with another body.
 */
export async function withIdempotency<A extends Answer>(
  responses: Powers['readStoredResponses'],
  request: IdempotentRequest,
  create: (key?: IdempotencyKey) => Promise<A>,
): Promise<A> {
  if (request.key === undefined) return create()
  const { scope, now } = request
  const expiresAt = new Date(now.getTime() + limits.idempotencySeconds * 1000)
  const hash = createHash('sha256').update(`${request.route}\n${request.key}`).digest('hex')
  const fingerprint = await responses.fingerprint(canonical(request.body))
  const recall = async () =>
    replay(await responses.recall(scope, hash), fingerprint) as A | undefined
  const before = await recall()
  if (before) return before
  try {
    return await create({ scope, hash, fingerprint, expiresAt })
  } catch (error) {
    const first = error instanceof IdempotencyConflict ? await recall() : undefined
    if (first) return first
    throw error
  }
}

function replay(stored: StoredResponse | undefined, fingerprint: string): Answer | undefined {
  if (!stored) return undefined
  if (stored.fingerprint !== fingerprint) {
    throw new Problem('idempotency_key_reused', {
      details: { 'Idempotency-Key': 'was used with another body. Use a new key.' },
    })
  }
  const { answer } = stored
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } }
}

/** JSON with its members sorted, so that equal requests have equal fingerprints. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_name, member: Json) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
