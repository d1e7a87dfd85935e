import { Duplex } from 'node:stream'
import { OutboundError } from '../egress/outcome.ts'

const text = (body: Buffer) => body.toString('latin1')
const fits = (form: RegExp) => (body: Buffer) => form.test(text(body))
const strings = fits(/^(?:[^\0]+\0)*\0$/)
const hasLength = (bytes: number) => (body: Buffer) => body.length === bytes

/**
 * The messages of a sign-in and `SELECT 1`, with a check of their bodies (PostgreSQL manual, sections
 * 53.2 and 53.7). The driver trusts each message to be complete: without a final zero byte it loops
 * forever, so that not even the deadline interrupts it.
 */
const bodies: Readonly<Record<string, (body: Buffer) => boolean>> = {
  R: isAuthentication,
  E: strings,
  N: strings,
  S: fits(/^[^\0]*\0[^\0]*\0$/),
  K: hasLength(8),
  Z: hasLength(1),
  T: isRowDescription,
  D: isDataRow,
  C: fits(/^[^\0]*\0$/),
  I: hasLength(0),
}

function isAuthentication(body: Buffer): boolean {
  if (body.length < 4) return false
  switch (body.readInt32BE(0)) {
    case 0:
    case 3:
      return body.length === 4
    case 5:
      return body.length === 8
    case 10:
      return strings(body.subarray(4))
    case 11:
    case 12:
      return true
    default:
      return false
  }
}

function isRowDescription(body: Buffer): boolean {
  let at = 2
  for (let left = body.length < 2 ? 0 : body.readUInt16BE(0); left > 0; left--) {
    const end = body.indexOf(0, at)
    if (end < 0) return false
    at = end + 1 + 18
  }
  return at === body.length
}

function isDataRow(body: Buffer): boolean {
  let at = 2
  for (let left = body.length < 2 ? 0 : body.readUInt16BE(0); left > 0; left--) {
    if (at + 4 > body.length) return false
    const length = body.readInt32BE(at)
    if (length < -1) return false
    at += 4 + Math.max(0, length)
  }
  return at === body.length
}

/**
 * The stream below `pg`: it passes on only complete messages of the kinds and forms of a sign-in. It
 * also has the methods that `pg` calls on its socket, since `pg` expects to connect it itself.
 */
export class PostgresMessages extends Duplex {
  readonly #server: Duplex
  #rest = Buffer.alloc(0)

  constructor(server: Duplex) {
    super({ allowHalfOpen: false })
    this.#server = server
    this.on('error', () => undefined)
    server.on('data', (chunk: Buffer) => this.#receive(chunk))
    server.once('end', () => this.push(null))
    server.once('error', (error) => this.destroy(error))
    server.once('close', () => this.destroy())
  }

  // A bounded socket delivers so little that no back-pressure is needed.
  #receive(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#rest.length >= 5 && !this.destroyed) {
      const length = this.#rest.readUInt32BE(1)
      if (this.#rest.length < 1 + length) return
      const message = this.#rest.subarray(0, 1 + length)
      this.#rest = this.#rest.subarray(1 + length)
      const isWhole = bodies[String.fromCharCode(message[0] ?? 0)]
      if (length < 4 || !isWhole?.(message.subarray(5))) {
        this.destroy(new OutboundError('protocol', 'its response is not PostgreSQL’s protocol'))
      } else this.push(message)
    }
  }

  override _read(): void {
    this.#server.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#server.write(chunk, done)
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#server.end(done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#server.destroy()
    done(error)
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }
}
