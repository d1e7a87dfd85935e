import type { Authorization, AuthorizationOutcome, Browser } from '../model/authorization.ts'
import { isMadeUnder } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Secret } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { CompletePowers } from '../ports/index.ts'
import { classifyCallback, findAuthorization, isUnderWay } from './callback.ts'
import { failedFor, outcomeOf } from './failure-reasons.ts'
import { isExpired } from './has-moved.ts'
import { type ProviderClient, providerClient, tally } from './provider-client.ts'
import { storeGrant } from './store-grant.ts'

/** The result of an authorization: a connection, or a problem with a message for people. */
export type AuthorizationResult = { readonly authorization: Authorization } & (
  | { readonly kind: 'completed'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Another delivery of the same callback is at work on it. */
  | { readonly kind: 'under_way' }
)

type Request = Pick<AuditContext, 'requestId' | 'now'>

/**
 * Completes the authorization that a provider's callback names by its `state`. The code is sent to
 * the provider once at most: a callback that is delivered again, as browsers and providers do, is
 * answered with the outcome of the first.
 *
 * @throws Problem as `findAuthorization`; `prefetch_rejected`, `dependency_unavailable`.
 */
export async function completeAuthorization(
  powers: CompletePowers,
  params: URLSearchParams,
  browser: Browser,
  request: Request,
): Promise<AuthorizationResult> {
  const { takeAuthorizations } = powers
  const { now } = request
  const found = await findAuthorization(takeAuthorizations, params, browser, now)
  if (found.takenAt !== undefined) return endingOf(powers, found, now)
  // A prefetch must not take the authorization: the person opens the URL after it.
  if (browser.isPrefetch) throw new Problem('prefetch_rejected')
  const taken = await takeAuthorizations.take(found.stateHash, now)
  if (taken) return complete(powers, taken, params, request)
  return endingOf(powers, await findAuthorization(takeAuthorizations, params, browser, now), now)
}

/** The result of an authorization that another callback took. */
async function endingOf(
  { readConnections }: CompletePowers,
  authorization: Authorization,
  now: Date,
): Promise<AuthorizationResult> {
  const { ownerId, connection: id, outcome } = authorization
  if (isUnderWay(authorization, now)) return { kind: 'under_way', authorization }
  if (!outcome) throw new Problem('authorization_unknown')
  if (outcome.kind === 'failed') {
    const problem = failedFor(outcome.reason, outcome.error)
    return { kind: 'failed', authorization, problem }
  }
  const connection = await readConnections.find({ ownerId, id })
  if (connection) return { kind: 'completed', authorization, connection }
  return { kind: 'failed', authorization, problem: failedFor('connection_deleted') }
}

async function complete(
  powers: CompletePowers,
  authorization: Authorization,
  params: URLSearchParams,
  request: Request,
): Promise<AuthorizationResult> {
  // A repeated delivery that finds no outcome reports it as completed: no code is sent twice.
  const storeOutcome = (outcome: AuthorizationOutcome) =>
    powers.takeAuthorizations.storeOutcome(authorization.stateHash, outcome).catch(() => undefined)
  try {
    const connection = await grantOf(powers, authorization, params, request)
    await storeOutcome({ kind: 'completed' })
    return { kind: 'completed', authorization, connection }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    await storeOutcome(outcomeOf(problem))
    return { kind: 'failed', authorization, problem }
  }
}

async function grantOf(
  powers: CompletePowers,
  authorization: Authorization,
  params: URLSearchParams,
  request: Request,
): Promise<Connection> {
  const { connection, requester } = await partiesOf(powers, authorization)
  const verdict = classifyCallback(params, requester.provider)
  if (verdict.kind === 'refused') throw failedFor(verdict.reason)
  const tokens = await exchange(powers, authorization, requester, verdict.code)
  return storeGrant(powers, connection, { authorization, requester, tokens, request })
}

/** The current connection and OAuth client, where they are still those of the start. */
async function partiesOf(
  powers: CompletePowers,
  authorization: Authorization,
): Promise<{ connection: Connection; requester: ProviderClient }> {
  const { ownerId, connection: id, client: ref } = authorization
  const [connection, client] = await Promise.all([
    powers.readConnections.find({ ownerId, id }),
    powers.readOauth2Clients.find(ref),
  ])
  if (!connection) throw failedFor('connection_deleted')
  const { oauth2ClientId: named = ref.id } = connection
  if (!client || !isMadeUnder(client, authorization) || named !== ref.id) {
    throw failedFor('client_changed')
  }
  return { connection, requester: await providerClient(powers, client) }
}

async function exchange(
  powers: CompletePowers,
  { ownerId, connection: id, verifier: encrypted, redirectUri }: Authorization,
  { client, provider, credentials }: ProviderClient,
  code: Secret,
): Promise<TokenSet> {
  const place = { purpose: 'authorization', ownerId, id, version: 1 } as const
  const verifier = encrypted && (await powers.decryptTokens.decrypt(place, encrypted)).verifier
  const ask = {
    provider,
    client: credentials,
    code,
    redirectUri,
    ...(verifier ? { verifier } : {}),
  }
  const answer = await powers.askProviders.exchange(ask)
  await tally(powers, client, answer, new Date()).catch(() => undefined)
  if (answer.kind !== 'granted') throw failedFor(answer.kind, answer.code)
  const { tokens } = answer
  // With a refresh token it is usable: the first lookup refreshes it.
  if (!tokens.refreshToken && isExpired(tokens)) throw failedFor('expired_token')
  return tokens
}
