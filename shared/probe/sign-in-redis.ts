import { once } from 'node:events'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Judged, Reading, SignIn } from './try-database.ts'

/** Redis waits in silence for the rest of what it takes for a command. */
export const plainFirst = true

/** A word of Redis's own, by which it refuses: `WRONGPASS`, say. */
class Refusal extends Error {
  readonly code: string

  constructor(code: string) {
    super('refused')
    this.code = code
  }
}

/**
 * Signs in to Redis, chooses the database and sends PING. Three commands of a protocol of lines
 * (RESP 2): a client library would bring pools, reconnects and a cluster along.
 */
export const signIn: SignIn = async (server) => {
  const { database, user, password, timeoutMs } = server
  const socket = await connected(server)
  socket.setTimeout(timeoutMs, () => socket.destroy(timedOut()))
  try {
    const names = user === undefined ? [] : [user]
    if (password !== undefined) await ask(socket, ['AUTH', ...names, password])
    if (database !== undefined && database !== '0') await ask(socket, ['SELECT', database])
    await ask(socket, ['PING'])
  } finally {
    socket.destroy()
  }
}

async function connected({ address, port, tls, timeoutMs }: Judged): Promise<Socket> {
  const place = { host: address, port }
  const socket = tls ? connectTls({ ...place, ...tls }) : connectPlain(place)
  socket.setTimeout(timeoutMs, () => socket.destroy(timedOut()))
  await once(socket, tls ? 'secureConnect' : 'connect')
  return socket
}

async function ask(socket: Socket, words: readonly string[]): Promise<void> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)
  socket.write(`*${words.length}\r\n${parts.join('')}`)
  const [data] = (await Promise.race([once(socket, 'data'), ended(socket)])) as [Buffer]
  const [, code] = /^-([A-Z]+)/.exec(data.toString('latin1', 0, 64)) ?? []
  if (code !== undefined) throw new Refusal(code)
  if (!/^[+$:]/.test(data.toString('latin1', 0, 1))) throw new Refusal('PROTOCOL')
}

async function ended(socket: Socket): Promise<never> {
  await once(socket, 'close')
  throw Object.assign(new Error('closed'), { code: 'ECONNRESET' })
}

const timedOut = () => Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })

const refusals: Readonly<Record<string, string>> = {
  WRONGPASS: 'The server refuses the user or the password.',
  NOAUTH: 'The server wants a password.',
  NOPERM: 'The server does not allow the user this database.',
  ERR: 'The server refuses the password or the database.',
}

/** What an error says. A server without TLS takes its greeting for nonsense, and hangs up. */
export function read(error: unknown): Reading {
  const code = String((error as { code?: unknown }).code)
  const noTls = ['ECONNRESET', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'].includes(code)
  return { refused: error instanceof Refusal ? refusals[code] : undefined, withoutTls: noTls }
}
