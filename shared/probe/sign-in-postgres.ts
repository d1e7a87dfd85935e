import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import pg from 'pg'
import { OutboundError } from '../egress/outcome.ts'
import type { BoundedSocket } from './bounded-socket.ts'
import { PostgresMessages } from './postgres-messages.ts'
import { closed, type ServerTls, startTls } from './server-tls.ts'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server that speaks PostgreSQL's protocol, and asks it for 1. */
export const signIn: SignIn = async (server, bounded) => {
  const { host, port, user, database = user, password = '', options = '', timeoutMs, tls } = server
  const stream = new PostgresMessages(tls ? await encrypted(bounded, tls) : bounded)
  const client = new pg.Client({
    ...{ host, port, database, options, user, stream: () => stream },
    // By a function: of a driver without a password it reads PGPASSWORD and ~/.pgpass, which are
    // the operator's and no user's.
    password: () => password,
    ...{ connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs },
    ssl: false,
  })
  // What the connection says after its end is nobody's business.
  client.on('error', () => undefined)
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  await Promise.race([client.connect().then(() => client.query('SELECT 1')), failed])
}

class WithoutTls extends Error {}

// SSLRequest (PostgreSQL manual, section 53.2.11): length 8, code 80877103.
const sslRequest = Buffer.from('0000000804d2162f', 'hex')

// Not by the driver: what it reads must be looked at first, and is not to be seen inside of its TLS.
async function encrypted(bounded: BoundedSocket, tls: ServerTls): Promise<Duplex> {
  bounded.write(sslRequest)
  const [answer] = (await Promise.race([once(bounded, 'data'), closed(bounded)])) as [Buffer]
  bounded.pause()
  const word = answer.toString('latin1')
  if (word === 'N') throw new WithoutTls()
  // More than one byte would be counted as encrypted, which it was not (CVE-2021-23222).
  if (word === 'S') return startTls(bounded, tls)
  throw new OutboundError('protocol', 'what it answered is not PostgreSQL’s protocol')
}

// PostgreSQL, appendix A: classes 28 and 3D.
// A map: the server chooses the code, and a member of Object would be taken for words.
const refusals = new Map(
  Object.entries({
    '28P01': 'The server refuses the user or the password.',
    '28000': 'The server does not let this user in from here.',
    '3D000': 'The server has no such database.',
    '42501': 'The server does not allow the user this database.',
  }),
)

/** What an error of the driver says. */
export function read(error: unknown): Reading {
  const { code } = error as { code?: unknown }
  return {
    refused: typeof code === 'string' ? refusals.get(code) : undefined,
    withoutTls: error instanceof WithoutTls,
  }
}
