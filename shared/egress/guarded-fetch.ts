import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import {
  addressIssue,
  hostIssue,
  type OutboundAllow,
  openedAddress,
  openedName,
} from '../model/public-address.ts'
import { withoutReserved } from '../model/reserved-headers.ts'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/runtime.ts'
import { exchange } from './exchange.ts'
import { failureOf, OutboundError, type OutboundFailure, type Outcome } from './outcome.ts'

/** An outbound request. */
export interface OutboundRequest {
  readonly url: string
  readonly method: string
  /** Reserved ones (`reservedHeader`) are left out. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** The bounds of a request. */
export interface Bounds {
  readonly allow: OutboundAllow
  /** Of everything: resolving, connecting, the whole answer. */
  readonly timeoutMs: number
  readonly maxBytes?: number
  /** Whether the response is complete with its headers: its body may never end. */
  readonly headersOnly?: boolean
  /** Whether the failure of a redirect has its `location`. */
  readonly reportsLocation?: boolean
  readonly resolve?: Resolve
}

const usualMaxBytes = 256 * 1024

/**
 * Sends one request to the host of a user's URL, and to no other: https only, unless the deployment
 * allows the destination; the connection goes to the address that was checked; no redirect, no proxy;
 * time and size are bounded. Never rejects, and settles by its deadline whatever the other side does:
 * the connection is destroyed then.
 *
 * Each request has a connection of its own: a kept-alive one is dead after the function was frozen, and
 * a request that uses a single-use token must not fail on it.
 */
export async function guardedFetch(request: OutboundRequest, bounds: Bounds): Promise<Outcome> {
  try {
    return await withTimeLimit(bounds.timeoutMs, (signal) => attempt(request, bounds, signal))
  } catch (error) {
    if (!(error instanceof TimeLimitExceeded)) return reported(error, bounds)
    return failureOf(
      new OutboundError('timeout', `no whole answer came in ${bounds.timeoutMs / 1000} s`),
    )
  }
}

function reported(error: unknown, { reportsLocation = false }: Bounds): OutboundFailure {
  const location = error instanceof OutboundError ? error.location : undefined
  const failure = failureOf(error)
  return reportsLocation && location !== undefined ? { ...failure, location } : failure
}

async function attempt(request: OutboundRequest, bounds: Bounds, signal: AbortSignal) {
  const { maxBytes = usualMaxBytes, headersOnly = false } = bounds
  const url = requireUrl(request.url, bounds.allow)
  return exchange({
    url,
    method: request.method,
    headers: withoutReserved(request.headers),
    body: request.body,
    lookup: guardedLookup(url, bounds),
    maxBytes: headersOnly ? undefined : maxBytes,
    signal,
  })
}

/** Checks the URL itself. @throws OutboundError `refused`. */
function requireUrl(text: string, allow: OutboundAllow): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new OutboundError('refused', 'the URL is not an https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new OutboundError('refused', 'the URL carries a user or password')
  }
  const issue = hostIssue(url, allow)
  if (issue !== undefined) throw new OutboundError('refused', `the host of the URL ${issue}`)
  const host = bare(url.hostname)
  const encrypted = url.protocol === 'https:'
  // A literal address is connected to as it is: no lookup checks it later.
  if (isIP(host) !== 0) assertTls(host, allow, encrypted)
  return url
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

function guardedLookup(url: URL, { allow, resolve }: Bounds): LookupFunction {
  const guard = { encrypted: url.protocol === 'https:', ...(resolve ? { resolve } : {}) }
  return (host, { all }, done) => {
    resolveGuarded(host, allow, guard).then(
      (addresses) => {
        const [first] = addresses
        if (!first) done(new OutboundError('dns', 'the host name has no address'), '')
        else if (all) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error: Error) => done(error, ''),
    )
  }
}

/** An address of a host name. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** How names are resolved; tests give their own. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

const byDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * The addresses of a host, each one checked: a single private one among public ones rejects the host,
 * since a mix of both is an attack on the private one. The caller must connect to these addresses
 * and not resolve again (DNS rebinding).
 *
 * @throws OutboundError `refused`; Node's own errors where the name does not resolve.
 */
export async function resolveGuarded(
  host: string,
  allow: OutboundAllow,
  { encrypted, resolve = byDns }: { readonly encrypted: boolean; readonly resolve?: Resolve },
): Promise<readonly ResolvedAddress[]> {
  const addresses = await resolve(host)
  if (openedName(host.toLowerCase().replace(/\.$/, ''), allow)) return addresses
  for (const { address } of addresses) {
    const issue = addressIssue(address, allow)
    if (issue !== undefined) throw new OutboundError('refused', `the address of the host ${issue}`)
    assertTls(address, allow, encrypted)
  }
  return addresses
}

/** @throws OutboundError `refused` without TLS to an address that the deployment does not open. */
function assertTls(address: string, allow: OutboundAllow, encrypted: boolean): void {
  if (encrypted || openedAddress(address, allow)) return
  throw new OutboundError('refused', 'only https is allowed there')
}
