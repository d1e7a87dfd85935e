import type { RequestContext } from '../../model/event.ts'
import type { Answer } from '../../model/idempotency.ts'
import type { Oauth2Client } from '../../model/oauth2-client.ts'
import type { Secret } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { type IdempotentRequest, withIdempotency } from '../idempotency.ts'
import { type StoreClientPowers, storeOauth2Client } from './store-oauth2-client.ts'

/** An OAuth client to create, and the answer to its request. */
export interface NewOauth2Client<A extends Answer> {
  readonly client: Oauth2Client
  /** Absent: a public client. */
  readonly secret: Secret | undefined
  readonly answer: A
}

/**
 * Creates an OAuth client, once for an Idempotency-Key.
 *
 * @throws Problem as `withIdempotency` and `createOauth2Clients.insert`.
 */
export function createOauth2Client<A extends Answer>(
  powers: StoreClientPowers & Pick<Powers, 'readStoredResponses'>,
  request: IdempotentRequest,
  context: RequestContext,
  { client, secret, answer }: NewOauth2Client<A>,
): Promise<A> {
  return withIdempotency(powers.readStoredResponses, request, async (key) => {
    await storeOauth2Client(powers, client, secret, context, key && { key, answer })
    return answer
  })
}
