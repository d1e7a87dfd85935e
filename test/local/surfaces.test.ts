import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from './fixtures/run-outside.ts'

const startMs = 120_000
let directory: string
let run: OutsideRun
let local: Awaited<ReturnType<typeof localFileIn>>

beforeAll(async () => {
  directory = await temporaryDirectory()
  const dataDir = join(directory, 'data')
  run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
  local = await localFileIn(dataDir)
}, startMs)
afterAll(async () => {
  await run.end('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

async function call(method: string, path: string, body?: object, key = local.admin_key) {
  const answer = await fetch(local.url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('the Credible API, over HTTP', () => {
  it('serves connections by name under both prefixes from one store', async () => {
    const [older, newer] = ['projects', 'environments'].map((each) => `/api/v0/${each}/default`)
    const duckdbConnection = {
      attachedDatabases: [
        { name: 'lake', type: 's3', s3Connection: { accessKeyId: 'a', secretAccessKey: 's' } },
      ],
    }
    const wish = { type: 'duckdb', duckdbConnection }
    const made = await call('POST', `${older}/connections/duck`, wish)
    expect(made).toEqual({
      status: 201,
      body: { message: 'Connection "duck" created successfully' },
    })
    const [one, other] = [
      await call('GET', `${older}/connections/duck`),
      await call('GET', `${newer}/connections/duck`),
    ]
    expect(one).toEqual(other)
    expect((await call('GET', `${newer}/connections`)).body).toEqual([one?.body])
    expect((await call('POST', '/api/v0/connections/test', one?.body)).status).toBe(200)
    expect((await call('POST', `${newer}/connections/duck`, wish)).status).toBe(409)
    expect((await call('PATCH', `${newer}/connections/duck`, {})).status).toBe(200)
    const list = await call('GET', `/v1/connections?project_id=${local.project_id}`)
    const { id } = list.body.data[0]
    const whole = await call('POST', `/v1/connections/${id}/credentials`, {}, local.runtime_key)
    expect(whole.body.data.attachedDatabases[0].s3Connection.secretAccessKey).toBe('s')
    expect((await call('DELETE', `${older}/connections/duck`)).status).toBe(200)
    expect((await call('GET', `${older}/connections/duck`)).status).toBe(404)
  })

  it('rejects an unknown route with an error in its own shape', async () => {
    for (const [path, code] of [
      ['/api/v0/projects/default', 405],
      ['/api/v0/nothing/default', 404],
    ] as const) {
      const { status, body } = await call('PUT', path)
      expect([status, body.code, body.error]).toEqual([code, code, body.message])
    }
    expect((await call('GET', '/api/v0/projects/no%20name')).status).toBe(400)
  })
})

describe('the connector API, over HTTP', () => {
  it('connects by either path, for the only project', async () => {
    const paths = ['/v1/tools/connectors/OpenAI/connect', '/v1/connectors/OpenAI/connect']
    for (const path of paths) {
      const { status, body } = await call('POST', path, { name: 'o', security: { apiKey: 'k' } })
      expect([status, body.access_scope]).toEqual([200, 'personal'])
      const credentials = `/v1/connections/${body.id}/credentials`
      expect((await call('POST', credentials, {})).body.data.api_key).toBe('k')
      // It is personal, and this key is another’s.
      expect((await call('POST', credentials, {}, local.runtime_key)).status).toBe(404)
    }
    const { body } = await call('GET', '/v1/tools?query=openai')
    expect(body.items[0].connections).toHaveLength(2)
    const theirs = await call('GET', '/v1/connectors?query=openai', undefined, local.runtime_key)
    expect(theirs.body.items[0].connections).toEqual([])
  })

  it('answers with a page of this deployment’s console for authorization', async () => {
    const { body } = await call('POST', '/v1/connectors/NotionOAuth2/connect', { name: 'n' })
    expect(body.connector_page_url).toMatch(`${local.url}/connectors/`)
  })

  it('rejects an unknown route with an error in its own shape', async () => {
    const { status, body } = await call('DELETE', '/v1/tools/connectors/OpenAI')
    expect([status, Object.keys(body)]).toEqual([404, ['detail']])
  })
})
