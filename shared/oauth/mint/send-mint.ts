import type { Mint, TokenAsk } from '../../catalogue/mint/mint.ts'
import { mintOf } from '../../catalogue/mint/mint-of.ts'
import type { HttpAsk } from '../../catalogue/whole-config.ts'
import type { OutboundRequest } from '../../egress/guarded-fetch.ts'
import type { Outcome } from '../../egress/outcome.ts'
import type { MintResponse } from '../../model/minted.ts'
import { Secret } from '../../model/secret.ts'
import type { TokenFailure } from '../../model/token-response.ts'
import type { MintRequest, MintRevocation } from '../../ports/minting.ts'
import type { RolePowers } from '../../ports/roles.ts'
import { timeNow } from '../../runtime/runtime.ts'
import { SigningKeyError } from '../../runtime/sign-jwt.ts'
import { classifyTokenResponse } from '../classify-token-response.ts'
import { isRevoked } from '../send-revocation.ts'
import { basicAuthorization, type Send } from '../token-requests.ts'

/** Mints by the pair that the type declares: through the egress guard, or by a role. */
export async function sendMint(
  request: MintRequest,
  send: Send,
  roles: RolePowers['assumeRoles'],
): Promise<MintResponse> {
  const mint = mintOf(request.type)
  try {
    if (mint.by === 'role') return await mintByRole(mint, request, send, roles)
    return await mintBy(mint, request, send)
  } catch (error) {
    // A key that was stored and cannot sign, such as one whose passphrase is another.
    if (error instanceof SigningKeyError) return { kind: 'root_rejected', code: 'signing_key' }
    throw error
  }
}

type Asking = Exclude<Mint, { by: 'signature' | 'role' }>

async function mintBy(
  mint: Exclude<Mint, { by: 'role' }>,
  request: MintRequest,
  send: Send,
): Promise<MintResponse> {
  const now = timeNow()
  if (mint.by === 'signature') return mint.sign(request.config, now)
  const first = await asked(mint, request, send, now)
  const theirs = differingClock(first.outcome, now)
  if (!theirs) return first.response
  if (first.response.kind !== 'root_rejected')
    return expiringByOurs(mint, first.response, theirs, now)
  // A provider rejects an assertion that is issued in its future, or has expired by its clock, like
  // one that is wrong: once more by its clock.
  const again = await asked(mint, request, send, theirs)
  return expiringByOurs(mint, again.response, theirs, now)
}

async function asked(mint: Asking, request: MintRequest, send: Send, now: Date) {
  const { config } = request
  if (mint.by === 'token_endpoint') {
    const outcome = await send(tokenRequest(mint.request(config, now)))
    return { outcome, response: classified(mint, request, outcome) }
  }
  const outcome = await send(toRequest(mint.request(config, now)))
  const response: MintResponse =
    outcome.kind === 'failure'
      ? { kind: 'passing', code: outcome.code }
      : mint.classify(outcome, config, askedOf(request))
  return { outcome, response }
}

// An assertion is issued 60 s in the past: half of that needs no correction. Beyond the most, the header
// is not a clock: an assertion is never valid further ahead.
const [minSkewMs, maxSkewMs] = [30_000, 6 * 60_000]

/** The time of a provider by its Date header (RFC 9110 section 6.6.1), where it differs from ours. */
function differingClock(outcome: Outcome, now: Date): Date | undefined {
  if (outcome.kind === 'failure') return undefined
  const theirs = new Date(outcome.headers.date ?? '')
  const skewMs = Math.abs(theirs.getTime() - now.getTime())
  return skewMs > minSkewMs && skewMs <= maxSkewMs ? theirs : undefined
}

