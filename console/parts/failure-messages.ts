// A closed list: a link can carry any code, and no code outside the list is shown.
const reasons: ReadonlyMap<string, string> = new Map([
  ['access_denied', 'The consent was denied at the provider.'],
  ['consent_required', 'The provider requires a consent that was not given.'],
  ['interaction_required', 'The provider requires an interaction that was not completed.'],
  ['login_required', 'No user signed in at the provider.'],
  ['account_selection_required', 'No account was chosen at the provider.'],
  ['invalid_scope', 'The provider does not know these scopes. Check the scopes of the connection.'],
  ['invalid_request', 'The provider rejects the request as malformed. Check the OAuth client.'],
  [
    'unauthorized_client',
    'The provider does not allow this OAuth client to request authorization. Check the OAuth client.',
  ],
  [
    'unsupported_response_type',
    'The provider does not support the authorization code flow for this client.',
  ],
  ['server_error', 'The provider has an internal error. Try again later.'],
  ['temporarily_unavailable', 'The provider is not available now. Try again later.'],
  ['wrong_issuer', 'The response came from another provider than the requested one.'],
  ['code_missing', 'The provider sent no code.'],
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
    'Mooring could not complete the authorization: a service that it needs did not respond.',
  ],
  ['expired_token', 'The provider granted a token that has expired already, and no refresh token.'],
  ['invalid_grant', 'The provider no longer accepts the code. Start the authorization again.'],
  [
    'invalid_client',
    'The provider rejects the OAuth client. Correct its client_id and client_secret first.',
  ],
])

/** The codes of the API that have a message. */
export const knownReasons: readonly string[] = [...reasons.keys()]

/** Why an authorization failed; one message for every code outside the list. */
export function failureMessage(reason: string | undefined): string {
  return reasons.get(reason ?? '') ?? 'The provider did not grant it.'
}
