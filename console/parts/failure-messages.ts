// A closed list: a link can carry any code, and no code outside the list is shown.
const reasons: ReadonlyMap<string, string> = new Map([
  ['access_denied', 'The consent was denied at the provider.'],
  ['consent_required', 'The provider requires a consent that was not given.'],
  ['interaction_required', 'The provider requires another step there. Authorize again.'],
  ['login_required', 'You did not sign in at the provider.'],
  ['account_selection_required', 'You chose no account at the provider.'],
  ['invalid_scope', 'The provider does not know these scopes. Check the scopes of the connection.'],
  ['invalid_request', 'The provider rejects the request as malformed. Check the OAuth client.'],
  [
    'unauthorized_client',
    'The provider does not allow this OAuth client to authorize. Check the OAuth client.',
  ],
  [
    'unsupported_response_type',
    'The provider does not allow the authorization code flow for this OAuth client.',
  ],
  ['server_error', 'The provider had an internal error. Try again later.'],
  ['temporarily_unavailable', 'The provider is not available. Try again later.'],
  ['wrong_issuer', 'The response came from a different provider.'],
  [
    'issuer_missing',
    'The response does not name its issuer, as the provider must. Authorize again.',
  ],
  ['code_missing', 'The provider returned no code. Authorize again.'],
  ['connection_deleted', 'The connection was deleted during the authorization.'],
  [
    'client_changed',
    'The OAuth client was changed during the authorization. Authorize the connection again.',
  ],
  [
    'nothing_kept',
    'The connection was deleted or changed during the authorization. Nothing was stored.',
  ],
  [
    'interrupted',
    'Mooring could not complete the authorization, because a service did not respond. Authorize again.',
  ],
  ['expired_token', 'The provider returned an expired token and no refresh token.'],
  ['invalid_grant', 'The provider no longer accepts the code. Authorize again.'],
  [
    'invalid_client',
    'The provider rejects the OAuth client. Correct its client_id and client_secret first.',
  ],
])

/** The codes of the API that have a message. */
export const knownReasons: readonly string[] = [...reasons.keys()]

/** Why an authorization failed; one message for every code outside the list. */
export function failureMessage(reason: string | undefined): string {
  return reasons.get(reason ?? '') ?? 'The provider did not grant the authorization.'
}
