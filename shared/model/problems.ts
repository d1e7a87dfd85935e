/** How a problem is answered. */
export interface ProblemKind {
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
  browser_mismatch: {
    status: 400,
    message:
      'This authorization was begun in another browser, or this one keeps no cookies. Begin it ' +
      'again in this browser.',
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
  prefetch_rejected: {
    status: 403,
    message: 'This address is opened by a person only: a browser must not load it ahead.',
  },
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
  too_many_connection_tests: {
    status: 429,
    message: 'This access key has used its budget of connection tests for this minute.',
    retryAfterSeconds: 60,
  },
  secret_missing: {
    status: 500,
    message:
      'The stored secret is missing in Secrets Manager. Send every secret field again, or ask the ' +
      'operator to restore it.',
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
} as const satisfies Record<string, ProblemKind>
