import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import pg from 'pg'
import { OutboundError } from '../egress/outcome.ts'
import { PostgresMessages } from './postgres-messages.ts'
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
