import pg from 'pg'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server that speaks PostgreSQL's protocol, and asks it for 1. */
export const signIn: SignIn = async (server) => {
  const { address, port, database, user, password, timeoutMs, tls } = server
  const client = new pg.Client({
    ...{ host: address, port, database, user, password },
    ...{ connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs },
    ssl: tls ?? false,
  })
  // What the connection says after its end is nobody's business.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
  } finally {
    void client.end().catch(() => undefined)
  }
}

// PostgreSQL, appendix A: classes 28 and 3D.
const refusals: Readonly<Record<string, string>> = {
  '28P01': 'The server refuses the user or the password.',
  '28000': 'The server does not let this user in from here.',
  '3D000': 'The server has no such database.',
  '42501': 'The server does not allow the user this database.',
}

/** What an error of the driver says. */
export function read(error: unknown): Reading {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return {
    refused: typeof code === 'string' ? refusals[code] : undefined,
    withoutTls: message === 'The server does not support SSL connections',
  }
}
