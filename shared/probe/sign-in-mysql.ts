import mysql from 'mysql2'
import type { Reading, SignIn } from './try-database.ts'

/** Signs in to a server with MySQL's protocol, and sends `SELECT 1`. */
export const signIn: SignIn = (server, stream) => {
  const { host, port, database, user, password, timeoutMs, tls } = server
  const connection = mysql.createConnection({
    ...{ host, port, stream, connectTimeout: timeoutMs },
    ...(database === undefined ? {} : { database }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { ssl: { ...tls, verifyIdentity: !tls.checkServerIdentity } } : {}),
    // Otherwise the driver compiles a function from column names of the server, which a user chooses.
    disableEval: true,
    // Otherwise a server may request a local file (LOAD DATA LOCAL INFILE).
    flags: ['-LOCAL_FILES'],
  })
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    // The query connects first, and rejects with the error of the connection.
    connection.query('SELECT 1', (error) => (error ? reject(error) : resolve()))
  })
}

// A map: the server chooses the code, and a member of Object must not count as a message.
const rejections = new Map(
  Object.entries({
    ER_ACCESS_DENIED_ERROR: 'The server rejects the user or the password.',
    ER_DBACCESS_DENIED_ERROR: 'The server does not allow the user this database.',
    ER_BAD_DB_ERROR: 'The server has no such database.',
    ER_HOST_NOT_PRIVILEGED: 'The server accepts no connections from here.',
  }),
)

/** Parses an error of the driver. */
export function read(error: unknown): Reading {
  const code = String((error as { code?: unknown }).code)
  return { rejected: rejections.get(code), withoutTls: code === 'HANDSHAKE_NO_SSL_SUPPORT' }
}
