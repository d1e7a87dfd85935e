import type { JsonObject } from '../domain/json.ts'
import type { Problem } from '../domain/problem.ts'

/** One of the wires that Mooring speaks: how it shapes a failure. */
export interface Surface {
  readonly name: string
  refuse(problem: Problem, requestId: string): JsonObject
}

/** The native API, `/v1`. */
export const native: Surface = {
  name: 'native',
  refuse: ({ code, message, details }, requestId) => ({
    error: { code, message, ...(details ? { details } : {}), request_id: requestId },
  }),
}
