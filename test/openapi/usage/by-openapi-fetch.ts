// Run by ../client.test.ts against a local run: a client by the types of openapi-typescript.
import createClient from 'openapi-fetch'
import type { paths } from './generated.ts'

const { MOORING_URL = '', MOORING_ACCESS_KEY, MOORING_RUNTIME_KEY } = process.env
const { MOORING_PROJECT_ID = '', MOORING_SECRET = '' } = process.env
const clientOf = (key = '') =>
  createClient<paths>({ baseUrl: MOORING_URL, headers: { authorization: `Bearer ${key}` } })
const client = clientOf(MOORING_ACCESS_KEY)

const created = await client.POST('/v1/connections', {
  body: {
    name: 'by openapi-typescript',
    project_id: MOORING_PROJECT_ID,
    type: 'dynamiq.connections.OpenAI',
    config: { api_key: MOORING_SECRET },
  },
})
if (!created.data) throw new Error(JSON.stringify(created.error))
const params = { path: { connection_id: created.data.data.id } }

const read = await client.GET('/v1/connections/{connection_id}', { params })
if (!read.data?.data.config) throw new Error(JSON.stringify(read.error))
const etag = read.response.headers.get('etag') ?? ''
const changed = await client.PUT('/v1/connections/{connection_id}', {
  params: { ...params, header: { 'If-Match': etag } },
  body: { ...read.data.data, type: 'dynamiq.connections.OpenAI', config: read.data.data.config },
})
if (!changed.data) throw new Error(JSON.stringify(changed.error))

const runtime = clientOf(MOORING_RUNTIME_KEY)
const resolved = await runtime.POST('/v1/connections/{connection_id}/credentials', { params })
if (!resolved.data) throw new Error(JSON.stringify(resolved.error))
console.log(resolved.data.data.api_key)
