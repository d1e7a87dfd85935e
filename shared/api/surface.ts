import type * as z from 'zod'
import type { JsonObject } from '../model/json.ts'
import { Problem, type ProblemCode } from '../model/problem.ts'
import type { Power } from '../ports/index.ts'

/**
 * How an operation reads the connection that its path names, in parallel with the access key where
 * that discloses nothing: by its id, by its name in a project, or by a lookup, which reads key and
 * connection in one call. `owner` reads only the row of its owner, which outlives the connection.
 *
 * An absent connection and one that the caller cannot read get the same 404.
 */
export type Loader = { readonly connection: 'id' | 'name' | 'lookup' } | { readonly owner: 'id' }

/** The powers that a loader uses. */
export type LoaderPower<L> = L extends { readonly connection: 'lookup' }
  ? 'readLookups'
  : L extends { readonly connection: 'name' }
    ? 'findProjects' | 'readConnections'
    : L extends Loader
      ? 'readConnections'
      : never

/** The power by which the key of a caller is read: its own, or the lookup that reads both. */
export function keyPowerOf(loads: Loader | undefined): Power {
  const isLookup = loads && 'connection' in loads && loads.connection === 'lookup'
  return isLookup ? 'readLookups' : 'readAccessKeys'
}

/** Where a path locates a connection: by id, or by names. */
export type ConnectionLocator =
  | { readonly id: string }
  | { readonly projectName: string; readonly connectionName: string }

/** Finds the locator in parsed path parameters; undefined where they name no connection. */
export type LocateConnection = (params: unknown) => ConnectionLocator | undefined

/** By the parameter `connection_id`. */
export const locateById: LocateConnection = (params) =>
  typeof params === 'object' &&
  params !== null &&
  'connection_id' in params &&
  typeof params.connection_id === 'string'
    ? { id: params.connection_id }
    : undefined

/** By the parameters `projectName` and `connectionName`. */
export const locateByName: LocateConnection = (params) =>
  typeof params === 'object' &&
  params !== null &&
  'projectName' in params &&
  'connectionName' in params &&
  typeof params.projectName === 'string' &&
  typeof params.connectionName === 'string'
    ? { projectName: params.projectName, connectionName: params.connectionName }
    : undefined

/**
 * One API surface: what its paths begin with and how it shapes a failure. Every function loads all
 * surfaces, so a surface builds its schema on demand and imports no view and no operation.
 */
export interface Surface {
  readonly id: string
  /** What the paths of its routes begin with; the native surface has the rest. */
  readonly prefixes: readonly string[]
  /** Whether `Authorization` can be an access key without a scheme, as the AWS SDKs send it. */
  readonly bareKeys?: true
  /** How its paths name a connection; absent: by `connection_id`. */
  readonly locate?: LocateConnection
  statusOf(code: ProblemCode): number
  /** The body of a failure. */
  errorBody(problem: Problem, requestId: string): JsonObject
  /** The schema of such a body, for OpenAPI; its `id` is the component's name. */
  errorSchema(): z.ZodType
  /** A page in place of that body, where a person reads it. */
  page?(problem: Problem, requestId: string): string
}

/** The status that a code has by itself. */
export const usualStatus = (code: ProblemCode): number => statusOf(code)

/** What the folder of an API surface adds to the whole API: its operations and their documentation. */
export interface SurfaceDefinition {
  readonly surface: Surface
  /** Modules whose exports are operations, in the order of the documents. */
  readonly subjects: readonly Readonly<Record<string, unknown>>[]
  /** Completes the schemas of the OpenAPI document with what the catalogue knows of them. */
  readonly completeSchemas?: (
    schemas: Readonly<Record<string, JsonObject>>,
  ) => Readonly<Record<string, JsonObject>>
}

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
