import mysql from 'mysql2'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server that speaks MySQL's protocol, and asks it for 1. */
export const signIn: SignIn = (server, stream) => {
  const { host, port, database, user, password, timeoutMs, tls } = server
  const connection = mysql.createConnection({
    ...{ host, port, stream, connectTimeout: timeoutMs },
    ...(database === undefined ? {} : { database }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { ssl: { ...tls, verifyIdentity: !tls.checkServerIdentity } } : {}),
    // Else the driver compiles a function from the columns that the server names, and the server is
    // whichever a user names.
    disableEval: true,
    // Else a server may ask for a file in place of an answer (LOAD DATA LOCAL INFILE).
    flags: ['-LOCAL_FILES'],
  })
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    // It connects first, and fails by what connecting failed of.
    connection.query('SELECT 1', (error) => (error ? reject(error) : resolve()))
  })
}

// A map: the server chooses the code, and a member of Object would be taken for words.
const refusals = new Map(
  Object.entries({
    ER_ACCESS_DENIED_ERROR: 'The server refuses the user or the password.',
    ER_DBACCESS_DENIED_ERROR: 'The server does not allow the user this database.',
    ER_BAD_DB_ERROR: 'The server has no such database.',
    ER_HOST_NOT_PRIVILEGED: 'The server does not let anybody in from here.',
  }),
)

/** What an error of the driver says. */
export function read(error: unknown): Reading {
  const code = String((error as { code?: unknown }).code)
  return { refused: refusals.get(code), withoutTls: code === 'HANDSHAKE_NO_SSL_SUPPORT' }
}
