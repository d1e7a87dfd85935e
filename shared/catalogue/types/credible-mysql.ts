import { connectionType } from '../connection-type.ts'
import { host, maybe, port, secret, text } from '../fields/fields.ts'
import { serverFields } from '../fields/nested-fields.ts'
import { signsIn, unlessProxied } from '../probe.ts'

/** MySQL, by its name. */
export const credibleMysql = connectionType({
  id: 'credible.connections.mysql',
  name: 'Credible MySQL',
  category: 'sql',
  docsUrl: 'https://dev.mysql.com/doc/refman/8.4/en/connecting.html',
  offeredInForm: false,
  probe: unlessProxied(signsIn('mysql')),
  config: {
    host: maybe(host('Host')),
    port: maybe(port('Port')),
    database: maybe(text('Database')),
    user: maybe(text('User')),
    password: maybe(secret('Password')),
    ...serverFields(),
  },
  byName: {
    block: 'mysqlConnection',
    attributes: { dialectName: 'mysql', isPool: false, canPersist: true, canStream: false },
  },
})
