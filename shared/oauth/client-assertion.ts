import { randomUUID } from 'node:crypto'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { ClientCredentials } from '../ports/oauth.ts'
import { runtime } from '../runtime/runtime.ts'
import { parseSigningKey, signJwt } from '../runtime/sign-jwt.ts'

type Identity = Pick<OauthProvider, 'issuer' | 'tokenUrl'>

/** The authorization server counts an assertion's age by its own clock. */
const clockDifferenceSeconds = 60
const lifetimeSeconds = 60

/**
 * The parameters of `private_key_jwt` client authentication, for token and revocation requests alike
 * (RFC 7521 section 4.2, RFC 7523 section 2.2). Each request has its own: servers accept a `jti` once.
 *
 * @throws SigningKeyError where the private key cannot sign.
 * @throws Error where the client has neither a private key nor an assertion.
 */
export function assertionParams(
  provider: Identity,
  client: ClientCredentials,
): Readonly<Record<string, string>> {
  const { assertion } = client
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ? String(assertion.reveal()) : signed(provider, client),
  }
}

function signed(provider: Identity, { clientId, privateKey, keyId: kid }: ClientCredentials) {
  if (!privateKey) throw new Error('The OAuth client has no private key')
  const key = parseSigningKey(String(privateKey.reveal()))
  return signJwt(key, { header: { kid }, claims: assertionClaims(provider, clientId) })
}

/**
 * The claims of RFC 7523 section 3. The audience is the issuer alone where it is known: an assertion
 * for a token endpoint's URL can be used at another server that claims the same URL
 * (draft-ietf-oauth-rfc7523bis section 4).
 */
export function assertionClaims({ issuer, tokenUrl }: Identity, clientId: string) {
  const nowSeconds = Math.floor(runtime().clock.nowMs() / 1000)
  return {
    iss: clientId,
    sub: clientId,
    aud: issuer ?? tokenUrl,
    jti: randomUUID(),
    iat: nowSeconds - clockDifferenceSeconds,
    exp: nowSeconds + lifetimeSeconds,
  }
}
