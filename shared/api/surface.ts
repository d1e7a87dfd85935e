import type * as z from 'zod'
import type { JsonObject } from '../model/json.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Power } from '../ports/index.ts'
import { statusOf } from './problem-status.ts'

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
