import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { closed, startTls } from './server-connection.ts'
import type { Reading, SignIn } from './try-database.ts'

/** Redis does not answer a TLS greeting: it waits for the rest of a command. */
export const plainFirst = true

/** An error code of Redis: `WRONGPASS`, for example. */
class Refusal extends Error {
  readonly code: string

  constructor(code: string) {
    super('refused')
    this.code = code
  }
}

/**
 * Signs in to Redis, chooses the database and sends PING. Three commands of a line protocol
 * (RESP 2) need no client library with pools, reconnects and cluster support.
 */
export const signIn: SignIn = async (server, bounded) => {
  const { database, user, password, tls } = server
  const stream = tls ? await startTls(bounded, tls) : bounded
  const names = user === undefined ? [] : [user]
  if (password !== undefined) await ask(stream, ['AUTH', ...names, password])
  if (database !== undefined && database !== '0') await ask(stream, ['SELECT', database])
  await ask(stream, ['PING'])
}

async function ask(socket: Duplex, words: readonly string[]): Promise<void> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)
  socket.write(`*${words.length}\r\n${parts.join('')}`)
  const [data] = (await Promise.race([once(socket, 'data'), closed(socket)])) as [Buffer]
  const [, code] = /^-([A-Z]+)/.exec(data.toString('latin1', 0, 64)) ?? []
  if (code !== undefined) throw new Refusal(code)
  if (!/^[+$:]/.test(data.toString('latin1', 0, 1))) throw new Refusal('PROTOCOL')
}

// A map: the server chooses the code, and a member of Object must not count as a message.
const rejections = new Map(
  Object.entries({
    WRONGPASS: 'The server rejects the user or the password.',
    NOAUTH: 'The server requires a password.',
    NOPERM: 'The server does not allow the user this database.',
    ERR: 'The server rejects the password or the database.',
  }),
)

/** Parses an error. A server without TLS closes the connection on a TLS greeting. */
export function read(error: unknown): Reading {
  const code = String((error as { code?: unknown }).code)
  const noTls = ['ECONNRESET', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'].includes(code)
  return {
    rejected: error instanceof Refusal ? rejections.get(code) : undefined,
    withoutTls: noTls,
  }
}
