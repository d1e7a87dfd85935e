import { connectionType } from '../connection-type.ts'
import { choice, destination, host, maybe, port, secret, text } from '../fields/fields.ts'
import { serverFields } from '../fields/nested-fields.ts'
import type { Rule } from '../fields/rule.ts'
import { signsIn, unlessProxied } from '../probe.ts'

const place: Rule<'connectionString' | 'host' | 'databaseName' | 'userName'> = {
  of: ['connectionString', 'host', 'databaseName', 'userName'],
  description: 'connectionString is required, or host with databaseName and userName',
  check({ connectionString, ...parts }) {
    if (connectionString !== undefined) return {}
    const names = ['host', 'databaseName', 'userName'] as const
    const missing = names.filter((name) => parts[name] === undefined)
    return Object.fromEntries(missing.map((name) => [name, 'is required without connectionString']))
  },
}

/** PostgreSQL, by its name. */
export const crediblePostgres = connectionType({
  id: 'credible.connections.postgres',
  name: 'Credible PostgreSQL',
  category: 'sql',
  docsUrl: 'https://www.postgresql.org/docs/current/libpq-connect.html',
  offeredInForm: false,
  probe: unlessProxied(
    signsIn('postgres', {
      database: 'databaseName',
      user: 'userName',
      connectionString: 'connectionString',
    }),
  ),
  config: {
    host: maybe(host('Host')),
    port: maybe(port('Port')),
    databaseName: maybe(text('Database')),
    userName: maybe(text('User')),
    password: maybe(secret('Password')),
    connectionString: destination(maybe(secret('Connection string', 'In place of the parts.'))),
    sslmode: destination(
      maybe(
        choice(
          'TLS',
          ['disable', 'no-verify', 'verify-ca', 'verify-full'],
          'Of a connection through a proxy.',
        ),
      ),
    ),
    ...serverFields(),
  },
  rules: [place],
  byName: {
    block: 'postgresConnection',
    attributes: { dialectName: 'postgres', isPool: false, canPersist: true, canStream: true },
  },
})
