import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { pageHeaders } from '../api/html-page.ts'
import type { Operation } from '../api/operation.ts'
import type { Surface } from '../api/surface.ts'
import type { Problem } from '../model/problem.ts'

/** What a handler answers; the status is its operation's where it names none. */
export interface Reply<Body> {
  readonly body: Body
  /** HTML in place of a body. */
  readonly html?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[]
}

/**
 * On every answer: what a browser makes of it should somebody lead one here (OWASP ASVS 5.0, V3.4).
 * Over plain http, as in a local run, browsers pass over the first.
 */
const everywhere = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const json = { 'content-type': 'application/json; charset=utf-8' }

/** The answer of an operation as API Gateway takes it. */
export function answerOf(
  operation: Operation,
  reply: Reply<unknown>,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const { cacheSeconds } = operation
  const caching = cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`
  const own = { 'cache-control': caching, 'x-request-id': requestId, ...reply.headers }
  const headers = { ...everywhere, ...own }
  const statusCode = reply.status ?? operation.status
  const result = { statusCode, ...(reply.cookies ? { cookies: [...reply.cookies] } : {}) }
  if (reply.html !== undefined) {
    return { ...result, headers: { ...headers, ...pageHeaders() }, body: reply.html }
  }
  if (reply.body === undefined) return { ...result, headers }
  return { ...result, headers: { ...json, ...headers }, body: JSON.stringify(reply.body) }
}

/** The answer where an operation failed, in the shape of a surface. */
export function refusalOf(
  surface: Surface,
  problem: Problem,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const { retryAfterSeconds } = problem
  const status = surface.statusOf(problem.code)
  const page = surface.page?.(problem, requestId)
  return {
    statusCode: status,
    headers: {
      ...everywhere,
      ...(page === undefined ? json : pageHeaders()),
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...problem.headers,
    },
    body: page ?? JSON.stringify(surface.refuse(problem, requestId)),
  }
}

/**
 * The answer to a HEAD request: that of GET without its body (RFC 9110 section 9.3.2). No
 * `Content-Length` either, which section 8.6 leaves open: API Gateway counts the body that it gets.
 */
export function withoutBody(
  answer: APIGatewayProxyStructuredResultV2,
): APIGatewayProxyStructuredResultV2 {
  const { body: _, ...head } = answer
  return head
}

/**
 * The answer to a HEAD request where GET would act, such as on the one use of a `state`: programs
 * that preview links send HEAD, and a HEAD request is safe (RFC 9110 section 9.2.1).
 */
export function headOfPage(requestId: string): APIGatewayProxyStructuredResultV2 {
  const own = { 'cache-control': 'no-store', 'x-request-id': requestId }
  return { statusCode: 200, headers: { ...everywhere, ...pageHeaders(), ...own } }
}
