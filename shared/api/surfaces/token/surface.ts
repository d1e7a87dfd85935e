import * as z from 'zod'
import type { ProblemCode } from '../../../model/problem.ts'
import { type Surface, usualStatus } from '../../surface.ts'

/** The error codes of RFC 6749 section 5.2 and RFC 8693 section 2.2.2 that our codes already are. */
const own: readonly ProblemCode[] = [
  'invalid_request',
  'invalid_grant',
  'invalid_target',
  'invalid_scope',
  'unsupported_grant_type',
]

/** The OAuth code of a problem: of the standards where the caller is at fault. */
function oauthCodeOf(code: ProblemCode): string {
  if (own.includes(code)) return code
  if (code === 'unauthorized') return 'invalid_token'
  const status = usualStatus(code)
  if (status < 500) return 'invalid_request'
  return status === 503 ? 'temporarily_unavailable' : 'server_error'
}

/** Token exchange and revocation: errors in the shape of RFC 6749 section 5.2. */
export const token: Surface = {
  id: 'token',
  // Paths without a route get the native shape, as everywhere in `/v1`.
  prefixes: [],
  statusOf: usualStatus,
  errorBody: ({ code, message, details }, requestId) => ({
    error: oauthCodeOf(code),
    error_description: withDetails(message, details),
    request_id: requestId,
  }),
  errorSchema: () =>
    z
      .strictObject({
        error: z.string(),
        error_description: z.string(),
        request_id: z.string(),
      })
      .meta({
        id: 'TokenError',
        description: 'Why a token request failed (RFC 6749 section 5.2).',
      }),
}

// RFC 6749 section 5.2: printable ASCII without quotes and backslashes.
function withDetails(message: string, details: object | undefined): string {
  const issues = Object.entries(details ?? {}).map(([name, issue]) => `${name} ${String(issue)}`)
  const text = issues.length === 0 ? message : `${message} ${issues.join('; ')}.`
  return text.replaceAll(/["\\]/g, "'").replaceAll(/[^\x20-\x7e]/g, '?')
}
