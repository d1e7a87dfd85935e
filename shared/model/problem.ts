import type { JsonObject } from './json.ts'
import type { ValidationIssue } from './validation-issue.ts'

/** The closed set of error codes. */
export type ProblemCode = keyof typeof problems

interface ProblemOptions {
  /** Instead of the code's own message; never holds a value that the caller sent. */
  readonly message?: string
  /** In addition to code and message: usually issues by field path. */
  readonly details?: JsonObject
  /** The connection that the caller must change first: an API surface adds how. */
  readonly connectionId?: string
  /** Instead of the code's own. */
  readonly retryAfterSeconds?: number
  /** Headers that the response must have: `allow` with a method that is not allowed (RFC 9110 section 15.5.6). */
  readonly headers?: Readonly<Record<string, string>>
  /** The same as `details`, where the kind of each issue is known. */
  readonly issues?: readonly ValidationIssue[]
  /** For the log only. */
  readonly cause?: unknown
}

/** A failure that is reported to the caller; any other error is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: JsonObject | undefined
  readonly issues: readonly ValidationIssue[] | undefined
  readonly connectionId: string | undefined
  readonly retryAfterSeconds: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const kind: ProblemKind = problems[code]
    const { message = kind.message, cause } = options
    super(message, cause === undefined ? {} : { cause })
    this.name = 'Problem'
    this.code = code
    this.details = options.details
    this.issues = options.issues
    this.connectionId = options.connectionId
    this.headers = options.headers ?? {}
    this.retryAfterSeconds = options.retryAfterSeconds ?? kind.retryAfterSeconds
  }
}

/** Whether an error is the Problem of this code. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code
}

/** The facts about all problems of one code. */
export interface ProblemKind {
  readonly message: string
  /** Seconds after which a retry can succeed. */
  readonly retryAfterSeconds?: number
}

