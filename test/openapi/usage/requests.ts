// Type-checked by ../client.test.ts against types that are generated from our own document.
import type { operations, paths } from './generated.ts'

/** The JSON body that a route takes. */
type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody?: { content: { 'application/json': infer B } }
}
  ? B
  : never

/** The JSON that a route answers with a status. */
type Reply<
  P extends keyof paths,
  M extends keyof paths[P],
  S extends number,
> = paths[P][M] extends {
  responses: Record<S, { content: { 'application/json': infer R } }>
}
  ? R
  : never

type One = '/api/v0/projects/{projectName}/connections/{connectionName}'
type Twin = '/api/v0/environments/{projectName}/connections/{connectionName}'
type Connect = '/v1/tools/connectors/{connector_id}/connect'

export const create: Body<One, 'post'> = {
  type: 'duckdb',
  attributes: { anything: 1 },
  duckdbConnection: {
    attachedDatabases: [
      {
        name: 'lake',
        type: 's3',
        s3Connection: { accessKeyId: 'a', secretAccessKey: 's', region: 'r' },
      },
    ],
  },
}
export const sameByTheTwin: Body<Twin, 'post'> = create
export const patch: Body<One, 'patch'> = {}
export const test: Body<'/api/v0/connections/test', 'post'> = { config: create }
// @ts-expect-error: a type that is none
export const oracle: Body<One, 'post'> = { type: 'oracle' }
// @ts-expect-error: a block of another type
export const stray: Body<One, 'post'> = { type: 'duckdb', mysqlConnection: {} }
// @ts-expect-error: a port is a number
export const port: Body<One, 'post'> = { type: 'mysql', mysqlConnection: { port: '1' } }
// @ts-expect-error: a connection has a type
export const nothing: Body<One, 'post'> = {}

export const connect: Body<Connect, 'post'> = {
  name: 'n',
  security: { authMethod: 'apiKey', apiKey: 'k' },
  general_params: [{ name: 'q', location: 'query', value: 1 }],
  headers: { 'X-A': 'b' },
  target_system_servers: [{ url: 'https://a.example', description: 'x' }],
  access_scope: 'personal',
}
// @ts-expect-error: the name is required
export const nameless: Body<Connect, 'post'> = {}
// @ts-expect-error: there is no such scope
export const everyone: Body<Connect, 'post'> = { name: 'n', access_scope: 'everyone' }

export function read(
  made: Reply<One, 'post', 201>,
  connection: Reply<One, 'get', 200>,
  list: Reply<'/api/v0/environments/{projectName}/connections', 'get', 200>,
  refused: Reply<One, 'post', 409>,
  tried: Reply<'/api/v0/connections/test', 'post', 200>,
): (string | number | boolean | undefined)[] {
  const { resource, name, type, attributes } = connection
  const host = connection.type === 'postgres' ? connection.postgresConnection.host : undefined
  const { message, error, code } = refused
  return [
    ...[made.message, resource, name, type, attributes.isPool, host],
    ...[list[0]?.type, message, error, code, tried.status, tried.errorMessage],
  ]
}

export function connected(
  answer: Reply<Connect, 'post', 200>,
  invalid: Reply<Connect, 'post', 422>,
  page: Reply<'/v1/tools', 'get', 200>,
  found: Reply<'/v1/connectors/search', 'get', 200>,
): unknown[] {
  const { connector_page_url, oauth2_required, open_api_spec_id, owner } = answer
  const [item] = page.items
  const told = typeof invalid.detail === 'string' ? invalid.detail : invalid.detail[0]?.loc
  const seen = [item?.kind, item?.connections[0]?.access_scope, found[0]?.id, page.total_pages]
  return [connector_page_url, oauth2_required, open_api_spec_id, owner, told, ...seen]
}

/** Each route has an operation of its own name. */
export type Named = operations['create-credible-connection' | 'create-credible-connection-2']

/** Free-form maps take what they are meant to. */
export const http: Body<'/v1/connections', 'post'> = {
  name: 'n',
  project_id: 'p',
  type: 'dynamiq.connections.Http',
  config: { method: 'GET', data: { any: [1] }, params: { q: 1 }, headers: { a: 'b' } },
}
export const change: Body<'/v1/connections/{connection_id}', 'put'> = {
  type: 'dynamiq.connections.OpenAI',
  config: { api_key: 'k' },
}
