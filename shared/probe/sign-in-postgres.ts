import pg from 'pg'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server that speaks PostgreSQL's protocol, and asks it for 1. */
export const signIn: SignIn = async (server, stream) => {
  const { host, port, user, database = user, password = '', options = '', timeoutMs, tls } = server
  const client = new pg.Client({
    ...{ host, port, database, options, user, stream: () => stream },
    // By a function: of a driver without a password it reads PGPASSWORD and ~/.pgpass, which are
    // the operator's and no user's.
    password: () => password,
    ...{ connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs },
    ssl: tls ?? false,
  })
  // What the connection says after its end is nobody's business.
  client.on('error', () => undefined)
  await client.connect()
  await client.query('SELECT 1')
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
  const { code, message } = error as { code?: unknown; message?: unknown }
  return {
    refused: typeof code === 'string' ? refusals.get(code) : undefined,
    withoutTls: message === 'The server does not support SSL connections',
  }
}
