import type { Authorization } from '../domain/authorization.ts'
import type { Connection } from '../domain/connection.ts'
import type { Origin } from '../domain/event.ts'
import type { Completing } from '../domain/grant-powers.ts'
import { Problem } from '../domain/problem.ts'
import { Secret } from '../domain/secret.ts'
import type { TokenFailure, TokenSet } from '../domain/token-answer.ts'
import { tally } from './breaker.ts'
import { isExpired } from './has-moved.ts'
import { judgeCallback } from './judge-callback.ts'
import { keepGrant } from './keep-grant.ts'
import { type ProviderClient, providerClient } from './provider-client.ts'
import { hashOf } from './state.ts'

/** How an authorization ended: with a connection, or a problem that a person can read. */
export type Ending = { readonly authorization: Authorization } & (
  | { readonly connection: Connection; readonly problem?: undefined }
  | { readonly problem: Problem; readonly connection?: undefined }
)

type Request = Pick<Origin, 'requestId' | 'now'>

/**
 * Completes the authorization that a provider's callback names by its `state`, which is good for
 * one callback alone, whatever comes of it.
 *
 * @throws Problem `authorization_unknown`, `dependency_unavailable`.
 */
export async function completeAuthorization(
  powers: Completing,
  params: URLSearchParams,
  request: Request,
): Promise<Ending> {
  const [state, ...more] = params.getAll('state')
  if (!state || more.length > 0) throw new Problem('authorization_unknown')
  const authorization = await powers.takeAuthorizations.take(hashOf(new Secret(state)))
  // The table deletes what is over days later.
  if (!authorization || Date.parse(authorization.expiresAt) <= request.now.getTime()) {
    throw new Problem('authorization_unknown')
  }
  try {
    const connection = await complete(powers, authorization, params, request)
    return { authorization, connection }
  } catch (problem) {
    if (problem instanceof Problem) return { authorization, problem }
    throw problem
  }
}

async function complete(
  powers: Completing,
  authorization: Authorization,
  params: URLSearchParams,
  request: Request,
): Promise<Connection> {
  const { connection, asker } = await partiesOf(powers, authorization)
  const verdict = judgeCallback(params, asker.provider)
  if (verdict.kind === 'refused') throw refused(verdict.words, verdict.code)
  const tokens = await exchange(powers, authorization, asker, verdict.code)
  return keepGrant(powers, connection, { authorization, asker, tokens, request })
}

/** The connection and the OAuth client as they are now, where they still are those of the start. */
async function partiesOf(
  powers: Completing,
  { home, connection: id, client: ref, clientId }: Authorization,
): Promise<{ connection: Connection; asker: ProviderClient }> {
  const [connection, client] = await Promise.all([
    powers.readConnections.find({ home, id }),
    powers.readOauth2Clients.find(ref),
  ])
  if (!connection) throw refused('The connection was deleted meanwhile.', 'connection_deleted')
  const { oauth2ClientId: named = ref.id } = connection
  if (client?.clientId !== clientId || named !== ref.id) {
    throw refused('The OAuth client was changed meanwhile: begin again.', 'client_changed')
  }
  return { connection, asker: await providerClient(powers, client) }
}

async function exchange(
  powers: Completing,
  { home, connection: id, verifier: sealed, redirectUri }: Authorization,
  { client, provider, asking }: ProviderClient,
  code: Secret,
): Promise<TokenSet> {
  const place = { purpose: 'authorization', home, id, version: 1 } as const
  const verifier = sealed && (await powers.openTokens.open(place, sealed)).verifier
  const ask = { provider, client: asking, code, redirectUri, ...(verifier ? { verifier } : {}) }
  const answer = await powers.askProviders.exchange(ask)
  await tally(powers, client, answer, new Date()).catch(() => undefined)
  if (answer.kind !== 'granted') throw refused(words[answer.kind], answer.code)
  const { tokens } = answer
  if (!tokens.refreshToken && isExpired(tokens)) throw refused(expired, 'expired_token')
  return tokens
}

// With a refresh token it is as good as another: the first lookup refreshes it.
const expired = 'The provider granted a token that has expired already, and no refresh token.'

const words: Readonly<Record<TokenFailure['kind'], string>> = {
  dead: 'The provider does not take the code any more: begin again.',
  client_refused:
    'The provider refuses the OAuth client: its client_id and client_secret must be mended first.',
  misconfigured:
    'The provider refuses the request as it is configured: look at the scopes of the connection ' +
    'and the endpoints of its OAuth client.',
  passing: 'The provider did not answer as it should: begin again in a while.',
  unclassified: 'The provider refused without a known reason: begin again.',
}

function refused(message: string, code: string): Problem {
  return new Problem('authorization_refused', { message, details: { error: code } })
}
