import { once } from 'node:events'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type TLSSocket } from 'node:tls'
import type { TlsMode } from '../catalogue/sql-address.ts'

/** How TLS is run with a database server: options of `tls.connect`. */
export interface ServerTls {
  /** For SNI: no address (RFC 6066 section 3). */
  readonly servername?: string
  readonly rejectUnauthorized: boolean
  /** Present: any name on the certificate will do. */
  readonly checkServerIdentity?: () => undefined
}

/**
 * The ways in which a server is spoken to, the first one first: with TLS, or, absent, without.
 *
 * Where nothing is configured certificates are not verified: most servers have one of their own
 * making, and a config has no place for its authority. Without TLS a server is spoken to only where
 * the deployment opens its address.
 */
export function tlsOptions(
  host: string,
  mode: TlsMode | undefined,
  { opened, plainFirst }: { readonly opened: boolean; readonly plainFirst: boolean },
): readonly (ServerTls | undefined)[] {
  const servername = isIP(host) === 0 ? { servername: host.replace(/\.$/, '') } : {}
  switch (mode) {
    case 'disable':
      return opened ? [undefined] : []
    case 'require':
      return [{ ...servername, rejectUnauthorized: false }]
    case 'verify-ca':
      return [{ ...servername, rejectUnauthorized: true, checkServerIdentity: () => undefined }]
    case 'verify-full':
      return [{ ...servername, rejectUnauthorized: true }]
    default: {
      const tls = { ...servername, rejectUnauthorized: false }
      if (!opened) return [tls]
      return plainFirst ? [undefined, tls] : [tls, undefined]
    }
  }
}

/** Begins TLS over a connection. @throws Errors of Node's; `ECONNRESET` where the server hangs up. */
export async function startTls(stream: Duplex, tls: ServerTls): Promise<TLSSocket> {
  const secure = connect({ socket: stream, ...tls })
  secure.on('error', () => undefined)
  await Promise.race([once(secure, 'secureConnect'), closed(secure)])
  return secure
}

/** Rejects with `ECONNRESET` once a stream is closed, or with what it failed of. */
export async function closed(stream: Duplex): Promise<never> {
  await once(stream, 'close')
  throw Object.assign(new Error('closed'), { code: 'ECONNRESET' })
}
