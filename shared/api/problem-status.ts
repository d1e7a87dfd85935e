import { Problem, type ProblemCode } from '../model/problem.ts'

/** The HTTP status of each problem (RFC 9110 section 15); a surface can answer with another. */
const statuses: Readonly<Record<ProblemCode, number>> = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_config: 400,
  unknown_type: 400,
  type_is_fixed: 400,
  name_is_fixed: 400,
  invalid_name: 400,
  project_required: 400,
  project_is_fixed: 400,
  not_an_oauth_type: 400,
  not_an_aws_type: 400,
  authorization_unknown: 400,
  link_not_valid: 400,
  browser_mismatch: 400,
  authorization_refused: 400,
  not_a_session: 400,
  sign_in_unknown: 400,
  invalid_grant: 400,
  invalid_target: 400,
  invalid_scope: 400,
  unsupported_grant_type: 400,
  unauthorized: 401,
  forbidden: 403,
  prefetch_rejected: 403,
  system_connection: 403,
  lookup_not_granted: 403,
  route_not_found: 404,
  method_not_allowed: 405,
  connection_not_found: 404,
  project_not_found: 404,
  oauth2_client_not_found: 404,
  access_key_not_found: 404,
  identity_provider_not_found: 404,
  connection_type_not_found: 404,
  authorization_required: 409,
  credentials_missing: 409,
  reauthorization_required: 409,
  oauth2_client_missing: 409,
  mcp_server_unsupported: 409,
  scope_unavailable: 409,
  oauth2_client_in_use: 409,
  oauth2_client_rejected: 409,
  credentials_rejected: 409,
  refresh_refused: 409,
  referenced_secret_denied: 409,
  referenced_secret_missing: 409,
  referenced_secret_malformed: 409,
  revision_conflict: 409,
  connection_in_use: 409,
  name_taken: 409,
  too_many_identity_providers: 409,
  session_is_fixed: 409,
  project_not_empty: 409,
  precondition_failed: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  too_many_connection_tests: 429,
  secret_missing: 500,
  internal_error: 500,
  referenced_secret_throttled: 503,
  provider_unavailable: 503,
  dependency_unavailable: 503,
}

/** The HTTP status of a problem. */
export function statusOf(code: ProblemCode): number {
  return statuses[code]
}

/**
 * The problem with the routes that solve it: how to authorize the connection that it is about, or how
 * to send the fields that are missing. Any other problem stays as it is.
 */
export function withRoutes(problem: Problem): Problem {
  const { code, message, connectionId, issues, retryAfterSeconds, headers, cause } = problem
  if (connectionId === undefined) return problem
  const path = `/v1/connections/${connectionId}`
  const details =
    code === 'credentials_missing'
      ? Object.fromEntries(
          Object.entries(problem.details ?? {}).map(([field, issue]) => [
            field,
            `${String(issue)}: send it with PUT ${path}`,
          ]),
        )
      : { ...problem.details, authorize: `POST ${path}/oauth2/authorize` }
  return new Problem(code, {
    ...{ message, details, headers, cause },
    ...(issues ? { issues } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  })
}
