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
import { basicAuthorization, type Send } from '../token-requests.ts'

/** Mints by the pair that the type declares: through the egress guard, or by a role. */
export async function sendMint(
  request: MintRequest,
  send: Send,
  roles: RolePowers['assumeRoles'],
): Promise<MintResponse> {
  const mint = mintOf(request.type)
  try {
    if (mint.by === 'role') return await mintByRole(mint, request, roles)
    return await mintBy(mint, request, send)
  } catch (error) {
    // A key that was stored and cannot sign, such as one whose passphrase is another.
    if (error instanceof SigningKeyError) return { kind: 'root_rejected', code: 'signing_key' }
    throw error
  }
}

async function mintBy(
  mint: Exclude<Mint, { by: 'role' }>,
  request: MintRequest,
  send: Send,
): Promise<MintResponse> {
  const { config } = request
  const now = timeNow()
  if (mint.by === 'signature') return mint.sign(config, now)
  if (mint.by === 'http') {
    const outcome = await send(toRequest(mint.request(config, now)))
    if (outcome.kind === 'failure') return { kind: 'passing', code: outcome.code }
    return mint.classify(outcome, config, askedOf(request))
  }
  const outcome = await send(tokenRequest(mint.request(config, now)))
  return classified(mint, request, outcome)
}

async function mintByRole(
  mint: Extract<Mint, { by: 'role' }>,
  { config, connection: { ownerId, id } }: MintRequest,
  { assume }: RolePowers['assumeRoles'],
): Promise<MintResponse> {
  const response = await assume({ ...mint.request(config), user: { ownerId, id } })
  if (response.kind === 'assumed') return mint.finish(response.session, config, timeNow())
  return { kind: kindOfRoleFailure[response.kind], code: response.code }
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

function tokenRequest({ tokenUrl, params, client }: TokenAsk): OutboundRequest {
  const isBasic = client?.method === 'client_secret_basic'
  const own = client && !isBasic ? { client_id: client.id, client_secret: client.secret } : {}
  const members = Object.entries({ ...params, ...own })
  const sent = members.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  const credentials = client && { clientId: client.id, secret: new Secret(client.secret) }
  return {
    url: tokenUrl,
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
 * @returns whether the task is complete: the provider revoked it, answers that it is not valid, or has
 * no such request.
 */
export async function sendMintRevocation(
  { type, config, minted }: MintRevocation,
  send: Send,
): Promise<boolean> {
  const { revoke } = mintOf(type)
  if (!revoke) return true
  const values = Object.entries(minted).map(([name, secret]) => [name, secret.reveal()])
  const outcome = await send(toRequest(revoke(Object.fromEntries(values), config)))
  if (outcome.kind === 'failure') return false
  return (outcome.status >= 200 && outcome.status < 300) || outcome.status === 401
}
