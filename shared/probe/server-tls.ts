import { once } from 'node:events'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type TLSSocket } from 'node:tls'
import type { TlsMode } from '../catalogue/fields/address.ts'

/** The TLS options for a database server: options of `tls.connect`. */
export interface ServerTls {
  /** For SNI: no address (RFC 6066 section 3). */
  readonly servername?: string
  readonly rejectUnauthorized: boolean
  /** Present: any name on the certificate is accepted. */
  readonly checkServerIdentity?: () => undefined
}

/**
 * The TLS options to try, in order; undefined: without TLS.
 *
 * Without configuration certificates are not verified: most servers have a self-signed one, and a
 * config has no field for its authority. Connections without TLS go only to addresses that the
 * deployment opens.
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

/** Starts TLS over a connection. @throws Errors of Node's; `ECONNRESET` where the server hangs up. */
export async function startTls(stream: Duplex, tls: ServerTls): Promise<TLSSocket> {
  const secure = connect({ socket: stream, ...tls })
  secure.on('error', () => undefined)
  await Promise.race([once(secure, 'secureConnect'), closed(secure)])
  return secure
}

/** Rejects with `ECONNRESET` once a stream is closed, or with its error. */
export async function closed(stream: Duplex): Promise<never> {
  await once(stream, 'close')
  throw Object.assign(new Error('closed'), { code: 'ECONNRESET' })
}