/** A time by the clock of a provider that is ahead comes earlier by ours. */
function expiringByOurs(
  { by }: Mint,
  response: MintResponse,
  theirs: Date,
  now: Date,
): MintResponse {
  const aheadMs = theirs.getTime() - now.getTime()
  if (response.kind !== 'minted' || by !== 'http' || aheadMs <= 0) return response
  const expiresAt = new Date(response.minted.expiresAt.getTime() - aheadMs)
  return { ...response, minted: { ...response.minted, expiresAt } }
}

async function mintByRole(
  mint: Extract<Mint, { by: 'role' }>,
  { config, connection: { ownerId, id } }: MintRequest,
  send: Send,
  { assume }: RolePowers['assumeRoles'],
): Promise<MintResponse> {
  const response = await assume({ ...mint.request(config), user: { ownerId, id } })
  if (response.kind !== 'assumed')
    return { kind: kindOfRoleFailure[response.kind], code: response.code }
  const finished = mint.finish(response.session, config, timeNow())
  if ('kind' in finished) return finished
  const outcome = await send(toRequest(finished.ask))
  if (outcome.kind === 'failure') return { kind: 'passing', code: outcome.code }
  return finished.classify(outcome)
}

// The role is what the connection stores in place of a secret.
const kindOfRoleFailure = {
  denied: 'root_rejected',
  malformed: 'misconfigured',
  throttled: 'passing',
  transient: 'passing',
} as const

function classified(
  mint: Extract<Mint, { by: 'token_endpoint' }>,
  request: MintRequest,
  outcome: Outcome,
): MintResponse {
  const { config } = request
  const accessTokenPath = mint.tokenMember?.(config) ?? 'access_token'
  const answer = classifyTokenResponse(outcome, { accessTokenPath })
  if (answer.kind === 'granted') return mint.classify(answer.tokens, config, askedOf(request))
  return rootFailure(answer)
}

const askedOf = ({ isNarrowed }: MintRequest) => ({
  now: timeNow(),
  isNarrowed: isNarrowed === true,
})

/** There is no grant that could end, and no OAuth client but the connection's own. */
function rootFailure(failure: TokenFailure): MintResponse {
  if (failure.kind !== 'dead' && failure.kind !== 'client_refused')
    return { ...failure, kind: failure.kind }
  return { kind: 'root_rejected', code: failure.code }
}

function tokenRequest({ url, params, client }: TokenAsk): OutboundRequest {
  const isBasic = client?.method === 'client_secret_basic'
  const own = client && !isBasic ? { client_id: client.id, client_secret: client.secret } : {}
  const members = Object.entries({ ...params, ...own })
  const sent = members.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  const credentials = client && { clientId: client.id, secret: new Secret(client.secret) }
  return {
    url,
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(isBasic && credentials ? { authorization: basicAuthorization(credentials) } : {}),
    },
    body: new URLSearchParams(sent).toString(),
  }
}

function toRequest({ url, method = 'GET', headers = {}, body }: HttpAsk): OutboundRequest {
  return { url, method, headers, body }
}

/**
 * Revokes what was minted.
 *
 * @returns whether the task is complete: the provider revoked it, answers that it is not valid, has no
 * such request, or does not accept the client any more.
 */
export async function sendMintRevocation(
  { type, config, minted }: MintRevocation,
  send: Send,
): Promise<boolean> {
  const { revocation } = mintOf(type)
  if (!revocation) return true
  const values = Object.entries(minted).map(([name, secret]) => [name, secret.reveal()])
  try {
    const ask = revocation.request(Object.fromEntries(values), config, timeNow())
    if ('params' in ask) return isRevoked(await send(tokenRequest(ask)), clientErrors)
    const outcome = await send(toRequest(ask))
    return isRevoked(outcome) || (outcome.kind === 'answer' && outcome.status === 401)
  } catch (error) {
    // A key that cannot sign never will.
    if (error instanceof SigningKeyError) return true
    throw error
  }
}

// The client that it was minted for is gone, or has another key: no request of ours can revoke it any more.
const clientErrors = ['invalid_client', 'unauthorized_client', 'unsupported_token_type']
