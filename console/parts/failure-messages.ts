// A closed list: a link can carry any code, and no code outside the list is shown.
const reasons: ReadonlyMap<string, string> = new Map([
  ['access_denied', 'The consent was denied at the provider.'],
  ['consent_required', 'The provider wants a consent that was not given.'],
  ['interaction_required', 'The provider wants something that was not done there.'],
  ['login_required', 'Nobody signed in at the provider.'],
  ['account_selection_required', 'No account was chosen at the provider.'],
  ['invalid_scope', 'The provider knows no such scopes: look at the scopes of the connection.'],
  ['invalid_request', 'The provider takes the request for malformed: look at the OAuth client.'],
  [
    'unauthorized_client',
    'The provider does not let this OAuth client ask: look at the OAuth client.',
  ],
  [
    'unsupported_response_type',
    'The provider does not do the authorization code flow for this client.',
  ],
  ['server_error', 'The provider has trouble of its own: try again in a while.'],
  ['temporarily_unavailable', 'The provider is not available now: try again in a while.'],
  ['wrong_issuer', 'The answer came from another provider than the one asked.'],
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
  ['interrupted', 'Mooring could not complete it: a service that it needs did not answer.'],
  ['expired_token', 'The provider granted a token that has expired already, and no refresh token.'],
  ['invalid_grant', 'The provider does not take the code any more: begin again.'],
  [
    'invalid_client',
    'The provider refuses the OAuth client: its client_id and client_secret must be mended first.',
  ],
])

/** The codes of the API that have a message. */
export const knownReasons: readonly string[] = [...reasons.keys()]

/** Why an authorization failed; one message for every code outside the list. */
export function failureMessage(reason: string | undefined): string {
  return reasons.get(reason ?? '') ?? 'The provider did not grant it.'
}
