import type { SqlServer } from '../catalogue/probe.ts'
import { type OutboundAllow, openedAddress } from '../domain/public-address.ts'
import { failureOf } from '../outbound/outcome.ts'
import { resolveGuarded } from '../outbound/resolve-guarded.ts'
import type { Verdict } from './try-http.ts'

/** Where to sign in: the very address that was judged. */
export interface Judged extends SqlServer {
  readonly address: string
  readonly timeoutMs: number
  /** Absent: without TLS. */
  readonly tls?: { readonly servername?: string; readonly rejectUnauthorized: false } | undefined
}

/** Signs in once; rejects as the driver does. */
export type SignIn = (server: Judged) => Promise<void>

/** What an error of a driver says of it. */
export interface Reading {
  readonly refused?: string | undefined
  readonly withoutTls?: boolean
}

/** How a kind of server is spoken to. */
export interface Driver {
  readonly signIn: SignIn
  readonly read: (error: unknown) => Reading
  /** Of servers that take a greeting by TLS in silence: it would only run out of time. */
  readonly plainFirst?: boolean
}

/**
 * Tries to sign in to a database server: over TLS, and without it only where the deployment opens
 * the address. Certificates are not judged: most servers have one of their own making.
 */
export async function tryDatabase(
  server: SqlServer,
  allow: OutboundAllow,
  timeoutMs: number,
  { signIn, read, plainFirst = false }: Driver,
): Promise<Verdict> {
  try {
    const [first] = await resolveGuarded(server.host, allow, { encrypted: true })
    if (!first) return unreachable('the host name has no address')
    const judged = { ...server, address: first.address, timeoutMs }
    const servername = /[a-z]/i.test(server.host) ? { servername: server.host } : {}
    const tls = { ...servername, rejectUnauthorized: false } as const
    const opened = openedAddress(first.address, allow)
    const ways = plainFirst && opened ? [judged, { ...judged, tls }] : [{ ...judged, tls }, judged]
    try {
      await signIn(ways[0] ?? judged)
    } catch (error) {
      if (read(error).withoutTls !== true) throw error
      if (!opened) return unreachable('it offers no TLS')
      await signIn(ways[1] ?? judged)
    }
    return { outcome: 'ok', detail: 'The server lets the user in.' }
  } catch (error) {
    const { refused } = read(error)
    if (refused) return { outcome: 'rejected', detail: refused }
    return unreachable(failureOf(error).words)
  }
}

function unreachable(words: string): Verdict {
  return { outcome: 'unreachable', detail: `The server could not be asked: ${words}.` }
}
