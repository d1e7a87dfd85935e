import { isIP, type LookupFunction } from 'node:net'
import { hostIssue, type OutboundAllow } from '../model/public-address.ts'
import { withoutReserved } from '../model/reserved-headers.ts'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/time-limit.ts'
import { exchange } from './exchange.ts'
import { failureOf, OutboundError, type Outcome } from './outcome.ts'
import { assertTls, type Resolve, resolveGuarded } from './resolve-guarded.ts'

/** What is asked. */
export interface OutboundRequest {
  readonly url: string
  readonly method: string
  /** Reserved ones (`reservedHeader`) are left out. */
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
 * followed, no proxy asked, time and size bounded. Never rejects, and settles by its deadline
 * whatever the other side does: the exchange races it, and its connection is destroyed then.
 *
 * Each request has a connection of its own: one kept alive is dead after a function was frozen, and
 * a request that spends a single-use token must not meet that.
 */
export async function guardedFetch(asked: OutboundRequest, bounds: Bounds): Promise<Outcome> {
  try {
    return await withTimeLimit(bounds.timeoutMs, (signal) => attempt(asked, bounds, signal))
  } catch (error) {
    if (!(error instanceof TimeLimitExceeded)) return failureOf(error)
    return failureOf(
      new OutboundError('timeout', `no whole answer came in ${bounds.timeoutMs / 1000} s`),
    )
  }
}

async function attempt(asked: OutboundRequest, bounds: Bounds, signal: AbortSignal) {
  const { maxBytes = usualMaxBytes, headersOnly = false } = bounds
  const url = requireUrl(asked.url, bounds.allow)
  return exchange({
    url,
    method: asked.method,
    headers: withoutReserved(asked.headers),
    body: asked.body,
    lookup: guardedLookup(url, bounds),
    maxBytes: headersOnly ? undefined : maxBytes,
    signal,
  })
}

/** Judges what the URL itself says. @throws OutboundError `refused`. */
function requireUrl(text: string, allow: OutboundAllow): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new OutboundError('refused', 'the URL is not an https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new OutboundError('refused', 'the URL carries a user or password')
  }
  const words = hostIssue(url, allow)
  if (words !== undefined) throw new OutboundError('refused', `the host of the URL ${words}`)
  const host = bare(url.hostname)
  const encrypted = url.protocol === 'https:'
  // A literal address is connected to as it is: no look-up judges it later.
  if (isIP(host) !== 0) assertTls(host, allow, encrypted)
  return url
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

function guardedLookup(url: URL, { allow, resolve }: Bounds): LookupFunction {
  const guard = { encrypted: url.protocol === 'https:', ...(resolve ? { resolve } : {}) }
  return (host, { all }, done) => {
    resolveGuarded(host, allow, guard).then(
      (judged) => {
        const [first] = judged
        if (!first) done(new OutboundError('dns', 'the host name has no address'), '')
        else if (all) done(null, [...judged])
        else done(null, first.address, first.family)
      },
      (error: Error) => done(error, ''),
    )
  }
}
