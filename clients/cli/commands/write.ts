import type { Connection, MooringClient } from '../../typescript/index.ts'
import { type Command, type Context, textOf, textsOf } from '../command.ts'
import { Failure } from '../failure.ts'
import { locate, projectIdOf } from '../located.ts'
import { askSecret, isInteractive, readStdin } from '../terminal.ts'
import { show } from './connections.ts'

type Config = Record<string, unknown>

interface FieldSchema {
  readonly type?: string
  readonly writeOnly?: boolean
}

const options: NonNullable<Command['options']> = {
  set: { type: 'string', short: 's', multiple: true },
  secret: { type: 'string', multiple: true },
  stdin: { type: 'boolean' },
  'oauth2-client': { type: 'string' },
}

/** `mooring create`: secrets are asked for, or read from stdin. */
export const create: Command = {
  options: { ...options, type: { type: 'string', short: 't' } },
  positionals: ['<name>'],
  async run(context) {
    const [name = ''] = context.positionals
    const type = textOf(context, 'type')
    if (type === undefined)
      throw new Failure('usage', '--type is missing. Run: mooring create --help')
    const client = await context.client()
    const fields = await fieldsOf(client, type)
    const config = await configOf(context, fields.schema, fields.requiredSecrets)
    const projectId = await projectIdOf(context, client)
    const created = await client.connections.create({
      ...{ name, type, config },
      ...(projectId === undefined ? {} : { project_id: projectId }),
      ...clientOf(context),
    })
    await show(context, created)
    return undefined
  },
}

/** `mooring update`: changes the fields that are given, and keeps the others. */
export const update: Command = {
  options: { ...options, unset: { type: 'string', multiple: true } },
  positionals: ['<connection>'],
  async run(context) {
    const client = await context.client()
    const current = await locate(context, client)
    const { schema } = await fieldsOf(client, current.type)
    const given = await configOf(context, schema, [])
    const removed = Object.fromEntries(textsOf(context, 'unset').map((name) => [name, null]))
    if (Object.keys(given).length + Object.keys(removed).length === 0)
      throw new Failure('usage', 'There is nothing to change. Run: mooring update --help')
    await show(context, await change(context, client, current, { ...given, ...removed }))
    return undefined
  },
}

interface Fields {
  readonly schema: Readonly<Record<string, FieldSchema>>
  readonly requiredSecrets: readonly string[]
}

interface ConfigSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly ConfigSchema[]
}

// Of a type with variants: the fields of all, and the secrets of the default one.
async function fieldsOf(client: MooringClient, type: string): Promise<Fields> {
  const path = `/v1/connection-types/${encodeURIComponent(type)}`
  const { data } = await client.request<{ data: { config_schema: ConfigSchema } }>({
    method: 'GET',
    path,
  })
  const shapes = data.config_schema.oneOf ?? [data.config_schema]
  const { required = [] } = shapes[0] ?? {}
  const schema = Object.assign({}, ...shapes.map(({ properties }) => properties))
  return { schema, requiredSecrets: required.filter((name) => schema[name]?.writeOnly) }
}

function change(
  context: Context,
  client: MooringClient,
  { id, type, version, config = {}, withheld_fields: secrets = [] }: Connection,
  changed: Config,
): Promise<Connection> {
  // `null` removes a secret; any other field is removed by its absence.
  const merged = Object.entries({ ...config, ...changed }).filter(
    ([name, value]) => value !== null || secrets.includes(name),
  )
  const next = { type, config: Object.fromEntries(merged), ...clientOf(context) }
  return client.connections.update(id, next, { ifVersion: version })
}

function clientOf(context: Context) {
  const id = textOf(context, 'oauth2-client')
  return id === undefined ? {} : { oauth2_client_id: id }
}

async function configOf(
  context: Context,
  schema: Readonly<Record<string, FieldSchema>>,
  required: readonly string[],
): Promise<Config> {
  const plain = Object.fromEntries(textsOf(context, 'set').map((text) => toField(text, schema)))
  if (context.values.stdin === true) return { ...plain, ...(await configFromStdin()) }
  const named = textsOf(context, 'secret')
  for (const name of named) {
    if (schema[name] === undefined) throw new Failure('usage', `The type has no field ${name}.`)
  }
  const wanted = named.length > 0 || !isInteractive() ? named : required
  return { ...plain, ...(await secretsOf(wanted, schema)) }
}

function toField(text: string, schema: Readonly<Record<string, FieldSchema>>): [string, unknown] {
  const at = text.indexOf('=')
  if (at < 1) throw new Failure('usage', `"${text}" is not <field>=<value>.`)
  const [name, value] = [text.slice(0, at), text.slice(at + 1)]
  const field = schema[name]
  // Arguments are in `ps` and in the shell's history.
  if (field?.writeOnly)
    throw new Failure(
      'usage',
      `${name} is a secret: it is not taken from an argument. Use --secret ${name}`,
    )
  return [name, toValue(value, field)]
}

function toValue(text: string, { type = 'string' }: FieldSchema = {}): unknown {
  if (type === 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function configFromStdin(): Promise<Config> {
  const text = await readStdin()
  try {
    const config: unknown = JSON.parse(text)
    if (typeof config === 'object' && config !== null && !Array.isArray(config))
      return { ...config }
  } catch {
    // Without the parser's message: it repeats the input.
  }
  throw new Failure('usage', 'stdin is not a JSON object of fields.')
}

async function secretsOf(
  names: readonly string[],
  schema: Readonly<Record<string, FieldSchema>>,
): Promise<Config> {
  const [only] = names
  if (only === undefined) return {}
  if (!isInteractive()) {
    if (names.length > 1)
      throw new Failure('usage', 'Without a terminal, give several secrets as JSON with --stdin.')
    return { [only]: toValue((await readStdin()).replace(/\r?\n$/, ''), schema[only]) }
  }
  const secrets: Config = {}
  for (const name of names) secrets[name] = toValue(await askSecret(`${name}: `), schema[name])
  return secrets
}
