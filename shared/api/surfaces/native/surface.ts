import * as z from 'zod'
import { type Surface, usualStatus } from '../../surface.ts'

/** The native API, `/v1`. */
export const native: Surface = {
  id: 'native',
  prefixes: [],
  statusOf: usualStatus,
  errorBody: ({ code, message, details }, requestId) => ({
    error: { code, message, ...(details ? { details } : {}), request_id: requestId },
  }),
  errorSchema: () =>
    z
      .strictObject({
        error: z.strictObject({
          code: z.string(),
          message: z.string(),
          details: z.record(z.string(), z.unknown()).optional(),
          request_id: z.string(),
        }),
      })
      .meta({
        id: 'Error',
        description: 'Why a request failed; `details` is keyed by field path.',
      }),
}
