import { once } from 'node:events'
import { connect, isIP, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import type { TlsMode } from '../catalogue/fields/address.ts'
import { OutboundError } from '../egress/outcome.ts'

/** The address of a database server, and the bounds of its connection. */
export interface SocketBounds {
  /** The address that was checked. */
  readonly address: string
  readonly port: number
  /** Destroys the connection when it aborts. */
  readonly signal: AbortSignal
  /** Of all that the server may send, in bytes. */
  readonly maxBytes?: number
}

// A greeting, a certificate chain, the response to SELECT 1: about 10 KiB.
const usualMaxBytes = 64 * 1024

/**
 * The connection below a database driver. A driver trusts its server: it buffers announced lengths,
 * waits for promised messages and keeps its connection open. Here a user chooses the server, so this
 * class owns the connection and destroys it at the deadline or after more than `maxBytes`. TLS runs
 * over it: encrypted bytes are counted.
 */
export class BoundedSocket extends Duplex {
  readonly #socket: Socket
  #received = 0
  #ended = false

  constructor(socket: Socket, maxBytes: number) {
    super({ allowHalfOpen: false })
    this.#socket = socket
    // Without a listener, an error after the driver has released the stream ends the process.
    this.on('error', () => undefined)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk, maxBytes))
    socket.once('end', () => this.#end())
    socket.once('close', () => this.#end())
    socket.once('error', (error) => this.destroy(error))
  }

  #receive(chunk: Buffer, maxBytes: number): void {
    this.#received += chunk.length
    if (this.#received > maxBytes) {
      this.destroy(new OutboundError('too_large', `it sent more than ${maxBytes / 1024} KiB`))
    } else if (!this.push(chunk)) this.#socket.pause()
  }

  #end(): void {
    if (!this.#ended) this.push(null)
    this.#ended = true
  }

  override _read(): void {
    this.#socket.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done)
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy()
    // The layer above reports its own error first: a certificate, for example.
    setImmediate(done, error)
  }
}

/**
 * Connects to a server.
 *
 * @throws Errors of Node's where nothing listens there, or the signal aborts.
 */
export function openSocket({
  address,
  port,
  signal,
  maxBytes = usualMaxBytes,
}: SocketBounds): Promise<BoundedSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true })
    const bounded = new BoundedSocket(socket, maxBytes)
    const stop = () => bounded.destroy(Object.assign(new Error('aborted'), { code: 'ETIMEDOUT' }))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    bounded.once('close', () => signal.removeEventListener('abort', stop))
    bounded.once('error', reject)
    socket.once('connect', () => resolve(bounded))
  })
}

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
  const secure = connectTls({ socket: stream, ...tls })
  secure.on('error', () => undefined)
  await Promise.race([once(secure, 'secureConnect'), closed(secure)])
  return secure
}

/** Rejects with `ECONNRESET` once a stream is closed, or with its error. */
export async function closed(stream: Duplex): Promise<never> {
  await once(stream, 'close')
  throw Object.assign(new Error('closed'), { code: 'ECONNRESET' })
}
