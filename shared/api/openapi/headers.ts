import type { oas31 } from 'zod-openapi'
import { type ProblemCode, problems } from '../../model/problem.ts'
import type { Operation } from '../operation.ts'

type Headers = Record<string, oas31.HeaderObject>

const requestId: Headers = {
  'X-Request-Id': {
    description: 'The id of the request, as in the log.',
    schema: { type: 'string' },
  },
}

const own: Readonly<Record<'ETag' | 'Location' | 'Link', oas31.HeaderObject>> = {
  ETag: {
    description: 'The version, quoted. Send it as `If-Match`.',
    schema: { type: 'string', pattern: '^"[0-9]+"$' },
  },
  Location: {
    description: 'The URL of the new resource, or of the redirect.',
    schema: { type: 'string', format: 'uri-reference' },
  },
  Link: {
    description: 'The next page, with `rel="next"` (RFC 8288).',
    schema: { type: 'string' },
  },
}

const replayed: Headers = {
  'Idempotency-Replayed': {
    description: '`true` if this is the stored response.',
    schema: { type: 'string', const: 'true' },
  },
}

/** The headers of a success. */
export function successHeaders(
  { replyHeaders = [], honours = [] }: Operation,
  status: number,
): Headers {
  const names = replyHeaders.filter(
    (name) => name !== 'Location' || status === 201 || status >= 300,
  )
  return {
    ...Object.fromEntries(names.map((name) => [name, own[name]])),
    ...(honours.includes('Idempotency-Key') ? replayed : {}),
    ...requestId,
  }
}

/** The headers of the failures of one status. */
export function errorHeaders(status: number, codes: readonly ProblemCode[]): Headers {
  const retries = codes.some((code) => 'retryAfterSeconds' in problems[code])
  return {
    ...(status === 401
      ? { 'WWW-Authenticate': { description: 'RFC 6750.', schema: { type: 'string' } } }
      : {}),
    ...(status === 415
      ? {
          'Accept-Encoding': {
            description: '`identity`, if the body had a Content-Encoding.',
            schema: { type: 'string' },
          },
        }
      : {}),
    ...(retries
      ? {
          'Retry-After': {
            description: 'Seconds after which the same request can succeed.',
            schema: { type: 'integer', minimum: 1 },
          },
        }
      : {}),
    ...requestId,
  }
}
