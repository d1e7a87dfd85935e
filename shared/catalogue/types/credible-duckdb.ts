import { connectionType } from '../connection-type.ts'
import { maybe } from '../fields/fields.ts'
import { itemOf, namedItems, queryFields } from '../fields/nested-fields.ts'
import { azure, gcs, s3 } from '../fields/object-stores.ts'
import { untestable } from '../probe.ts'
import { credibleBigquery } from './credible-bigquery.ts'
import { crediblePostgres } from './credible-postgres.ts'
import { credibleSnowflake } from './credible-snowflake.ts'

/** DuckDB with what it attaches, by its name. */
export const credibleDuckdb = connectionType({
  id: 'credible.connections.duckdb',
  name: 'Credible DuckDB',
  category: 'sql',
  docsUrl: 'https://duckdb.org/docs/stable/sql/statements/attach',
  offeredInForm: false,
  probe: untestable('The database is a file on the host of its user: there is no server to ask.'),
  config: {
    attachedDatabases: maybe(
      namedItems(
        'Attached databases',
        {
          bigquery: itemOf(credibleBigquery),
          snowflake: itemOf(credibleSnowflake),
          postgres: itemOf(crediblePostgres),
          gcs,
          s3,
          azure,
        },
        'Each under a name of its own, which is not that of the connection.',
      ),
    ),
    ...queryFields(),
  },
  byName: {
    block: 'duckdbConnection',
    blockOptional: true,
    attributes: { dialectName: 'duckdb', isPool: false, canPersist: true, canStream: true },
  },
})
