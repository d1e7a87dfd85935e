import { connect, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { OutboundError } from '../egress/outcome.ts'

/** Where a database server listens, and within what bounds it is spoken to. */
export interface SocketBounds {
  /** The very address that was checked. */
  readonly address: string
  readonly port: number
  /** Destroys the connection when it aborts. */
  readonly signal: AbortSignal
  /** Of all that the server may send, in bytes. */
  readonly maxBytes?: number
}

// A greeting, a certificate chain, an answer to SELECT 1: some 10 KiB of an honest server.
const usualMaxBytes = 64 * 1024

/**
 * The connection that a database driver is run over. A driver believes its server: it gathers what
 * that announces, waits for what it promises and keeps its connection open. Here the server is one
 * that a user names, so the connection is ours, and destroyed at the deadline or when more than
 * `maxBytes` came in. TLS is run over it: those bytes are counted as they came.
 */
export class BoundedSocket extends Duplex {
  readonly #socket: Socket
  #received = 0
  #ended = false

  constructor(socket: Socket, maxBytes: number) {
    super({ allowHalfOpen: false })
    this.#socket = socket
    // An error after the driver has let go of the stream ends the process without a listener.
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
    // What is run over it says first what it failed of: a certificate, say.
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
