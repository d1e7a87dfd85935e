import mysql from 'mysql2/promise'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server that speaks MySQL's protocol, and asks it for 1. */
export const signIn: SignIn = async (server) => {
  const { address, port, database, user, password, timeoutMs, tls } = server
  const connection = await mysql.createConnection({
    ...{ host: address, port, connectTimeout: timeoutMs },
    ...(database === undefined ? {} : { database }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { ssl: tls } : {}),
    // Else the driver compiles a function from the columns that the server names, and the server is
    // whoever a user says.
    disableEval: true,
  })
  connection.on('error', () => undefined)
  try {
    await connection.query('SELECT 1')
  } finally {
    connection.destroy()
  }
}

const refusals: Readonly<Record<string, string>> = {
  ER_ACCESS_DENIED_ERROR: 'The server refuses the user or the password.',
  ER_DBACCESS_DENIED_ERROR: 'The server does not allow the user this database.',
  ER_BAD_DB_ERROR: 'The server has no such database.',
  ER_HOST_NOT_PRIVILEGED: 'The server does not let anybody in from here.',
}

/** What an error of the driver says. */
export function read(error: unknown): Reading {
  const code = String((error as { code?: unknown }).code)
  return { refused: refusals[code], withoutTls: code === 'HANDSHAKE_NO_SSL_SUPPORT' }
}
