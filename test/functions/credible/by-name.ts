import type { Ask } from '../../support/call.ts'
import { type Stage, stage } from '../../support/stage.ts'

/** A deployment, asked by names. */
export interface ByName extends Stage {
  /** The name of its project, and of the other one. */
  readonly name: string
  readonly otherName: string
  /** Asks an operation about a connection of the project; as its editor where nobody else does. */
  by(id: string, connectionName?: string, asked?: Ask): Promise<Told>
  /** Every connection’s id of the project, by name, as the native API lists them. */
  ids(): Promise<Readonly<Record<string, string>>>
}

/** JSON of whatever shape: which one, the test says. */
export interface Loose {
  readonly [member: string]: Loose | undefined
}

/** What was answered. */
export interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly body: Loose
}

/** Sets it up. */
export async function byName(): Promise<ByName> {
  const on = await stage()
  const nameOf = async (project_id: string) =>
    String((await on.ask('read-project', { params: { project_id } })).body.data.name)
  const name = await nameOf(on.project)
  return {
    ...on,
    name,
    otherName: await nameOf(on.other),
    by(id, connectionName = 'db', { params, ...asked } = {}) {
      const path = { projectName: name, connectionName, ...params }
      const answer = on.ask(id, { as: on.keys.editor, params: path, ...asked })
      return answer as Promise<unknown> as Promise<Told>
    },
    async ids() {
      const { body } = await on.ask('list-connections', { query: { project_id: on.project } })
      const rows = body.data as unknown as readonly { id: string; name: string }[]
      return Object.fromEntries(rows.map((row) => [row.name, row.id]))
    },
  }
}

/** The seed’s own request, its placeholders replaced: a block of every type. */
export function seedBody(type: string, secret = 'LEAK-7f3a') {
  const postgresConnection = {
    ...{ host: 'db.example.com', port: 5432, databaseName: 'sales', userName: 'reader' },
    ...{ password: secret, connectionString: `postgres://reader:${secret}@db.example.com/sales` },
    sslmode: 'verify-full',
  }
  const keyFile = { type: 'service_account', project_id: 'p', client_email: 'e@p.example' }
  const bigqueryConnection = {
    ...{ defaultProjectId: 'p', billingProjectId: 'p', location: 'EU' },
    serviceAccountKeyJson: JSON.stringify({ ...keyFile, private_key: secret }),
    ...{ maximumBytesBilled: '1000000', queryTimeoutMilliseconds: '30000' },
    impersonateServiceAccount: 'runner@p.example',
  }
  const snowflakeConnection = {
    ...{ account: 'org-acc', username: 'u', password: secret, privateKey: secret },
    ...{ privateKeyPass: secret, warehouse: 'w', database: 'd', schema: 's', role: 'r' },
    responseTimeoutMilliseconds: 123,
  }
  const attributes = { dialectName: 'odd', isPool: false, canPersist: false, canStream: false }
  const gcsConnection = { keyId: 'GOOG1', secret }
  const s3Connection = {
    ...{ accessKeyId: 'AKIA', secretAccessKey: secret, region: 'eu-central-1' },
    ...{ endpoint: 's3.example.com', sessionToken: secret, provider: 'config' },
  }
  const azureConnection = {
    ...{
      authType: 'service_principal',
      sasUrl: `https://a.example/c?sig=${secret}`,
      tenantId: 't',
    },
    ...{ clientId: 'c', clientSecret: secret, accountName: 'a', fileUrl: 'az://a.example/c/**' },
  }
  const blocks = { bigqueryConnection, snowflakeConnection, postgresConnection }
  const attached = (name: string, kind: string) => ({
    ...{ name, type: kind, attributes, ...blocks, gcsConnection, s3Connection, azureConnection },
  })
  return {
    resource: '/api/v0/projects/elsewhere/connections/other',
    type,
    attributes,
    ...blocks,
    trinoConnection: {
      ...{ server: 'https://trino.example.com', port: 443, catalog: 'c', schema: 's', user: 'u' },
      ...{ password: secret, peakaKey: secret },
    },
    mysqlConnection: { host: 'h', port: 3306, database: 'd', user: 'u', password: secret },
    duckdbConnection: {
      attachedDatabases: [
        ...[attached('bq', 'bigquery'), attached('_sf', 'snowflake'), attached('pg1', 'postgres')],
        ...[attached('files', 'gcs'), attached('lake', 's3'), attached('blobs', 'azure')],
      ],
    },
    motherduckConnection: { accessToken: secret, database: 'd' },
    databricksConnection: {
      ...{ host: 'dbc.example.com', path: '/sql/1.0', token: secret, oauthClientId: 'i' },
      ...{ oauthClientSecret: secret, defaultCatalog: 'main', defaultSchema: 's' },
      setupSQL: 'SET TIME ZONE "UTC";\nSELECT 1;',
    },
    ducklakeConnection: {
      storage: { bucketUrl: 's3://lake/path', s3Connection, gcsConnection },
      catalog: { postgresConnection, metadataSchema: 'lake_1' },
    },
    publisherConnection: {
      connectionUri: 'https://data.example.com/api/v0/environments/e/connections/c',
      accessToken: secret,
    },
  }
}

/** What each type can do, as the contract tells it. */
export const attributesOf: Readonly<Record<string, object>> = {
  postgres: attributes('postgres', false, true, true),
  bigquery: attributes('standardsql', false, true, true),
  snowflake: attributes('snowflake', true, true, true),
  trino: attributes('trino', false, true, false),
  databricks: attributes('databricks', false, true, false),
  mysql: attributes('mysql', false, true, false),
  duckdb: attributes('duckdb', false, true, true),
  motherduck: attributes('duckdb', false, true, true),
  ducklake: attributes('duckdb', false, true, true),
  publisher: attributes('publisher', false, false, false),
}

function attributes(dialectName: string, isPool: boolean, canPersist: boolean, canStream: boolean) {
  return { dialectName, isPool, canPersist, canStream }
}
