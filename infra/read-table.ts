import { Stack } from 'aws-cdk-lib'
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** What the keys of objects with audit records of reads begin with; then `day=2026-11-28/`. */
export const readsPrefix = 'reads/'

const table = 'credentials_read'

/**
 * Adds the table by which Athena queries the read archive, in a database of its own.
 *
 * @returns its name in Athena: database and table.
 */
export function addReadTable(scope: Construct, bucket: Bucket, stage: string): string {
  const { account: catalogId } = Stack.of(scope)
  // Names in Athena have no hyphen.
  const name = `mooring_${stage.replaceAll('-', '_')}`
  const database = new CfnDatabase(scope, 'Database', {
    catalogId,
    databaseInput: { name, description: `mooring-${stage}: the audit log of reads` },
  })
  new CfnTable(scope, 'Table', {
    catalogId,
    databaseName: database.ref,
    tableInput: tableInput(bucket),
  })
  return `${name}.${table}`
}

const columns = {
  ...{ id: 'string', type: 'string', at: 'string', connection_id: 'string', project_id: 'string' },
  ...{ version: 'bigint', key_id: 'string', user: 'string', system: 'string' },
  ...{ request_id: 'string', details: 'string', recorded_ms: 'bigint' },
  // Of a session, in place of `key_id`.
  ...{ provider: 'string', subject: 'string', session: 'string' },
}

/** Its partitions are days, which Athena computes: nothing has to add them. */
function tableInput(bucket: Bucket): CfnTable.TableInputProperty {
  const location = `s3://${bucket.bucketName}/${readsPrefix}`
  return {
    name: table,
    tableType: 'EXTERNAL_TABLE',
    parameters: {
      'projection.enabled': 'true',
      'projection.day.type': 'date',
      'projection.day.format': 'yyyy-MM-dd',
      'projection.day.range': '2026-01-01,NOW',
      'storage.location.template': `${location}day=\${day}/`,
    },
    partitionKeys: [{ name: 'day', type: 'string' }],
    storageDescriptor: {
      location,
      columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
      inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
      outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
      serdeInfo: { serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
    },
  }
}
