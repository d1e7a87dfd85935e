import * as z from 'zod'
import { locateByName, type Surface, usualStatus } from '../../surface.ts'

/**
 * Connections by name, `/api/v0`: the API surface of Credible's data API. `error` repeats `message`,
 * since its clients read either.
 */
export const credible: Surface = {
  id: 'credible',
  prefixes: ['/api/v0'],
  locate: locateByName,
  statusOf: usualStatus,
  errorBody: ({ code, message, details }) => ({
    code: usualStatus(code),
    message: withFirstDetail(message, details),
    error: withFirstDetail(message, details),
    ...(details ? { details } : {}),
  }),
  errorSchema: () =>
    z
      .strictObject({
        code: z.int(),
        message: z.string(),
        error: z.string(),
        details: z.record(z.string(), z.unknown()).optional(),
      })
      .meta({
        id: 'CredibleError',
        description: 'Why a request failed: `code` is the status, `error` the same as `message`.',
      }),
}

/** Many of its clients show the message and nothing else. */
function withFirstDetail(message: string, details: object | undefined): string {
  const [first] = Object.entries(details ?? {})
  return first && typeof first[1] === 'string' ? `${message} ${first[0]} ${first[1]}.` : message
}
