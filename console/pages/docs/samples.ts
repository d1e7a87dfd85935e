// Samples of each operation: a request by curl, and a call of the clients that have one.

import type { OpenApi, Operation, Schema } from '../../data/openapi.ts'

/** A sample in one language. */
export interface Sample {
  readonly id: string
  readonly label: string
  readonly code: string
}

/** An operation with its method and path. */
export interface LocatedOperation {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

interface ClientCalls {
  readonly typescript: string
  readonly python?: string
  readonly cli?: string
}

/** The calls of the clients, by operation. */
export const clientCalls: Readonly<Record<string, ClientCalls>> = {
  'read-credentials': {
    typescript: "await mooring.credentials('<connection_id>')",
    python: 'mooring.credentials("<connection_id>")',
    cli: 'mooring read mooring://<connection>/<field>',
  },
  'read-credentials-batch': {
    typescript: "await mooring.credentialsMany(['<connection_id>'])",
    python: 'mooring.credentials_many(["<connection_id>"])',
  },
  'read-aws-credentials': {
    typescript:
      "// For any client of the AWS SDK v3.\nconst credentials = mooring.aws('<connection_id>')",
    python: 'mooring.aws("<connection_id>").client("s3")',
    cli: 'mooring aws-credentials <connection>',
  },
  'create-connection': {
    typescript: `await mooring.connections.create({
  name: 'openai-prod',
  type: 'dynamiq.connections.OpenAI',
  config: { api_key: process.env.OPENAI_API_KEY },
})`,
    python: `mooring.connections.create(
    name="openai-prod",
    type="dynamiq.connections.OpenAI",
    config={"api_key": os.environ["OPENAI_API_KEY"]},
)`,
    cli: `printf %s "$OPENAI_API_KEY" |
  mooring create openai-prod --type dynamiq.connections.OpenAI --secret api_key`,
  },
  'list-connections': {
    typescript: 'for await (const { name } of mooring.connections.list()) console.log(name)',
    python: 'for connection in mooring.connections.list():\n    print(connection.name)',
    cli: 'mooring list',
  },
  'read-connection': {
    typescript: "await mooring.connections.get('<connection_id>')",
    python: 'mooring.connections.get("<connection_id>")',
    cli: 'mooring get <connection>',
  },
  'update-connection': {
    typescript: `await mooring.connections.update('<connection_id>', {
  type: 'dynamiq.connections.OpenAI',
  config: { api_key: process.env.OPENAI_API_KEY },
})`,
    python: `mooring.connections.update("<connection_id>", {"api_key": os.environ["OPENAI_API_KEY"]})`,
    cli: 'printf %s "$OPENAI_API_KEY" | mooring update <connection> --secret api_key',
  },
  'delete-connection': {
    typescript: "await mooring.connections.delete('<connection_id>')",
    python: 'mooring.connections.delete("<connection_id>")',
    cli: 'mooring delete <connection>',
  },
  'test-connection': {
    typescript: "await mooring.connections.test('<connection_id>')",
    python: 'mooring.connections.test("<connection_id>")',
    cli: 'mooring test <connection>',
  },
  'authorize-connection': {
    typescript: `await mooring.authorize('<connection_id>')
await mooring.waitUntilActive('<connection_id>')`,
    python: `print(mooring.authorize("<connection_id>"))
mooring.wait_until_active("<connection_id>")`,
    cli: 'mooring authorize <connection>',
  },
  'read-me': {
    typescript: "await mooring.request({ method: 'GET', path: '/v1/me' })",
    cli: 'mooring whoami',
  },
}

/** The samples of an operation. */
export function samplesOf(
  document: OpenApi,
  located: LocatedOperation,
  origin: string,
): readonly Sample[] {
  const curl = { id: 'curl', label: 'curl', code: curlOf(document, located, origin) }
  const calls = clientCalls[located.operation.operationId]
  if (!calls) return [curl]
  const typescript = `import { MooringClient } from 'mooring-client'\n\nconst mooring = new MooringClient()\n${calls.typescript}`
  const { python, cli } = calls
  return [
    curl,
    { id: 'typescript', label: 'TypeScript', code: typescript },
    ...(python === undefined
      ? []
      : [{ id: 'python', label: 'Python', code: pythonProgram(python) }]),
    ...(cli === undefined ? [] : [{ id: 'cli', label: 'Command line', code: cli }]),
  ]
}

function pythonProgram(call: string): string {
  const standard = call.includes('os.') ? 'import os\n\n' : ''
  return `${standard}from mooring import Mooring\n\nmooring = Mooring()\n${call}`
}

/** The operation as a request by curl: what is required, with examples and shell variables as values. */
function curlOf(
  document: OpenApi,
  { method, path, operation }: LocatedOperation,
  origin: string,
): string {
  const { parameters = [], requestBody, security } = operation
  const required = parameters.filter((parameter) => parameter.required)
  const query = required
    .filter((one) => one.in === 'query')
    .map(({ name }) => `${name}=${shellVariable(name)}`)
  const headers = required
    .filter((one) => one.in === 'header')
    .map(({ name }) => `${name}: ${shellVariable(name)}`)
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) => shellVariable(name))
  const body = requestBody?.content?.['application/json']?.schema
  const url = `"${origin}${filled}${query.length === 0 ? '' : `?${query.join('&')}`}"`
  return [
    `curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} ${url}`,
    ...(security?.length === 0 ? [] : ['-H "Authorization: Bearer $MOORING_ACCESS_KEY"']),
    ...headers.map((header) => `-H "${header}"`),
    ...(body && requestBody?.required ? bodyOf(document, body) : []),
  ].join(' \\\n  ')
}

function bodyOf(document: OpenApi, schema: Schema): readonly string[] {
  const json = JSON.stringify(exampleOf(document, schema), undefined, 2)
  return [`-H "Content-Type: application/json"`, `-d '${json.replaceAll("'", "'\\''")}'`]
}

const shellVariable = (name: string) => `$${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`

// No body of the API is nested as deep; a recursive schema would not end.
const maxDepth = 6

/** An example of a schema: its required members, the first of its alternatives. */
export function exampleOf(document: OpenApi, given: Schema, depth = 0): unknown {
  const { $ref } = given
  const schema = $ref ? (document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}) : given
  const next = (one: Schema) => exampleOf(document, one, depth + 1)
  if (depth > maxDepth) return null
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  const [option] = schema.oneOf ?? schema.anyOf ?? []
  if (option) return next(option)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(next))
  const [type] = [schema.type].flat()
  if (type === 'array') return schema.items ? [next(schema.items)] : []
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return true
  if (type === 'string') return textOf(schema)
  const { properties = {}, required = [] } = schema
  const members = required.flatMap((name) => {
    const member = properties[name]
    return member ? [[name, next(member)] as const] : []
  })
  return Object.fromEntries(members)
}

function textOf({ format }: Schema): string {
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000'
  if (format === 'date-time') return '2030-01-01T00:00:00Z'
  return format === 'uri' ? 'https://example.com' : 'text'
}