/** Every way in which a request can fail. A message says what is wrong and what to do. */
export const problems = {
  invalid_request: { message: 'The request is not valid.' },
  invalid_json: { message: 'The body is not valid JSON.' },
  invalid_config: { message: 'The config does not fit its type.' },
  unknown_type: { message: 'There is no such connection type.' },
  type_is_fixed: { message: 'The type of a connection is fixed after creation.' },
  name_is_fixed: { message: 'The name of a connection is fixed after creation.' },
  invalid_name: {
    message: 'A name in the path may hold only letters, digits, "_" and "-", and not be reserved.',
  },
  project_required: {
    message: 'This key is not limited to one project. Set the header x-project-id.',
  },
  project_is_fixed: { message: 'The project of a connection is fixed.' },
  not_an_oauth_type: {
    message: 'Connections of this type hold their own credentials. There is nothing to authorize.',
  },
  not_an_aws_type: { message: 'Connections of this type hold no credentials of AWS.' },
  authorization_unknown: {
    message:
      'This authorization is unknown, expired (after 10 minutes) or already completed. Start it again.',
  },
  link_not_valid: {
    message: 'This link has expired (after 24 hours) or is not valid. Request a new one.',
  },
  browser_mismatch: {
    message:
      'This authorization was started in another browser, or this browser blocks cookies. Start it again in this browser.',
  },
  authorization_refused: { message: 'The provider did not grant the authorization.' },
  unauthorized: {
    message:
      'The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>".',
  },
  forbidden: { message: 'The role of this access key does not allow this.' },
  prefetch_rejected: {
    message: 'This address does not answer a browser prefetch. Open it directly.',
  },
  system_connection: { message: 'Only the deployment admin key can manage a system connection.' },
  lookup_not_granted: {
    message: 'Lookups are granted by an alias of this function. Invoke your alias.',
  },
  route_not_found: { message: 'There is no such route.' },
  method_not_allowed: {
    message: 'This path does not have this method. The header Allow lists its methods.',
  },
  connection_not_found: { message: 'There is no such connection.' },
  project_not_found: { message: 'There is no such project.' },
  oauth2_client_not_found: { message: 'There is no such OAuth client.' },
  access_key_not_found: { message: 'There is no such access key.' },
  identity_provider_not_found: { message: 'There is no such identity provider.' },
  connection_type_not_found: { message: 'There is no such connection type.' },
  authorization_required: { message: 'This connection is not authorized yet. Authorize it.' },
  credentials_missing: { message: 'The connection lacks fields that its type requires.' },
  reauthorization_required: {
    message: 'The grant of this connection has expired or was revoked. Authorize it again.',
  },
  oauth2_client_missing: {
    message:
      'The connection names no OAuth client, and the deployment has none for its type. Register one and set oauth2_client_id.',
  },
  mcp_server_unsupported: {
    message:
      'The MCP server cannot be authorized. Its metadata must follow the MCP authorization specification.',
  },
  scope_unavailable: {
    message:
      'The server still asks for scopes that three authorizations did not get. Ask its operator, or request fewer.',
  },
  oauth2_client_in_use: { message: 'Connections use this OAuth client.' },
  oauth2_client_rejected: {
    message: 'The provider rejects the OAuth client. Correct its client_id and client_secret.',
  },
  credentials_rejected: { message: 'The provider rejects the stored credentials. Send new ones.' },
  refresh_refused: {
    message:
      'The provider rejects the request as it is configured. Check the scopes of the connection and the endpoints of its OAuth client.',
  },
  revision_conflict: { message: 'The resource was modified concurrently. Read it and retry.' },
  connection_in_use: { message: 'The connection is in use. Remove its references first.' },
  too_many_identity_providers: {
    message:
      'The deployment has 20 identity providers, the most that it can have. Delete one first.',
  },
  session_is_fixed: {
    message: 'A session cannot be rotated. Exchange a token or sign in again.',
  },
  not_a_session: {
    message:
      'This access key is not a session, so it does not end by itself. Ask an administrator to delete it.',
  },
  sign_in_unknown: {
    message:
      'This sign-in is unknown, expired (after 10 minutes) or already completed. Start it again.',
  },
  invalid_grant: {
    message: 'The token is not accepted. An administrator finds the reason in the audit log.',
  },
  invalid_target: {
    message: 'Tokens are issued for this deployment alone. Leave out resource and audience.',
  },
  invalid_scope: {
    message: 'None of the requested scopes is available. Request scopes of the role.',
  },
  unsupported_grant_type: {
    message:
      'The grant_type must be urn:ietf:params:oauth:grant-type:token-exchange or authorization_code.',
  },
  name_taken: { message: 'The name is taken.' },
  project_not_empty: { message: 'The project contains connections or OAuth clients.' },
  precondition_failed: {
    message: 'The resource has another version than the request expects. Read it again and retry.',
  },
  body_too_large: { message: 'The body is too large.' },
  unsupported_media_type: {
    message:
      'The body must be JSON without a Content-Encoding. Send "Content-Type: application/json".',
  },
  idempotency_key_reused: { message: 'This Idempotency-Key was used with another body.' },
  too_many_connection_tests: {
    message: 'This access key has used its connection tests for this minute. Retry later.',
    retryAfterSeconds: 60,
  },
  secret_missing: {
    message:
      'The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.',
  },
  referenced_secret_denied: { message: 'AWS denies a referenced secret. Correct its role.' },
  referenced_secret_missing: { message: 'A referenced secret is missing. Correct its ref.' },
  referenced_secret_malformed: { message: 'A referenced secret is of another form. Correct it.' },
  referenced_secret_throttled: { message: 'AWS throttles reads. Retry.', retryAfterSeconds: 5 },
  internal_error: { message: 'An internal error occurred.' },
  provider_unavailable: {
    message: 'The provider cannot issue a token now. What is stored is kept. Retry.',
    retryAfterSeconds: 5,
  },
  dependency_unavailable: {
    message: 'A dependency is unavailable. No change was made. Retry.',
    retryAfterSeconds: 1,
  },
} as const satisfies Record<string, ProblemKind>
