import type * as z from 'zod'
import type { JsonObject } from '../model/json.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { LocateConnection } from './loader.ts'
import { statusOf } from './problem-status.ts'

/**
 * One API surface: what its paths begin with and how it shapes a failure. Every function loads all
 * surfaces, so a surface builds its schema on demand and imports no view and no operation.
 */
export interface Surface {
  readonly id: string
  /** What the paths of its routes begin with; the native surface has the rest. */
  readonly prefixes: readonly string[]
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
