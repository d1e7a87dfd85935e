import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptOauth2Client } from '../support/builders.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const create = (body: unknown, as = on.keys.editor) => on.ask('create-connection', { as, body })
const times = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('400', () => {
  it.each([
    ['name', undefined, 'is required'],
    ['name', '', expect.any(String)],
    ['name', 'x'.repeat(256), 'must have at most 255 characters'],
    ['name', 7, 'must be a string'],
    ['name', 'two\nlines', 'must not hold control characters'],
    ['project_id', undefined, 'is required'],
    ['project_id', null, 'is required'],
    ['project_id', 'default', 'must be a UUID'],
    ['type', undefined, 'is required'],
    ['type', 7, 'must be a string'],
    ['config', undefined, 'is required'],
    ['system', 'true', 'must be a boolean'],
    ['id', randomUUID(), 'is not a recognised field'],
  ])('says what is wrong with %s %j', async (field, value, words) => {
    const { status, body } = await create(newOpenai(on.project, { [field]: value }))
    expect([status, body.error.code]).toEqual([400, 'invalid_request'])
    expect(body.error.details).toEqual({ [field]: words })
  })

  it('tells of every fault at once', async () => {
    const { body } = await create({ project_id: 1, type: 2, config: {}, stranger: 3 })
    const fields = ['name', 'project_id', 'stranger', 'type']
    expect(Object.keys(body.error.details ?? {}).toSorted()).toEqual(fields)
  })

  it.each(['openai', 'OpenAI', 'dynamiq.connections.openai', '__proto__', ''])(
    'knows no type %j',
    async (type) => {
      const { status, body } = await create(newOpenai(on.project, { type }))
      expect([status, body.error.code]).toEqual([400, 'unknown_type'])
      expect(body.error.details).toHaveProperty('type')
    },
  )

  it('names the field of a config that does not fit its type', async () => {
    const config = { api_key: 7, url: 'ftp://x.example', stranger: 1 }
    const { status, body } = await create(newOpenai(on.project, { config }))
    expect([status, body.error.code]).toEqual([400, 'invalid_config'])
    const fields = ['config.api_key', 'config.stranger', 'config.url']
    expect(Object.keys(body.error.details ?? {}).toSorted()).toEqual(fields)
  })

  it.each([[[]], [null], ['text'], [7]])('refuses the config %j', async (config) => {
    const { status } = await create(newOpenai(on.project, { config }))
    expect(status).toBe(400)
  })

  it('refuses an OAuth client beside a type that has no use for one', async () => {
    const { status, body } = await create(newOpenai(on.project, { oauth2_client_id: randomUUID() }))
    expect(status).toBe(400)
    expect(body.error.details).toHaveProperty('oauth2_client_id')
  })

  it('refuses an OAuth client that is not one of the project’s', async () => {
    const { id: mine } = await keptOauth2Client(on.world, { ownerId: on.other })
    const body = { ...notion(), oauth2_client_id: mine }
    const answer = await create(body)
    expect(answer.status).toBe(400)
    expect(answer.body.error.details).toHaveProperty('oauth2_client_id')
  })

  it('leaves nothing behind', async () => {
    await create(newOpenai(on.project, { config: {} }))
    await create({ ...notion(), oauth2_client_id: randomUUID() })
    expect(on.world.secretNames()).toEqual([])
    expect(on.world.connectionCount(on.project)).toBe(0)
  })
})

describe('404', () => {
  it('answers for another project as for one that is not there', async () => {
    const [out, missing] = [
      await create(newOpenai(on.other)),
      await create(newOpenai(randomUUID())),
    ]
    expect([out.status, out.body.error.code]).toEqual([404, 'project_not_found'])
    const { request_id: _one, ...first } = out.body.error
    const { request_id: _two, ...second } = missing.body.error
    expect(first).toEqual(second)
  })

  it('keeps no secret for a project that is not there', async () => {
    const { status } = await create(newOpenai(randomUUID()), on.keys.owner)
    expect(status).toBe(404)
    for (const name of on.world.secretNames()) {
      const [ownerId = '', id = ''] = name.split('/')
      expect(on.world.discarded({ ownerId, id })).toBe(true)
    }
  })
})

