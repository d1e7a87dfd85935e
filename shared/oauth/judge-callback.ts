import type { OauthProvider } from '../domain/oauth-provider.ts'
import { Secret } from '../domain/secret.ts'

/** What a provider's callback comes to. */
export type Verdict =
  | { readonly kind: 'code'; readonly code: Secret }
  | { readonly kind: 'refused'; readonly code: string; readonly words: string }

/** The errors of RFC 6749 section 4.1.2.1, and of OpenID Connect, in words for people. */
const errors: Readonly<Record<string, string>> = {
  access_denied: 'The consent was denied at the provider.',
  consent_required: 'The provider wants a consent that was not given.',
  interaction_required: 'The provider wants something that was not done there.',
  login_required: 'Nobody signed in at the provider.',
  account_selection_required: 'No account was chosen at the provider.',
  invalid_scope: 'The provider knows no such scopes: look at the scopes of the connection.',
  invalid_request: 'The provider takes the request for malformed: look at the OAuth client.',
  unauthorized_client: 'The provider does not let this OAuth client ask: look at the OAuth client.',
  unsupported_response_type:
    'The provider does not do the authorization code flow for this client.',
  server_error: 'The provider has trouble of its own: try again in a while.',
  temporarily_unavailable: 'The provider is not available now: try again in a while.',
}

/**
 * Judges the parameters of a callback apart from `state`, which has found its authorization. The
 * provider's own description is not passed on: anybody can send people here with words of theirs.
 */
export function judgeCallback(
  params: URLSearchParams,
  { issuer }: Pick<OauthProvider, 'issuer'>,
): Verdict {
  // RFC 9207 section 2.4: an answer by another server than the one that was asked.
  const iss = params.get('iss')
  if (iss !== null && issuer !== undefined && iss !== issuer) {
    return refused('wrong_issuer', 'The answer came from another provider than the one asked.')
  }
  const error = params.get('error')
  if (error !== null) {
    const words = Object.hasOwn(errors, error) ? errors[error] : undefined
    if (words === undefined) return refused('unknown_error', 'The provider did not grant it.')
    return refused(error, words)
  }
  const code = params.get('code')
  if (!code) return refused('code_missing', 'The provider sent no code.')
  return { kind: 'code', code: new Secret(code) }
}

function refused(code: string, words: string): Verdict {
  return { kind: 'refused', code, words }
}
