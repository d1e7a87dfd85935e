import type { AuthorizationOutcome } from '../model/authorization.ts'
import { Problem } from '../model/problem.ts'

/** The errors of a provider's callback: RFC 6749 section 4.1.2.1, and OpenID Connect Core section 3.1.2.6. */
const callbackErrors: Readonly<Record<string, string>> = {
  access_denied: 'The consent was denied at the provider.',
  consent_required: 'The provider requires a consent that was not given.',
  interaction_required: 'The provider requires another step there. Authorize again.',
  login_required: 'You did not sign in at the provider.',
  account_selection_required: 'You chose no account at the provider.',
  invalid_scope: 'The provider does not know these scopes. Check the scopes of the connection.',
  invalid_request: 'The provider rejects the request as malformed. Check the OAuth client.',
  unauthorized_client:
    'The provider does not allow this OAuth client to authorize. Check the OAuth client.',
  unsupported_response_type:
    'The provider does not allow the authorization code flow for this OAuth client.',
  server_error: 'The provider had an internal error. Try again later.',
  temporarily_unavailable: 'The provider is not available. Try again later.',
}

/** What this deployment finds, by itself or in a token response. */
const ownReasons = {
  unknown_error: 'The provider did not grant the authorization.',
  wrong_issuer: 'The response came from a different provider.',
  issuer_missing: 'The response does not name its issuer, as the provider must. Authorize again.',
  code_missing: 'The provider returned no code. Authorize again.',
  connection_deleted: 'The connection was deleted during the authorization.',
  client_changed:
    'The OAuth client was changed during the authorization. Authorize the connection again.',
  nothing_kept:
    'The connection was deleted or changed during the authorization. Nothing was stored.',
  interrupted:
    'Mooring could not complete the authorization, because a service did not respond. Authorize again.',
  dead: 'The provider no longer accepts the code. Authorize again.',
  client_refused:
    'The provider rejects the OAuth client. Correct its client_id and client_secret first.',
  misconfigured:
    'The provider rejects the request as it is configured. Check the scopes of the connection ' +
    'and the endpoints of its OAuth client.',
  passing: 'The provider had a transient failure. Try again later.',
  expired_token: 'The provider returned an expired token and no refresh token.',
  unclassified: 'The provider rejected the request for an unknown reason. Authorize again.',
} as const

/** The closed list of reasons why an authorization fails, as messages for people. */
export const failureReasons: Readonly<Record<string, string>> = { ...callbackErrors, ...ownReasons }

/** The reason that a callback's `error` names; every other error is `unknown_error`. */
export function callbackReason(error: string): string {
  return Object.hasOwn(callbackErrors, error) ? error : 'unknown_error'
}

/** The problem of an authorization that failed; `error` is the code that a `redirect_uri` gets. */
export function failedFor(reason: string, error: string = reason): Problem {
  const message = failureReasons[Object.hasOwn(failureReasons, reason) ? reason : 'unknown_error']
  return new Problem('authorization_refused', {
    ...(message === undefined ? {} : { message }),
    details: { error, reason },
  })
}

/** The stored outcome of a failure, as codes. */
export function outcomeOf({ code, details }: Problem): AuthorizationOutcome {
  const { error, reason } = code === 'authorization_refused' ? (details ?? {}) : {}
  const known = typeof reason === 'string' && typeof error === 'string'
  if (!known) return { kind: 'failed', reason: 'interrupted', error: 'interrupted' }
  return { kind: 'failed', reason, error }
}
