import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cachedDirectory } from '../support/cached.ts'
import { guideExample } from '../support/guide-example.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from './fixtures/run-outside.ts'

const type = 'acme.connections.Crm'
let directory: string
let run: OutsideRun

beforeAll(async () => {
  directory = await temporaryDirectory()
  const example = await guideExample('own-types.md', 'my-types.ts')
  // The build with these types is one for all runs of this test: its fingerprint has their path.
  const sources = { directories: [], files: ['docs/guide/own-types.md'] }
  const place = await cachedDirectory('added-types', sources, (draft) =>
    writeFile(join(draft, 'my-types.ts'), example),
  )
  const types = join(place, 'my-types.ts')
  run = startOutside({ MOORING_DATA_DIR: join(directory, 'data'), MOORING_TYPES: types })
  await run.ready
  // It builds with the types, the first time.
}, 300_000)
afterAll(async () => {
  await run.end('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

async function call(path: string, body?: object) {
  const { url, admin_key: key } = await localFileIn(join(directory, 'data'))
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(url + path, { headers, ...init })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const create = async (config: object) => {
  const { project_id } = await localFileIn(join(directory, 'data'))
  return call('/v1/connections', { name: 'crm', project_id, type, config })
}

describe('a local run with a type of the guide’s', () => {
  it('creates a connection of that type, and resolves it with its default', async () => {
    const created = await create({ api_key: 'crm_1' })
    expect(created).toMatchObject({ status: 201, body: { data: { type, status: 'active' } } })
    const { id } = created.body.data as { id: string }
    expect(await call(`/v1/connections/${id}/credentials`, {})).toMatchObject({
      status: 200,
      body: { data: { api_key: 'crm_1', url: 'https://crm.example.com/api' } },
    })
    const { body } = await call(`/v1/connections/${id}`)
    expect(JSON.stringify(body)).not.toContain('crm_1')
  })

  it('validates its config by its fields', async () => {
    expect(await create({ url: 'ftp://crm.example.com' })).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'invalid_config',
          details: {
            'config.api_key': 'is required',
            'config.url': 'must be a URL that starts with https:// or http://',
          },
        },
      },
    })
  })

  it('shows it in the list of types, as a connector and in the API document', async () => {
    const listed = await call('/v1/connection-types')
    expect((listed.body.data as { type: string }[]).at(-1)).toMatchObject({
      type,
      name: 'Acme CRM',
      config_schema: { properties: { api_key: { writeOnly: true } } },
    })
    const { body } = await call('/v1/openapi.json')
    const { schemas } = body.components as { schemas: Record<string, object> }
    expect(schemas).toHaveProperty([`NewConnection.${type}`])
    expect(schemas).toHaveProperty([`Config.${type}`])
  })
})
