import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { type OutboundAllow, refusedHost } from '../domain/public-address.ts'
import { decompress } from './decompress.ts'
import { failureOf, Outbound, type OutboundAnswer, type Outcome } from './outcome.ts'
import { demandTls, type Resolve, resolveGuarded } from './resolve-guarded.ts'

/** What is asked. */
export interface OutboundRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** Within what bounds. */
export interface Bounds {
  readonly allow: OutboundAllow
  /** Of everything: resolving, connecting, the whole answer. */
  readonly timeoutMs: number
  readonly maxBytes?: number
  /** Whether the answer is taken as whole with its head: its body may never end. */
  readonly headersOnly?: boolean
  readonly resolve?: Resolve
}

const usualMaxBytes = 256 * 1024

/**
 * Sends one request to where a user's URL points, and nowhere else: https alone unless the
 * deployment opens the place, the connection made to the very address that was judged, no redirect
 * followed, no proxy asked, time and size bounded. Never rejects.
 *
 * Each request has a connection of its own: one kept alive is dead after a function was frozen, and
 * a request that spends a single-use token must not meet that.
 */
export async function guardedFetch(asked: OutboundRequest, bounds: Bounds): Promise<Outcome> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), bounds.timeoutMs)
  try {
    const url = demandUrl(asked.url, bounds.allow)
    return await send(url, asked, bounds, deadline.signal)
  } catch (error) {
    if (!deadline.signal.aborted) return failureOf(error)
    return failureOf(
      new Outbound('timeout', `no whole answer came in ${bounds.timeoutMs / 1000} s`),
    )
  } finally {
    clearTimeout(timer)
  }
}

/** Judges what the URL itself says. @throws Outbound `refused`. */
function demandUrl(text: string, allow: OutboundAllow): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new Outbound('refused', 'the URL is not an https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new Outbound('refused', 'the URL carries a user or password')
  }
  const words = refusedHost(url, allow)
  if (words !== undefined) throw new Outbound('refused', `the host of the URL ${words}`)
  const host = bare(url.hostname)
  const encrypted = url.protocol === 'https:'
  // A literal address is connected to as it is: no look-up judges it later.
  if (isIP(host) !== 0) demandTls(host, allow, encrypted)
  return url
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

function send(
  url: URL,
  { method, headers, body }: OutboundRequest,
  { allow, maxBytes = usualMaxBytes, headersOnly = false, resolve }: Bounds,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  const encrypted = url.protocol === 'https:'
  const guard = { encrypted, ...(resolve ? { resolve } : {}) }
  const lookup: LookupFunction = (host, { all }, done) => {
    resolveGuarded(host, allow, guard).then(
      (judged) => {
        const [first] = judged
        if (!first) done(new Outbound('dns', 'the host name has no address'), '')
        else if (all) done(null, [...judged])
        else done(null, first.address, first.family)
      },
      (error: Error) => done(error, ''),
    )
  }
  return new Promise((settle, fail) => {
    const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
    const sent = (encrypted ? httpsRequest : httpRequest)(url, {
      method,
      headers: { ...headers, ...length, 'accept-encoding': 'identity' },
      lookup,
      agent: false,
      signal,
    })
    sent.once('error', fail)
    sent.once('response', (answer) =>
      receive(answer, headersOnly ? undefined : maxBytes).then(settle, fail),
    )
    sent.end(body)
  })
}

async function receive(
  answer: IncomingMessage,
  maxBytes: number | undefined,
): Promise<OutboundAnswer> {
  const { statusCode: status = 0 } = answer
  if (status >= 300 && status < 400) {
    answer.destroy()
    throw new Outbound('redirect', 'it answered with a redirect, which is not followed')
  }
  const headers = Object.fromEntries(
    Object.entries(answer.headersDistinct).map(([name, values]) => [name, values?.[0]]),
  )
  if (maxBytes === undefined) {
    answer.destroy()
    return { kind: 'answer', status, headers, body: '' }
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Outbound('too_large', `it answered more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  if (!answer.complete) throw new Outbound('cut_off', 'the answer ended before its end')
  const body = await decompress(Buffer.concat(chunks), headers['content-encoding'], maxBytes)
  return { kind: 'answer', status, headers, body: body.toString('utf8') }
}
