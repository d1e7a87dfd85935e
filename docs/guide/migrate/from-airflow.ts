// Imports the connections of Apache Airflow:
// airflow connections export connections.json
// npx tsx docs/guide/migrate/from-airflow.ts connections.json [--dry-run]
import { type ImportedConnection, importAll, readJsonArgument } from './import-connections.ts'

/** A connection as `airflow connections export` writes it to JSON. */
interface AirflowConnection {
  readonly conn_type: string
  readonly login?: string | null
  readonly password?: string | null
  readonly host?: string | null
  readonly port?: number | null
  readonly schema?: string | null
  /** JSON: a text, or an object in files that people write. */
  readonly extra?: string | object | null
}

type Extra = Readonly<Record<string, unknown>>
type ToConfig = (connection: AirflowConnection, extra: Extra) => Record<string, unknown>

const sql: ToConfig = ({ host, port, schema, login, password }) => ({
  ...{ host, database: schema, user: login, password },
  ...(port == null ? {} : { port }),
})

/** The type and the config of each type of Airflow; the fields of `extra` are as its providers name them. */
const types: Readonly<Record<string, readonly [type: string, toConfig: ToConfig]>> = {
  postgres: ['dynamiq.connections.PostgreSQL', sql],
  mysql: ['dynamiq.connections.MySQL', sql],
  snowflake: [
    'dynamiq.connections.Snowflake',
    ({ login, password, schema }, { account, warehouse, database }) => ({
      ...{ user: login, password, account, warehouse, database, schema },
    }),
  ],
  aws: [
    'dynamiq.connections.AWS',
    ({ login, password }, { region_name, aws_session_token }) => ({
      ...{ access_key_id: login, secret_access_key: password, region: region_name },
      ...(aws_session_token ? { session_token: aws_session_token } : {}),
    }),
  ],
  openai: ['dynamiq.connections.OpenAI', ({ password }) => ({ api_key: password })],
}

const exported = await readJsonArgument<Readonly<Record<string, AirflowConnection>>>(
  0,
  'the file of airflow connections export',
)
await importAll(Object.entries(exported).flatMap(toConnection))

function toConnection([id, connection]: [string, AirflowConnection]): ImportedConnection[] {
  const [type, toConfig] = types[connection.conn_type] ?? []
  if (!type || !toConfig) {
    console.log('skipped', id, `has the type ${connection.conn_type}: add it to the script`)
    return []
  }
  const config = toConfig(connection, extraOf(connection))
  return [{ external_id: `airflow:${id}`, name: id, type, config }]
}

function extraOf({ extra }: AirflowConnection): Extra {
  if (typeof extra !== 'string') return { ...extra }
  return extra.trim() === '' ? {} : (JSON.parse(extra) as Extra)
}
