import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Operation } from '../api/operation.ts'
import { pageHeaders } from '../api/page.ts'
import type { Surface } from '../api/surface.ts'
import type { Problem } from '../domain/problem.ts'

/** What a handler answers; the status is its operation's where it names none. */
export interface Reply<Body> {
  readonly body: Body
  /** HTML in place of a body. */
  readonly html?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

const always = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

/** The answer of an operation as API Gateway takes it. */
export function answerOf(
  operation: Operation,
  reply: Reply<unknown>,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const { cacheSeconds } = operation
  const caching = cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`
  const headers = { 'cache-control': caching, 'x-request-id': requestId, ...reply.headers }
  const statusCode = reply.status ?? operation.status
  if (reply.html !== undefined) {
    return { statusCode, headers: { ...headers, ...pageHeaders }, body: reply.html }
  }
  if (reply.body === undefined) return { statusCode, headers }
  return { statusCode, headers: { ...always, ...headers }, body: JSON.stringify(reply.body) }
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
      ...(page === undefined ? always : pageHeaders),
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    body: page ?? JSON.stringify(surface.refuse(problem, requestId)),
  }
}
