import { connectionType } from '../connection-type.ts'
import type { ItemKind } from '../facts.ts'
import { destination, maybe, place, preset, secret, text } from '../fields.ts'
import { itemOf, namedItems } from '../named-items.ts'
import { untestable } from '../probe.ts'
import { credibleBigquery } from './credible-bigquery.ts'
import { crediblePostgres } from './credible-postgres.ts'
import { credibleSnowflake } from './credible-snowflake.ts'

const gcs: ItemKind = {
  label: 'Google Cloud Storage',
  block: 'gcsConnection',
  fields: {
    keyId: text('HMAC key ID'),
    secret: secret('HMAC secret'),
  },
  rules: [],
}

const s3: ItemKind = {
  label: 'Amazon S3',
  block: 's3Connection',
  fields: {
    accessKeyId: text('Access key ID'),
    secretAccessKey: secret('Secret access key'),
    region: destination(preset(text('Region'), 'us-east-1')),
    endpoint: maybe(place('Endpoint', 'Of whatever else speaks the API of S3.')),
    sessionToken: maybe(secret('Session token')),
  },
  rules: [],
}

/** DuckDB with what it attaches, by its name. */
export const credibleDuckdb = connectionType({
  id: 'credible.connections.duckdb',
  name: 'Credible DuckDB',
  category: 'sql',
  docsUrl: 'https://duckdb.org/docs/stable/sql/statements/attach',
  offeredInForm: false,
  probe: untestable(
    'The database is a file of whoever uses the connection: there is no server to ask.',
  ),
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
        },
        'Each under a name of its own, which is not that of the connection.',
      ),
    ),
  },
  byName: {
    block: 'duckdbConnection',
    blockOptional: true,
    attributes: { dialectName: 'duckdb', isPool: false, canPersist: true, canStream: true },
  },
})
