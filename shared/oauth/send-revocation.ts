import type { Outcome } from '../egress/outcome.ts'
import type { OauthProvider, Revocation } from '../model/oauth-provider.ts'
import type { Secret } from '../model/secret.ts'
import type { ClientCredentials, RevocationRequest } from '../ports/oauth.ts'
import { assertionParams } from './client-assertion.ts'
import { encoded } from './request-params.ts'
import { answerMembers, errorCodes } from './response-members.ts'
import { basicAuthorization, type Send } from './token-requests.ts'

/**
 * Sends a revocation request (RFC 7009 section 2.1, or the provider's own form).
 *
 * @returns whether the provider revoked the tokens, or reports that they were not valid.
 */
export async function sendRevocation(
  { provider, client, accessToken, refreshToken }: RevocationRequest,
  send: Send,
): Promise<boolean> {
  const { revocation } = provider
  if (!revocation) return true
  const token = revocation.token === 'refresh_token' ? (refreshToken ?? accessToken) : accessToken
  const hint = token === refreshToken ? 'refresh_token' : 'access_token'
  return isRevoked(await send(requestOf(provider, revocation, client, { token, hint })))
}

interface Sent {
  readonly token: Secret
  readonly hint: string
}

function requestOf(
  provider: OauthProvider,
  revocation: Revocation,
  client: ClientCredentials,
  { token, hint }: Sent,
) {
  const { url, method = 'POST', as, format } = revocation
  const members = {
    ...(as === 'bearer' ? {} : { [as]: clear(token) }),
    ...(revocation.hints ? { token_type_hint: hint } : {}),
    ...membersOf(revocation, client, provider),
  }
  const target = url.replaceAll('{client_id}', encodeURIComponent(client.clientId))
  const isBearer = as === 'bearer'
  const authorization = isBearer
    ? `Bearer ${clear(token)}`
    : basicOf(revocation, client, provider.basicUnescaped)
  const request = isBearer ? { url: target, headers: {} } : encoded(format, target, members)
  return {
    ...request,
    method,
    headers: {
      accept: 'application/json',
      ...provider.headers,
      ...(authorization === undefined ? {} : { authorization }),
      ...request.headers,
    },
  }
}

function membersOf(
  { clientAuthentication, as }: Revocation,
  client: ClientCredentials,
  provider: OauthProvider,
) {
  const { clientId, secret } = client
  const { clientIdParam: idParam = 'client_id' } = provider
  if (as === 'bearer' || clientAuthentication === 'anonymous') return {}
  if (clientAuthentication === 'client_secret_basic') return {}
  if (clientAuthentication === 'none') return { [idParam]: clientId }
  if (clientAuthentication === 'private_key_jwt') {
    return { [idParam]: clientId, ...assertionParams(provider, client) }
  }
  return { [idParam]: clientId, ...(secret ? { client_secret: clear(secret) } : {}) }
}

function basicOf(
  { clientAuthentication }: Revocation,
  client: ClientCredentials,
  isUnescaped: boolean | undefined,
) {
  const isBasic = clientAuthentication === 'client_secret_basic'
  return isBasic ? basicAuthorization(client, isUnescaped) : undefined
}

/**
 * Whether a token is not valid by the response to its revocation. RFC 7009 section 2.2: 200 also for one
 * that is not valid; others answer 400 or 404 then.
 *
 * @param finalCodes error codes in addition, of 400 and 401, after which no other request can succeed.
 */
export function isRevoked(outcome: Outcome, finalCodes: readonly string[] = []): boolean {
  if (outcome.kind !== 'answer') return false
  const { status } = outcome
  if (status === 404 || (status >= 200 && status < 300)) return true
  const codes = status === 400 || status === 401 ? errorCodes(answerMembers(outcome) ?? {}) : []
  return codes.some(
    (code) => (status === 400 && goneCodes.includes(code)) || finalCodes.includes(code),
  )
}

const goneCodes: readonly string[] = ['invalid_token', 'invalid_grant']

function clear(secret: Secret): string {
  return String(secret.reveal())
}