describe('201', () => {
  it('answers with the connection as it is read, its place and its ETag', async () => {
    const { status, headers, body } = await create(newOpenai(on.project))
    expect(status).toBe(201)
    const { id } = body.data
    expect(headers).toMatchObject({ location: `/v1/connections/${id}`, etag: '"1"' })
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(uuid),
        project_id: on.project,
        name: 'openai-prod',
        type: 'dynamiq.connections.OpenAI',
        status: 'active',
        config: { url: 'https://llm.example.com/v1' },
        withheld_fields: ['api_key'],
        system: false,
        version: 1,
        created_at: expect.stringMatching(times),
        created_by: 'somebody',
        updated_at: body.data.created_at,
        updated_by: 'somebody',
      },
    })
    const read = await on.ask('read-connection', { params: { connection_id: id } })
    expect(read.body).toEqual(body)
  })

  it('keeps the secret half in the secret alone, and the row pins its version', async () => {
    const { body } = await create(newOpenai(on.project))
    const owner = { ownerId: on.project, id: body.data.id }
    expect(Object.values(on.world.secretVersions(owner))).toEqual([{ api_key: 'sk-1' }])
    expect(on.world.rows).not.toContain('sk-1')
    expect(on.world.rows).toContain(Object.keys(on.world.secretVersions(owner))[0])
  })

  it('applies defaults, and takes null for absent', async () => {
    const asked = newOpenai(on.project, { config: { api_key: 'x', url: null }, system: null })
    const { body } = await create({ ...asked, oauth2_client_id: null })
    expect(body.data.config).toEqual({ url: 'https://api.openai.com/v1' })
    expect(body.data).not.toHaveProperty('oauth2_client_id')
  })

  it('takes names of any script, up to 255 characters', async () => {
    for (const name of ['x', '名前 — é', '🗝'.repeat(255)]) {
      const { status, body } = await create(newOpenai(on.project, { name }))
      expect([status, body.data?.name]).toEqual([201, name])
    }
  })

  it('takes one name as often as it comes', async () => {
    const ids = [await create(newOpenai(on.project)), await create(newOpenai(on.project))]
    expect(ids[0]?.body.data.id).not.toBe(ids[1]?.body.data.id)
  })

  it('reads ids in upper case as the same', async () => {
    const { body } = await create(newOpenai(on.project.toUpperCase()))
    expect(body.data.project_id).toBe(on.project)
  })

  it('takes no empty map for a value', async () => {
    const config = { method: 'GET', headers: {}, params: { q: 1 } }
    const { body } = await create({ ...notion(), type: 'dynamiq.connections.Http', config })
    expect(body.data.withheld_fields).toEqual(['params'])
  })

  it('starts an OAuth connection incomplete, without any secret', async () => {
    const { id: client } = await keptOauth2Client(on.world, { ownerId: on.project })
    const made = on.world.secretNames()
    const { status, body } = await create({ ...notion(), oauth2_client_id: client })
    expect(status).toBe(201)
    expect(body.data).toMatchObject({ status: 'incomplete', oauth2_client_id: client })
    expect(body.data).toMatchObject({ config: { scopes: [] }, withheld_fields: [] })
    expect(on.world.secretNames()).toEqual(made)
  })

  it('is counted, and told in the trail without a secret', async () => {
    const { body, headers } = await create(newOpenai(on.project))
    expect(on.world.connectionCount(on.project)).toBe(1)
    const [event, ...more] = on.world.events(body.data.id)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      type: 'connection.created',
      version: 1,
      requestId: headers['x-request-id'],
      actor: { user: 'somebody' },
      details: { name: 'openai-prod', type: 'dynamiq.connections.OpenAI' },
    })
  })
})

function notion() {
  const type = 'dynamiq.connections.NotionOAuth2'
  return { name: 'notion', project_id: on.project, type, config: {} }
}
