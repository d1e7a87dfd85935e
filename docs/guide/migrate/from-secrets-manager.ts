// Imports secrets of AWS Secrets Manager by prefix:
// aws secretsmanager batch-get-secret-value --filters Key=name,Values=prod/ --output json |
//   npx tsx docs/guide/migrate/from-secrets-manager.ts - mapping.json [--dry-run]
import {
  fill,
  type ImportedConnection,
  importAll,
  readJsonArgument,
  readTextArgument,
} from './import-connections.ts'

interface SecretValue {
  readonly Name: string
  /** Absent where the secret is binary. */
  readonly SecretString?: string
}

interface Export {
  readonly SecretValues: readonly SecretValue[]
  readonly Errors?: readonly { readonly SecretId: string; readonly ErrorCode: string }[]
}

/** By the secret's name. Its values are `{{SecretString}}` or, of JSON, `{{<member>}}`. */
type Mapping = Readonly<Record<string, Pick<ImportedConnection, 'type' | 'config'>>>

// The JSON of a database secret:
// https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html
const typesByEngine: Readonly<Record<string, string>> = {
  mysql: 'dynamiq.connections.MySQL',
  mariadb: 'dynamiq.connections.MySQL',
  postgres: 'dynamiq.connections.PostgreSQL',
}

const { SecretValues, Errors = [] } = JSON.parse(
  await readTextArgument(0, 'the output of batch-get-secret-value'),
) as Export
const mapping = await readJsonArgument<Mapping>(1, 'the mapping')

for (const { SecretId, ErrorCode } of Errors) console.log('skipped', SecretId, ErrorCode)
if (Errors.length > 0) process.exitCode = 1
await importAll(SecretValues.flatMap(toConnection))

function toConnection({ Name, SecretString = '' }: SecretValue): ImportedConnection[] {
  const members = membersOf(SecretString)
  const values = new Map([
    ['SecretString', SecretString],
    ...Object.entries(members).map(([name, value]) => [name, String(value)] as const),
  ])
  const template = mapping[Name] ?? databaseOf(members)
  if (template) return [{ ...fill(template, values), name: Name, external_id: idOf(Name) }]
  console.log('skipped', Name, 'is not in the mapping')
  return []
}

function idOf(name: string): string {
  return `secretsmanager:${name}`
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function databaseOf({ engine, host, port, dbname, username, password }: Record<string, unknown>) {
  const type = typesByEngine[String(engine)]
  if (type === undefined) return undefined
  const optional = port === undefined ? {} : { port: Number(port) }
  return { type, config: { host, database: dbname, user: username, password, ...optional } }
}
