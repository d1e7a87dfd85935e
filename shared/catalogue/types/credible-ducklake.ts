import { connectionType } from '../connection-type.ts'
import { maybe, text, uri } from '../fields/fields.ts'
import { group, queryFields, splitBlock } from '../fields/nested-fields.ts'
import { gcs, s3 } from '../fields/object-stores.ts'
import type { Rule } from '../fields/rule.ts'
import { untestable } from '../probe.ts'
import { crediblePostgres } from './credible-postgres.ts'

// It is put between quotes and into an identifier by what attaches the lake.
const plainSchema: Rule<'metadataSchema'> = {
  of: ['metadataSchema'],
  description: 'metadataSchema is a plain identifier',
  check: ({ metadataSchema }) =>
    metadataSchema === undefined || /^[A-Za-z_][A-Za-z0-9_]*$/.test(String(metadataSchema))
      ? {}
      : {
          metadataSchema: 'must begin with a letter or "_", and hold only letters, digits and "_"',
        },
}

/** A DuckLake, by its name: its files in a bucket, its catalog in PostgreSQL. */
export const credibleDucklake = connectionType({
  id: 'credible.connections.ducklake',
  name: 'Credible DuckLake',
  category: 'sql',
  docsUrl: 'https://ducklake.select/docs/stable/duckdb/usage/connecting',
  offeredInForm: false,
  probe: untestable(
    'Only DuckDB brings the catalog and the bucket together, and it does not run here.',
  ),
  config: {
    storage: group('Storage', {
      bucketUrl: uri('Bucket URL', ['s3:', 'gs:', 'gcs:', 'r2:'], 'Such as s3://my-bucket/path.'),
      s3Connection: maybe(group(s3.label, s3.fields, { rules: s3.rules })),
      gcsConnection: maybe(group(gcs.label, gcs.fields, { rules: gcs.rules })),
    }),
    catalog: group(
      'Catalog',
      {
        postgresConnection: group(
          crediblePostgres.name,
          splitBlock(crediblePostgres.shapes[0].fields).block,
          { rules: crediblePostgres.rules },
        ),
        metadataSchema: maybe(text('Metadata schema')),
      },
      { rules: [plainSchema] },
    ),
    ...queryFields(),
  },
  byName: {
    block: 'ducklakeConnection',
    attributes: { dialectName: 'duckdb', isPool: false, canPersist: true, canStream: true },
  },
})
