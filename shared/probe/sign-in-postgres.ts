import { once } from 'node:events'
import { Duplex } from 'node:stream'
import pg from 'pg'
import { OutboundError } from '../egress/outcome.ts'
import { type BoundedSocket, closed, type ServerTls, startTls } from './server-connection.ts'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server with PostgreSQL's protocol, and sends `SELECT 1`. */
export const signIn: SignIn = async (server, bounded) => {
  const { host, port, user, database = user, password = '', options = '', timeoutMs, tls } = server
  const stream = new PostgresMessages(tls ? await encrypted(bounded, tls) : bounded)
  const client = new pg.Client({
    ...{ host, port, database, options, user, stream: () => stream },
    // A function: without a password the driver reads PGPASSWORD and ~/.pgpass, which belong to the
    // operator.
    password: () => password,
    ...{ connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs },
    ssl: false,
  })
  // Errors after the end of the connection are ignored.
  client.on('error', () => undefined)
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  await Promise.race([client.connect().then(() => client.query('SELECT 1')), failed])
}

class WithoutTls extends Error {}

// SSLRequest (PostgreSQL manual, section 53.2.11): length 8, code 80877103.
const sslRequest = Buffer.from('0000000804d2162f', 'hex')

// Not by the driver: its input must be checked first, which is impossible inside its own TLS.
async function encrypted(bounded: BoundedSocket, tls: ServerTls): Promise<Duplex> {
  bounded.write(sslRequest)
  const [answer] = (await Promise.race([once(bounded, 'data'), closed(bounded)])) as [Buffer]
  bounded.pause()
  const word = answer.toString('latin1')
  if (word === 'N') throw new WithoutTls()
  // More than one byte would be counted as encrypted, although they were not (CVE-2021-23222).
  if (word === 'S') return startTls(bounded, tls)
  throw new OutboundError('protocol', 'its response is not PostgreSQL’s protocol')
}

// PostgreSQL, appendix A: classes 28 and 3D.
// A map: the server chooses the code, and a member of Object must not count as a message.
const rejections = new Map(
  Object.entries({
    '28P01': 'The server rejects the user or the password.',
    '28000': 'The server does not accept this user from here.',
    '3D000': 'The server has no such database.',
    '42501': 'The server does not allow the user this database.',
  }),
)

/** Parses an error of the driver. */
export function read(error: unknown): Reading {
  const { code } = error as { code?: unknown }
  return {
    rejected: typeof code === 'string' ? rejections.get(code) : undefined,
    withoutTls: error instanceof WithoutTls,
  }
}

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
class PostgresMessages extends Duplex {
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
