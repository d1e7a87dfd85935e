import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { place } from '../template/place.ts'

/** What the gateway knows of a request beside what the client sent. */
export interface Circumstances {
  readonly apiId: string
  readonly routeKey: string
  readonly params: Readonly<Record<string, string>>
  readonly requestId: string
  readonly body: Buffer
  readonly now: Date
}

/** The event of a request, by payload format 2.0. */
export function requestEvent(
  request: IncomingMessage,
  { apiId, routeKey, params, requestId, body, now }: Circumstances,
): APIGatewayProxyEventV2 {
  const { path, query } = splitTarget(request.url ?? '/')
  const { cookie, ...headers } = headersOf(request)
  const domainName = headers.host ?? 'localhost'
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(query === '' ? {} : { queryStringParameters: parametersOf(query) }),
    requestContext: {
      accountId: place.account,
      apiId,
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(params).length === 0 ? {} : { pathParameters: { ...params } }),
    ...bodyOf(body, headers['content-type']),
  }
}

/** Path and query of a request's target, also of one in the absolute form (RFC 9112 section 3.2.2). */
export function splitTarget(given: string): { path: string; query: string } {
  const target = given.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '')
  const mark = target.indexOf('?')
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) }
}

// Those that concern one connection only end at the gateway.
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te'])

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    const value = rawHeaders[index + 1] ?? ''
    if (ofTheConnection.has(name) || name === '__proto__') continue
    const before = headers[name]
    headers[name] = before === undefined ? value : before + (name === 'cookie' ? '; ' : ',') + value
  }
  return headers
}

function parametersOf(query: string): Record<string, string> {
  const parameters = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const before = parameters.get(name)
    parameters.set(name, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(parameters)
}

// As observed of AWS: these arrive as text, all else in base64, a body without a type too.
const textTypes = /^\s*(text\/|application\/(json|xml|javascript)\s*(;|$))/i

function bodyOf(body: Buffer, contentType = '') {
  if (body.length === 0) return { isBase64Encoded: false }
  const isText = textTypes.test(contentType)
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

function logTime(now: Date): string {
  const iso = now.toISOString()
  const month = months.slice(now.getUTCMonth() * 3, now.getUTCMonth() * 3 + 3)
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`
}
