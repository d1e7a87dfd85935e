import { describe, expect, it } from 'vitest'
import {
  byNameTypes,
  connectionMembers,
  shortName,
} from '../../../shared/api/surfaces/credible/types.ts'
import { fieldSchema } from '../../../shared/catalogue/derive/json-schema.ts'
import { type Field, type Fields, factsOf } from '../../../shared/catalogue/fields/facts.ts'
import { splitBlock } from '../../../shared/catalogue/fields/nested-fields.ts'

// The schemas of api-doc.yaml of github.com/malloydata/publisher at commit 005883eebd (2026), as
// facts: each member, and those of them that its reads leave out. The document that the npm package
// @malloy-publisher/app 0.2.3 holds has the same but configEtag and withheldFields.
const document: Readonly<Record<string, { shown: string; secret?: string }>> = {
  Connection: {
    shown:
      'resource name type withheldFields fingerprint configEtag queryMetadata queryMetadataEnforced attributes proxy postgresConnection bigqueryConnection snowflakeConnection trinoConnection databricksConnection mysqlConnection duckdbConnection motherduckConnection ducklakeConnection publisherConnection',
  },
  ConnectionProxy: { shown: 'type ssh' },
  SshProxyConfig: { shown: 'host port username hostKey', secret: 'privateKey privateKeyPass' },
  PostgresConnection: {
    shown: 'host port databaseName userName sslmode',
    secret: 'password connectionString',
  },
  BigqueryConnection: {
    shown:
      'defaultProjectId billingProjectId location impersonateServiceAccount maximumBytesBilled queryTimeoutMilliseconds',
    secret: 'serviceAccountKeyJson',
  },
  SnowflakeConnection: {
    shown: 'account username warehouse database schema role responseTimeoutMilliseconds',
    secret: 'password privateKey privateKeyPass',
  },
  TrinoConnection: { shown: 'server port catalog schema user', secret: 'password peakaKey' },
  DatabricksConnection: {
    shown: 'host path oauthClientId defaultCatalog defaultSchema setupSQL',
    secret: 'token oauthClientSecret',
  },
  MysqlConnection: { shown: 'host port database user', secret: 'password' },
  DuckdbConnection: { shown: 'attachedDatabases' },
  MotherDuckConnection: { shown: 'database', secret: 'accessToken' },
  DucklakeConnection: { shown: 'storage catalog' },
  'DucklakeConnection.storage': { shown: 'bucketUrl s3Connection gcsConnection' },
  'DucklakeConnection.catalog': { shown: 'postgresConnection metadataSchema' },
  PublisherConnection: { shown: 'connectionUri', secret: 'accessToken' },
  S3Connection: {
    shown: 'provider chain accessKeyId region endpoint',
    secret: 'secretAccessKey sessionToken',
  },
  GCSConnection: { shown: 'keyId', secret: 'secret' },
  AzureConnection: {
    shown: 'authType tenantId clientId accountName fileUrl',
    secret: 'sasUrl clientSecret',
  },
}

const enums: Readonly<Record<string, readonly string[]>> = {
  'ConnectionProxy.type': ['ssh'],
  'PostgresConnection.sslmode': ['disable', 'no-verify', 'verify-ca', 'verify-full'],
  'S3Connection.provider': ['config', 'credential_chain'],
  'AzureConnection.authType': ['service_principal', 'sas_token'],
}

const fieldsOf = (type: string): Fields =>
  byNameTypes.find((each) => shortName(each) === type)?.shapes[0].fields ?? {}
const blockOf = (type: string) => splitBlock(fieldsOf(type)).block
const groupOf = (fields: Fields, name: string): Fields =>
  (fields[name] && factsOf(fields[name]).group?.fields) ?? {}
const attachedDatabases = fieldsOf('duckdb').attachedDatabases as Field
const attached = factsOf(attachedDatabases).items ?? {}

const proxy = groupOf(fieldsOf('postgres'), 'proxy')
const [storage, catalog] = ['storage', 'catalog'].map((name) => groupOf(blockOf('ducklake'), name))
const ours: readonly (readonly [string, string, Fields])[] = [
  ['ConnectionProxy', 'proxy', proxy],
  ['SshProxyConfig', 'proxy.ssh', groupOf(proxy, 'ssh')],
  ['PostgresConnection', 'postgres', blockOf('postgres')],
  ['PostgresConnection', 'of a lake', groupOf(catalog ?? {}, 'postgresConnection')],
  ['PostgresConnection', 'attached', attached.postgres?.fields ?? {}],
  ['BigqueryConnection', 'bigquery', blockOf('bigquery')],
  ['BigqueryConnection', 'attached', attached.bigquery?.fields ?? {}],
  ['SnowflakeConnection', 'snowflake', blockOf('snowflake')],
  ['SnowflakeConnection', 'attached', attached.snowflake?.fields ?? {}],
  ['TrinoConnection', 'trino', blockOf('trino')],
  ['DatabricksConnection', 'databricks', blockOf('databricks')],
  ['MysqlConnection', 'mysql', blockOf('mysql')],
  ['DuckdbConnection', 'duckdb', blockOf('duckdb')],
  ['MotherDuckConnection', 'motherduck', blockOf('motherduck')],
  ['DucklakeConnection', 'ducklake', blockOf('ducklake')],
  ['DucklakeConnection.storage', 'ducklake', storage ?? {}],
  ['DucklakeConnection.catalog', 'ducklake', catalog ?? {}],
  ['PublisherConnection', 'publisher', blockOf('publisher')],
  ['S3Connection', 'attached', attached.s3?.fields ?? {}],
  ['S3Connection', 'of a lake', groupOf(storage ?? {}, 's3Connection')],
  ['GCSConnection', 'attached', attached.gcs?.fields ?? {}],
  ['GCSConnection', 'of a lake', groupOf(storage ?? {}, 'gcsConnection')],
  ['AzureConnection', 'attached', attached.azure?.fields ?? {}],
]

const words = (text = '') => (text === '' ? [] : text.split(' ')).toSorted()

describe('the members of a connection by name', () => {
  it('are those of the newest Publisher document, at the top', () => {
    expect([...connectionMembers].toSorted()).toEqual(words(document.Connection?.shown))
  })

  it.each(ours)('are those of its %s, and as secret (%s)', (schema, _, fields) => {
    const names = Object.keys(fields)
    const isSecret = (name: string) => factsOf(fields[name] as Field).secret
    expect(names.filter((name) => !isSecret(name)).toSorted()).toEqual(
      words(document[schema]?.shown),
    )
    expect(names.filter(isSecret).toSorted()).toEqual(words(document[schema]?.secret))
    for (const name of names) {
      const { enum: values } = fieldSchema(fields[name] as Field)
      expect([name, values]).toEqual([name, enums[`${schema}.${name}`]])
    }
  })

  it('covers every schema that was recorded', () => {
    expect(new Set(['Connection', ...ours.map(([schema]) => schema)])).toEqual(
      new Set(Object.keys(document)),
    )
    expect(Object.keys(attached)).toEqual([
      ...['bigquery', 'snowflake', 'postgres', 'gcs', 's3', 'azure'],
    ])
  })
})
