import type { AuthorizationOutcome } from '../model/authorization.ts'
import { Problem } from '../model/problem.ts'

/** The error codes of a provider's callback: RFC 6749 section 4.1.2.1 and OpenID Connect. */
const callbackErrors: Readonly<Record<string, string>> = {
  access_denied: 'The consent was denied at the provider.',
  consent_required: 'The provider requires a consent that was not given.',
  interaction_required: 'The provider requires an interaction that was not completed.',
  login_required: 'No user signed in at the provider.',
  account_selection_required: 'No account was chosen at the provider.',
  invalid_scope: 'The provider does not know these scopes. Check the scopes of the connection.',
  invalid_request: 'The provider rejects the request as malformed. Check the OAuth client.',
  unauthorized_client:
    'The provider does not allow this OAuth client to request authorization. Check the OAuth client.',
  unsupported_response_type:
    'The provider does not support the authorization code flow for this client.',
  server_error: 'The provider has an internal error. Try again later.',
  temporarily_unavailable: 'The provider is not available now. Try again later.',
}

/** The reasons that this deployment finds, by itself or in a token response. */
const ownReasons = {
  unknown_error: 'The provider did not grant it.',
  wrong_issuer: 'The response came from another provider than the requested one.',
  code_missing: 'The provider sent no code.',
  connection_deleted: 'The connection was deleted during the authorization.',
  client_changed:
    'The OAuth client was changed during the authorization. Authorize the connection again.',
  nothing_kept:
    'The connection was deleted or changed during the authorization. Nothing was stored.',
  interrupted:
    'Mooring could not complete the authorization: a service that it needs did not respond.',
  dead: 'The provider no longer accepts the code. Start the authorization again.',
  client_refused:
    'The provider rejects the OAuth client. Correct its client_id and client_secret first.',
  misconfigured:
    'The provider rejects the request as it is configured. Check the scopes of the connection ' +
    'and the endpoints of its OAuth client.',
  passing: 'The provider did not respond correctly. Start the authorization again later.',
  expired_token: 'The provider granted a token that has expired already, and no refresh token.',
  unclassified:
    'The provider rejected the request without a known reason. Start the authorization again.',
} as const

/** The closed list of reasons why an authorization fails, with their messages. */
export const failureReasons: Readonly<Record<string, string>> = { ...callbackErrors, ...ownReasons }

/** The reason that a callback's `error` names; an unlisted one is `unknown_error`. */
export function callbackReason(error: string): string {
  return Object.hasOwn(callbackErrors, error) ? error : 'unknown_error'
}

/** The problem of an authorization that failed; `error` is the code that a `redirect_uri` is given. */
export function failedFor(reason: string, error: string = reason): Problem {
  const message = failureReasons[Object.hasOwn(failureReasons, reason) ? reason : 'unknown_error']
  return new Problem('authorization_refused', {
    ...(message === undefined ? {} : { message }),
    details: { error, reason },
  })
}

/** The stored outcome of a failure, in codes. */
export function outcomeOf({ code, details }: Problem): AuthorizationOutcome {
  const { error, reason } = code === 'authorization_refused' ? (details ?? {}) : {}
  const known = typeof reason === 'string' && typeof error === 'string'
  if (!known) return { kind: 'failed', reason: 'interrupted', error: 'interrupted' }
  return { kind: 'failed', reason, error }
}
