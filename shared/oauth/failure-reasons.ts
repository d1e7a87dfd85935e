import type { AuthorizationOutcome } from '../model/authorization.ts'
import { Problem } from '../model/problem.ts'

/** What a provider's callback can say: RFC 6749 section 4.1.2.1, and of OpenID Connect. */
const callbackErrors: Readonly<Record<string, string>> = {
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

/** What this deployment finds, by itself or in a token answer. */
const ownReasons = {
  unknown_error: 'The provider did not grant it.',
  wrong_issuer: 'The answer came from another provider than the one asked.',
  code_missing: 'The provider sent no code.',
  connection_deleted: 'The connection was deleted during the authorization.',
  client_changed:
    'The OAuth client was changed during the authorization. Authorize the connection again.',
  nothing_kept:
    'The connection was deleted or changed during the authorization. Nothing was stored.',
  interrupted: 'Mooring could not complete it: a service that it needs did not answer.',
  dead: 'The provider does not take the code any more: begin again.',
  client_refused:
    'The provider refuses the OAuth client: its client_id and client_secret must be mended first.',
  misconfigured:
    'The provider refuses the request as it is configured: look at the scopes of the connection ' +
    'and the endpoints of its OAuth client.',
  passing: 'The provider did not answer as it should: begin again in a while.',
  expired_token: 'The provider granted a token that has expired already, and no refresh token.',
  unclassified: 'The provider refused without a known reason: begin again.',
} as const

/** The closed list of reasons why an authorization fails, in words for people. */
export const failureReasons: Readonly<Record<string, string>> = { ...callbackErrors, ...ownReasons }

/** The reason that a callback's `error` names; what is on no list is `unknown_error`. */
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

/** What is kept of a failure, in codes. */
export function outcomeOf({ code, details }: Problem): AuthorizationOutcome {
  const { error, reason } = code === 'authorization_refused' ? (details ?? {}) : {}
  const known = typeof reason === 'string' && typeof error === 'string'
  if (!known) return { kind: 'failed', reason: 'interrupted', error: 'interrupted' }
  return { kind: 'failed', reason, error }
}
