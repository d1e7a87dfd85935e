import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { dropConnection, keptConnection } from '../support/builders.ts'
import { ask } from '../support/handlers.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let id: string
beforeEach(async () => {
  on = await stage()
  id = (await on.ask('create-connection', { body: newOpenai(on.project) })).body.data.id
})

const type = 'dynamiq.connections.OpenAI'
const url = 'https://other.example.com/'
const put = (body: unknown, headers = {}, as = on.keys.editor) =>
  on.ask('update-connection', { as, params: { connection_id: id }, body, headers })
const change = (given = {}) => ({ type, config: { api_key: 'sk-2', url }, ...given })
const credentials = async () =>
  (await on.ask('read-credentials', { params: { connection_id: id } })).body.data
const versions = () => Object.values(on.world.secretVersions({ ownerId: on.project, id }))

describe('400', () => {
  it.each([
    ['type_is_fixed', { type: 'dynamiq.connections.Groq' }, 'type'],
    ['type_is_fixed', { type: 'x' }, 'type'],
    ['invalid_request', { type: undefined }, 'type'],
    ['name_is_fixed', { name: 'another' }, 'name'],
    ['project_is_fixed', { project_id: randomUUID() }, 'project_id'],
    ['invalid_request', { config: undefined }, 'config'],
    ['invalid_request', { system: true }, 'system'],
    ['invalid_request', { oauth2_client_id: randomUUID() }, 'oauth2_client_id'],
    ['invalid_config', { config: { api_key: null } }, 'config.api_key'],
    ['invalid_config', { config: { api_key: 'x', url: 'x' } }, 'config.url'],
    ['invalid_config', { config: [] }, 'config'],
  ])('answers %s to %j', async (code, given, field) => {
    const { status, body } = await put(change(given))
    expect([status, body.error.code]).toEqual([400, code])
    expect(Object.keys(body.error.details ?? {})).toEqual([field])
    expect(await credentials()).toMatchObject({ api_key: 'sk-1' })
  })
})

describe('412', () => {
  it.each(['"2"', 'W/"1"', '""', 'x', '"0", "2"'])('does not take %s for "1"', async (tag) => {
    const { status, body } = await put(change(), { 'if-match': tag })
    expect([status, body.error.code]).toEqual([412, 'precondition_failed'])
    expect(await credentials()).toMatchObject({ api_key: 'sk-1' })
  })

  it('lets one of two with the same If-Match win', async () => {
    const asked = ['sk-a', 'sk-b'].map((api_key) =>
      put(change({ config: { api_key } }), { 'if-match': '"1"' }),
    )
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    expect(await credentials()).toMatchObject({
      api_key: answers[0]?.status === 200 ? 'sk-a' : 'sk-b',
    })
    expect(versions()).toHaveLength(1)
  })
})

describe('404', () => {
  it('reports that the connection is deleted concurrently', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    const { replace } = on.world.powers.updateConnections
    let first = true
    const updateConnections = {
      async replace(...all: Parameters<typeof replace>) {
        if (first) await dropConnection(on.world, kept)
        first = false
        return replace(...all)
      },
    }
    const asked = { as: on.keys.owner, params: { connection_id: kept.id }, body: change() }
    const powers = { ...on.world.powers, updateConnections }
    const { status } = await ask('update-connection', asked, powers)
    expect(status).toBe(404)
    expect(on.world.discarded(kept)).toBe(true)
  })
})

describe('200', () => {
  it('replaces the config, raises the version and tells the trail which fields', async () => {
    const { status, headers, body } = await put(change({ name: 'openai-prod' }))
    expect([status, headers.etag]).toEqual([200, '"2"'])
    expect(body.data).toMatchObject({ id, version: 2, status: 'active', config: { url } })
    const read = await on.ask('read-connection', { params: { connection_id: id } })
    expect(read.body).toEqual(body)
    expect(await credentials()).toEqual({ id, type, api_key: 'sk-2', url })
    const [, event] = on.world.events(id)
    expect(event).toMatchObject({
      ...{ type: 'connection.updated', version: 2, requestId: headers['x-request-id'] },
      details: { fields: ['url', 'api_key'] },
    })
  })

  it('keeps a secret that is absent, and falls back to the default of what is open', async () => {
    // A default is another destination: by a role that may read the secret anyway.
    const { body } = await put({ type, config: {} }, {}, on.keys.owner)
    const usual = 'https://api.openai.com/v1'
    expect(body.data).toMatchObject({ config: { url: usual }, withheld_fields: ['api_key'] })
    expect(await credentials()).toEqual({ id, type, api_key: 'sk-1', url: usual })
    expect(on.world.calls).not.toContain('writeSecrets.write')
  })

  it.each(['"1"', '*', '"7", "1"'])('honours If-Match: %s', async (tag) => {
    expect((await put(change(), { 'if-match': tag })).status).toBe(200)
  })

  it('lets go of the version that nobody pins any more', async () => {
    await put(change())
    await put(change({ config: { api_key: 'sk-3' } }))
    expect(versions()).toEqual([{ api_key: 'sk-3' }])
    expect(on.world.cleanupTasks()).toEqual([])
  })

  it('leaves letting go to the sweep where it fails', async () => {
    on.world.fail('commitSecrets.commit')
    expect((await put(change())).status).toBe(200)
    expect(on.world.cleanupTasks()).toMatchObject([{ kind: 'release_secret_version', subject: id }])
    expect(await credentials()).toMatchObject({ api_key: 'sk-2' })
  })

  it('repeats a race that it lost, where no If-Match was sent', async () => {
    const asked = ['sk-a', 'sk-b', 'sk-c'].map((api_key) => put(change({ config: { api_key } })))
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.map(({ body }) => body.data.version).toSorted()).toEqual([2, 3, 4])
    const last = answers.findIndex(({ body }) => body.data.version === 4)
    expect(await credentials()).toMatchObject({ api_key: ['sk-a', 'sk-b', 'sk-c'][last] })
    expect(versions()).toHaveLength(1)
  })

  it('changes nothing where the row cannot be written', async () => {
    on.world.fail('updateConnections.replace')
    expect((await put(change())).status).toBe(503)
    on.world.heal()
    expect(await credentials()).toMatchObject({ api_key: 'sk-1' })
  })

  it('is there where its answer was lost', async () => {
    on.world.fail('updateConnections.replace', { after: true, times: 1 })
    expect((await put(change())).status).toBe(503)
    expect(await credentials()).toMatchObject({ api_key: 'sk-2' })
  })
})
