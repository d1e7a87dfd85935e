import { connectionType } from '../connection-type.ts'
import { sqlServer } from '../fields/field-sets.ts'
import { signsIn } from '../probe.ts'

/** PostgreSQL, by user and password. */
export const postgresql = connectionType({
  id: 'dynamiq.connections.PostgreSQL',
  name: 'PostgreSQL',
  category: 'sql',
  docsUrl: 'https://www.postgresql.org/docs/current/sql-createrole.html',
  offeredInForm: true,
  probe: signsIn('postgres'),
  config: sqlServer(5432),
})
