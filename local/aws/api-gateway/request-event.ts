import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { limits } from '../../../shared/model/limits.ts'
import { place } from '../../cloudformation/identities.ts'

/** What a client can meet: the quotas of an HTTP API, and the API's own limit of a body. */
export const bounds = {
  /**
   * Of a request's body: what every operation takes. An HTTP API takes 10 MB and leaves the rest to
   * the function, in a process of its own; here all bodies that are under way share one memory.
   */
  bodyBytes: limits.bodyBytes,
  /** Of the request line and all header values together. */
  headerBytes: 10_240,
  /** For the headers, and for the whole request, of a client that sends slowly. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** Of an idle connection; longer than clients keep one, so that it is never cut under a request. */
  idleMs: 65_000,
} as const

/**
 * The body of a request, or undefined as soon as it is known to be over the limit. From then on
 * nothing is read: what has come is let go of, and the caller ends the request (`sendAndClose`).
 */
export function requestBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= limitBytes) return chunks.push(chunk)
      request.off('data', take)
      request.pause()
      chunks.length = 0
      return resolve(undefined)
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => request.complete || reject(new Error('The client went away')))
  })
}

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
  { params, body, now, ...named }: Circumstances,
): APIGatewayProxyEventV2 {
  const { path, query } = splitTarget(request.url ?? '/')
  const { cookie, ...headers } = headersOf(request)
  const domainName = headers.host ?? 'localhost'
  return {
    version: '2.0',
    routeKey: named.routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(query === '' ? {} : { queryStringParameters: parametersOf(query) }),
    requestContext: {
      accountId: place.account,
      ...named,
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: httpOf(request, path, headers['user-agent']),
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(params).length === 0 ? {} : { pathParameters: { ...params } }),
    ...bodyOf(body, headers['content-type']),
  }
}

function httpOf(request: IncomingMessage, path: string, userAgent = '') {
  return {
    method: request.method ?? 'GET',
    path,
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    userAgent,
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

const port = /:\d{1,5}$/
const named = /^([a-z0-9_-]+\.)*localhost\.?$/i

/**
 * Whether a Host header names this machine: 127.0.0.0/8, `[::1]`, `localhost` or a name under it
 * (RFC 6761 section 6.3), with any port or none.
 *
 * The attack: a web page's own domain is made to resolve to 127.0.0.1 (DNS rebinding), and the
 * browser then counts this server to the page's origin. The Host header still names the domain.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false
  const name = withoutPort(host)
  return name === '[::1]' || named.test(name) || (isIPv4(name) && name.startsWith('127.'))
}

/** A Host header's value without its port. */
const withoutPort = (host: string): string => host.replace(port, '')

const authority = /^https?:\/\/([^/?#]*)/i

/**
 * Whether a request is for a host that is neither this machine nor one of the allowed names.
 *
 * A target in the absolute form names the host as well, and goes before the header (RFC 9112
 * section 3.2.2), so both must do. See `isLoopbackHost` for the attack.
 */
export function isForForeignHost(
  { headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>,
  allowed: readonly string[],
): boolean {
  const inTarget = authority.exec(url)?.[1]
  const hosts = inTarget === undefined ? [headers.host] : [headers.host, inTarget]
  return !hosts.every((host) => isLoopbackHost(host) || isAllowed(host, allowed))
}

function isAllowed(host: string | undefined, allowed: readonly string[]): boolean {
  return host !== undefined && allowed.includes(withoutPort(host).toLowerCase())
}
