import type { JsonObject } from '../model/json.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import { toHtml } from './html-page.ts'
import type { LocateConnection } from './loader.ts'
import { statusOf } from './problem-status.ts'
import { failurePage } from './surfaces/pages/authorization-page.ts'

/** One of the wires that Mooring speaks: how it shapes a failure. */
export interface Surface {
  readonly name: string
  /** What the paths of its routes begin with; the native one has the rest. */
  readonly prefixes: readonly string[]
  /** How its paths name a connection; absent: by `connection_id`. */
  readonly locate?: LocateConnection
  statusOf(code: ProblemCode): number
  refuse(problem: Problem, requestId: string): JsonObject
  /** A page in place of that, where a person reads it. */
  page?(problem: Problem, requestId: string): string
}

/** The status that a code has by itself. */
export const usualStatus = (code: ProblemCode): number => statusOf(code)

/** The native API, `/v1`. */
export const native: Surface = {
  name: 'native',
  prefixes: [],
  statusOf: usualStatus,
  refuse: ({ code, message, details }, requestId) => ({
    error: { code, message, ...(details ? { details } : {}), request_id: requestId },
  }),
}

/** What browsers come to in the course of an authorization. */
export const pages: Surface = {
  ...native,
  name: 'pages',
  page: (problem, requestId) => toHtml(failurePage(problem, requestId)),
}
