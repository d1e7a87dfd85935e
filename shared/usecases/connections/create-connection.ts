import type { Connection } from '../../model/connection.ts'
import { connectionEvent, type RequestContext } from '../../model/event.ts'
import {
  type Answer,
  IdempotencyConflict,
  type IdempotencyRecord,
} from '../../model/idempotency.ts'
import { Problem } from '../../model/problem.ts'
import type { Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { type IdempotentRequest, withIdempotency } from '../idempotency.ts'

/** A connection to create, and the answer to its request. */
export interface NewConnection<A extends Answer> {
  readonly connection: Connection
  readonly secrets: Secrets
  readonly answer: A
}

/**
 * Creates a connection, once for an Idempotency-Key, for every API surface.
 *
 * @param build is called where no answer is stored yet; it must not write.
 * @throws Problem as `withIdempotency`, `build` and `createConnections.insert`.
 */
export function createConnection<A extends Answer>(
  powers: StorePowers & Pick<Powers, 'readStoredResponses'>,
  request: IdempotentRequest,
  context: RequestContext,
  build: () => NewConnection<A> | Promise<NewConnection<A>>,
): Promise<A> {
  return withIdempotency(powers.readStoredResponses, request, async (key) => {
    const { connection, secrets, answer } = await build()
    await storeConnection(powers, connection, secrets, context, key && { key, answer })
    return answer
  })
}

/** The powers to store a new connection. */
export type StorePowers = Pick<Powers, 'createConnections' | 'writeNewSecrets' | 'discardSecrets'>

/**
 * Stores a new connection: its secret first and then its row, which is the commit point. A crash
 * in between leaves a secret without a row, for the sweep; never a row without its secret.
 *
 * @throws Problem and IdempotencyConflict as `createConnections.insert`.
 */
async function storeConnection(
  { createConnections, writeNewSecrets, discardSecrets }: StorePowers,
  connection: Connection,
  secrets: Secrets,
  context: RequestContext,
  record?: IdempotencyRecord,
): Promise<void> {
  const event = connectionEvent('connection.created', connection, context, {
    name: connection.name,
    type: connection.type,
  })
  const hasSecrets = connection.withheldFields.length > 0
  const secretRef = hasSecrets ? await writeNewSecrets.writeNew(connection, secrets) : undefined
  try {
    await createConnections.insert({ ...connection, secretRef }, event, record)
  } catch (error) {
    // Without proof that nothing was written, the secret stays: the row may exist.
    if (secretRef !== undefined && isRejection(error))
      await discardSecrets.discard(connection, secretRef).catch(() => undefined)
    throw error
  }
}

function isRejection(error: unknown): boolean {
  if (error instanceof IdempotencyConflict) return true
  return error instanceof Problem && error.code !== 'dependency_unavailable'
}
