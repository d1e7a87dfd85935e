import type { Connection } from '../../model/connection.ts'
import type { RequestContext } from '../../model/event.ts'
import type { Answer } from '../../model/idempotency.ts'
import type { Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { type IdempotentRequest, withIdempotency } from '../idempotency.ts'
import { type StorePowers, storeConnection } from './store-connection.ts'

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
