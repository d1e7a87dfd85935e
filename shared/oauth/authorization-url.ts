import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Secret } from '../model/secret.ts'

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
