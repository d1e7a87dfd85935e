import { createHash } from 'node:crypto'
import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
} from 'oauth4webapi'
import type { OauthProvider } from '../model/oauth-provider.ts'
import { Secret } from '../model/secret.ts'

/** The parameters of an authorization request (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export interface AuthorizationRequest {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly state: Secret
  readonly challenge?: string | undefined
}

/** The URL at which a person consents. Parameters of the standard win over a provider's own. */
export function authorizationUrl(
  { authorizationUrl: at, authorizationParams = {}, withoutScopes }: OauthProvider,
  { clientId, redirectUri, scopes, state, challenge }: AuthorizationRequest,
): string {
  const url = new URL(at)
  const asked = {
    ...authorizationParams,
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...(withoutScopes || scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
    state: String(state.reveal()),
    ...(challenge === undefined
      ? {}
      : { code_challenge: challenge, code_challenge_method: 'S256' }),
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

/** A fresh `state`: 256 random bits (RFC 6749 section 10.12). */
export function newState(): Secret {
  return new Secret(generateRandomState())
}

/** Whether a value has the form of a state: 32 bytes in base64url. Anything else costs no read. */
export function isState(value: Secret): boolean {
  return /^[\w-]{43}$/.test(String(value.reveal()))
}

/** The stored hash of a state: a reader of the table cannot use it. */
export function hashOf(state: Secret): string {
  return createHash('sha256').update(String(state.reveal())).digest('hex')
}

/** A fresh code verifier: 256 random bits (RFC 7636 section 4.1). */
export function newVerifier(): Secret {
  return new Secret(generateRandomCodeVerifier())
}

/** The challenge of a verifier, by S256 (RFC 7636 section 4.2). */
export function challengeOf(verifier: Secret): Promise<string> {
  return calculatePKCECodeChallenge(String(verifier.reveal()))
}
