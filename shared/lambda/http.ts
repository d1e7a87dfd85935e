import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { pageHeaders } from '../api/html-page.ts'
import type { Operation } from '../api/operation.ts'
import { type Surface, withRoutes } from '../api/surface.ts'
import type { Problem } from '../model/problem.ts'

/** A request over HTTP, independent of the gateway. */
export interface HttpRequest {
  /** Of this request alone: in the log, in the audit log and in `X-Request-Id`. */
  readonly id: string
  readonly method: string
  /** As it was sent, without the query. */
  readonly path: string
  readonly pathParameters: Readonly<Record<string, string | undefined>>
  /** As it was sent, without the question mark. */
  readonly query: string
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Each as `name=value`. */
  readonly cookies: readonly string[]
  /** Bytes: they are text only after they were checked to be UTF-8. Empty without a body. */
  body(): Buffer
}

/** The response to such a request. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[]
  readonly body?: string
}

/** What API Gateway's HTTP API invokes a function with (payload format 2.0). */
export type GatewayEvent = APIGatewayProxyEventV2

/** The response in its format. */
export type GatewayResult = APIGatewayProxyStructuredResultV2

/**
 * The request that an event carries.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function fromGateway(event: GatewayEvent): HttpRequest {
  const { body = '', headers, isBase64Encoded, requestContext } = event
  // API Gateway lists them; what speaks its format may leave them in their header.
  const { cookies = headers.cookie?.split('; ') ?? [] } = event
  return {
    id: requestContext.requestId,
    method: requestContext.http.method,
    path: event.rawPath,
    pathParameters: event.pathParameters ?? {},
    // The raw one: the parsed one joins repeated parameters by commas.
    query: event.rawQueryString,
    headers,
    cookies,
    body: () => Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}

/** The result that carries a response. */
export function toGateway({ status, headers, cookies, body }: HttpResponse): GatewayResult {
  return {
    statusCode: status,
    headers: { ...headers },
    ...(cookies ? { cookies: [...cookies] } : {}),
    ...(body === undefined ? {} : { body }),
  }
}

/** The reply of a handler; without a status it has its operation's. */
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
 * On every response, for a browser that is led to one (OWASP ASVS 5.0, V3.4). Over plain http, as in
 * a local run, browsers ignore the first.
 */
const everywhere = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const json = { 'content-type': 'application/json; charset=utf-8' }

/** The response of an operation that succeeds. */
export function successResponse(
  operation: Operation,
  reply: Reply<unknown>,
  requestId: string,
): HttpResponse {
  const { cacheSeconds } = operation
  const caching = cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`
  const own = { 'cache-control': caching, 'x-request-id': requestId, ...reply.headers }
  const headers = { ...everywhere, ...own }
  const status = reply.status ?? operation.status
  const head = { status, ...(reply.cookies ? { cookies: reply.cookies } : {}) }
  if (reply.html !== undefined) {
    return { ...head, headers: { ...headers, ...pageHeaders() }, body: reply.html }
  }
  if (reply.body === undefined) return { ...head, headers }
  return { ...head, headers: { ...json, ...headers }, body: JSON.stringify(reply.body) }
}

/** The response of an operation that fails, in the shape of an API surface. */
export function problemResponse(
  surface: Surface,
  problem: Problem,
  requestId: string,
): HttpResponse {
  const { retryAfterSeconds } = problem
  const status = surface.statusOf(problem.code)
  const page = surface.page?.(problem, requestId)
  return {
    status,
    headers: {
      ...everywhere,
      ...(page === undefined ? json : pageHeaders()),
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...problem.headers,
    },
    body: page ?? JSON.stringify(surface.errorBody(withRoutes(problem), requestId)),
  }
}

/**
 * The response to a HEAD request: that of GET without its body (RFC 9110 section 9.3.2). Without
 * `Content-Length` too, which section 8.6 allows: API Gateway counts the body that it receives.
 */
export function withoutBody({ body: _, ...head }: HttpResponse): HttpResponse {
  return head
}

/**
 * The response to a HEAD request where GET would act, such as on the one use of a `state`: programs
 * that preview links send HEAD, and a HEAD request is safe (RFC 9110 section 9.2.1).
 */
export function headOfPage(requestId: string): HttpResponse {
  const own = { 'cache-control': 'no-store', 'x-request-id': requestId }
  return { status: 200, headers: { ...everywhere, ...pageHeaders(), ...own } }
}
