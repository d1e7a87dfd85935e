import type { JsonObject } from './json.ts'

interface Kind {
  readonly status: number
  readonly message: string
  /** Seconds after which a repeat may do better; sent as `Retry-After`. */
  readonly retryAfterSeconds?: number
}

/** Every way in which a request can fail: the one home of codes, statuses and first words. */
export const problems = {
  invalid_request: { status: 400, message: 'The request is not valid.' },
  invalid_json: { status: 400, message: 'The body is not valid JSON.' },
  invalid_config: { status: 400, message: 'The config does not fit its type.' },
  unknown_type: { status: 400, message: 'There is no such connection type.' },
  type_is_fixed: { status: 400, message: 'The type of a connection is fixed after creation.' },
  name_is_fixed: { status: 400, message: 'The name of a connection is fixed after creation.' },
  invalid_name: {
    status: 400,
    message: 'A name in the path may hold only letters, digits, "_" and "-", and not be reserved.',
  },
  project_required: {
    status: 400,
    message:
      'This access key belongs to no one project, and there is not just one: name it by the ' +
      'header x-project-id.',
  },
  project_is_fixed: { status: 400, message: 'The project of a connection is fixed.' },
  not_an_oauth_type: {
    status: 400,
    message: 'Connections of this type hold their credentials: there is nothing to authorize.',
  },
  authorization_unknown: {
    status: 400,
    message:
      'This authorization is over: it was used already, took longer than ten minutes, or was ' +
      'never begun here.',
  },
  link_not_valid: {
    status: 400,
    message:
      'This link leads nowhere any more: it is good for a day. Ask whoever gave it to you for a ' +
      'fresh one.',
  },
  authorization_refused: {
    status: 400,
    message: 'The provider did not grant what was asked for.',
  },
  unauthorized: {
    status: 401,
    message:
      'A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, ' +
      'or one that is unknown, revoked or expired.',
  },
  forbidden: { status: 403, message: 'The role of this access key does not allow this.' },
  system_connection: {
    status: 403,
    message: 'A system-managed connection is in the hands of the deployment’s own admin key.',
  },
  lookup_not_granted: {
    status: 403,
    message:
      'Look-ups are granted by an alias of this function: invoke the one that you were given.',
  },
  route_not_found: { status: 404, message: 'There is no such route.' },
  method_not_allowed: {
    status: 405,
    message: 'This path does not have that method: the header Allow lists those it has.',
  },
  connection_not_found: { status: 404, message: 'There is no such connection.' },
  project_not_found: { status: 404, message: 'There is no such project.' },
  oauth2_client_not_found: { status: 404, message: 'There is no such OAuth client.' },
  access_key_not_found: { status: 404, message: 'There is no such access key.' },
  connection_type_not_found: { status: 404, message: 'There is no such connection type.' },
  authorization_required: {
    status: 409,
    message: 'Nobody has authorized this connection yet.',
  },
  credentials_missing: {
    status: 409,
    message: 'The connection still lacks what its type requires.',
  },
  reauthorization_required: {
    status: 409,
    message: 'The grant of this connection has ended: authorize it again.',
  },
  oauth2_client_missing: {
    status: 409,
    message:
      'The connection names no OAuth client, and the deployment has none for its type: register ' +
      'one by POST /v1/oauth2-clients and name it by PUT as "oauth2_client_id".',
  },
  oauth2_client_in_use: { status: 409, message: 'Connections still use this OAuth client.' },
  oauth2_client_rejected: {
    status: 409,
    message:
      'The provider refuses the OAuth client: mend its client_id and client_secret by ' +
      'PUT /v1/oauth2-clients/{id}.',
  },
  refresh_refused: {
    status: 409,
    message:
      'The provider refuses the request as it is configured: look at the scopes of the ' +
      'connection and the endpoints of its OAuth client.',
  },
  revision_conflict: {
    status: 409,
    message: 'Others changed this at the same moment: read it again and repeat.',
  },
  connection_in_use: {
    status: 409,
    message: 'The connection is still used: remove its references first.',
  },
  name_taken: { status: 409, message: 'The name is taken.' },
  project_not_empty: {
    status: 409,
    message: 'The project still holds connections or OAuth clients.',
  },
  precondition_failed: {
    status: 412,
    message: 'If-Match does not name the current version: read it again and repeat.',
  },
  body_too_large: { status: 413, message: 'The body is too large.' },
  unsupported_media_type: {
    status: 415,
    message:
      'Send JSON as it is, without a Content-Encoding, and declare it: ' +
      '"Content-Type: application/json".',
  },
  idempotency_key_reused: {
    status: 422,
    message: 'This Idempotency-Key came before with another body.',
  },
  internal_error: { status: 500, message: 'Something went wrong on our side.' },
  provider_unavailable: {
    status: 503,
    message: 'The provider does not renew the token at present. The grant stands: repeat it.',
    retryAfterSeconds: 5,
  },
  dependency_unavailable: {
    status: 503,
    message: 'A service that this needs did not answer. Nothing was half done: repeat it.',
    retryAfterSeconds: 1,
  },
} as const satisfies Record<string, Kind>

/** The closed set of error codes. */
export type ProblemCode = keyof typeof problems

/** What the caller is told beside code and message: usually a field's path to what is wrong. */
export type ProblemDetails = JsonObject

/** What is wrong with one member of a request, for a wire that tells it member by member. */
export interface Fault {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly at: readonly (string | number)[]
  /** As pydantic names the kind of fault: `missing`, `string_type`, `too_long`. */
  readonly kind: string
  /** As they follow on the member's name; they never hold a value that was sent. */
  readonly words: string
}

interface Told {
  /** Plain words instead of the code's own; never holds a value that the caller sent. */
  readonly message?: string
  readonly details?: ProblemDetails
  /** Instead of the code's own. */
  readonly retryAfterSeconds?: number
  /** Response headers that the status calls for: `allow` with 405 (RFC 9110 section 15.5.6). */
  readonly headers?: Readonly<Record<string, string>>
  /** The same as `details`, where it is known in full. */
  readonly faults?: readonly Fault[]
  /** For the log only. */
  readonly cause?: unknown
}

/** A failure with an answer: anything else that is thrown is a bug and becomes a bare 500. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly details: ProblemDetails | undefined
  readonly faults: readonly Fault[] | undefined
  readonly retryAfterSeconds: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, told: Told = {}) {
    const kind: Kind = problems[code]
    super(told.message ?? kind.message, told.cause === undefined ? {} : { cause: told.cause })
    this.name = 'Problem'
    this.code = code
    this.status = kind.status
    this.details = told.details
    this.faults = told.faults
    this.headers = told.headers ?? {}
    this.retryAfterSeconds = told.retryAfterSeconds ?? kind.retryAfterSeconds
  }
}
