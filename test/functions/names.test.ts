import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { type Answer, itemsOf } from '../support/call.ts'
import { anyProvidersClient } from '../support/granted.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const bad = [
  ...['exe.\u202egpj', 'a\u200bb', 'a\u2066', '\u200f', '\u3164', ' \u00a0', 'a\nb', 'a\ufeff'],
  ...['a\u200db', 'a\ufe0f', '\u061cx'],
]
const good = ['openai-prod', 'Produktion Köln', '🏳️‍🌈 team', 'می\u200cخواهم', '北京', '1️⃣']

type Give = (name: string) => Promise<Answer>
const client = (name: string) => ({
  ...{ name, project_id: on.project, type: 'dynamiq.connections.NotionOAuth2' },
  ...{ client_id: 'c', client_secret: 's' },
})
const connect = (body: object) =>
  on.ask('create-connector-connection', {
    ...{ as: on.keys.editor, params: { connector_id: 'OpenAI' } },
    body: { name: 'n', security: { apiKey: 'k' }, ...body },
  })

/** Everywhere that somebody gives a name, and what the answer calls it. */
const places: Readonly<Record<string, { readonly at: string; readonly give: Give }>> = {
  'a connection': {
    at: 'name',
    give: (name) => on.ask('create-connection', { body: newOpenai(on.project, { name }) }),
  },
  'a connection to a connector': { at: 'name', give: (name) => connect({ name }) },
  'a version of a connector': { at: 'version', give: (version) => connect({ version }) },
  'a parameter of a connector': {
    at: 'general_params',
    give: (name) => connect({ general_params: [{ name, location: 'query', value: 'v' }] }),
  },
  'an access key': {
    at: 'name',
    give: (name) => on.ask('create-access-key', { body: { name, role: 'viewer' } }),
  },
  'a user': {
    at: 'user',
    give: (user) => on.ask('create-access-key', { body: { name: 'n', user, role: 'viewer' } }),
  },
  'an OAuth client': {
    at: 'name',
    give: (name) => on.ask('create-oauth2-client', { body: client(name) }),
  },
  'an OAuth client that is changed': {
    at: 'name',
    give: async (name) => {
      const { body } = await on.ask('create-oauth2-client', { body: client('before') })
      const { project_id, ...changed } = client(name)
      const params = { oauth2_client_id: body.data.id }
      return on.ask('update-oauth2-client', { params, body: changed })
    },
  },
}

describe.each(Object.entries(places))('%s', (_, { at, give }) => {
  it.each(bad)('is not given the name %j, and the answer says where', async (name) => {
    const { status, text } = await give(name)
    expect([400, 422]).toContain(status)
    expect(text).toContain(at)
    expect(text).toMatch(/must not (hold|be blank)/)
  })

  it.each(good)('may be given the name %j', async (name) => {
    expect([200, 201]).toContain((await give(name)).status)
  })
})

/** Names in a path are letters, digits, "_" and "-"; of these surfaces nothing else gets through. */
describe('a name in a path', () => {
  const asked = {
    'a project': (name: string) => on.ask('create-project', { body: { name } }),
    'a project that is renamed': (name: string) =>
      on.ask('rename-project', { params: { project_id: on.project }, body: { name } }),
    'a reference': async (resource_id: string) => {
      const { id } = await keptConnection(on.world, { ownerId: on.project })
      return on.ask('add-reference', {
        params: { connection_id: id, resource_type: 'flow', resource_id },
      })
    },
    'an attachment of a DuckDB connection': (name: string) =>
      on.ask('create-connection', {
        body: {
          ...{ name: 'duck', project_id: on.project, type: 'credible.connections.DuckDB' },
          config: { attachedDatabases: [{ name, type: 's3', s3Connection: {} }] },
        },
      }),
  }
  it.each(Object.entries(asked))('%s takes none of these', async (_, give) => {
    for (const name of bad) expect((await give(name)).status).toBe(400)
  })
})

describe('a name from before', () => {
  const old = 'old\u202e\u200b'

  it('of a connection is read and listed, and its connection is changed under it', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project, name: old })
    const params = { connection_id: id }
    const read = await on.ask('read-connection', { params })
    expect(read.body.data.name).toBe(old)
    const list = await on.ask('list-connections', { query: { project_id: on.project } })
    expect(itemsOf(list).map(({ name }) => name)).toEqual([old])
    const { type, config } = newOpenai(on.project)
    const body = { type, name: old, config }
    expect((await on.ask('update-connection', { params, body })).status).toBe(200)
  })

  it('of an OAuth client may be sent back with a change, and is not given to another', async () => {
    const kept = await anyProvidersClient(on.world, on.project)
    const { updateOauth2Clients, locateOauth2Clients } = on.world.powers
    const event = on.world.events(on.project).at(-1)
    const before = { ...kept, name: old, version: kept.version + 1 }
    if (event) await updateOauth2Clients.replace(before, kept, event)
    const body = {
      ...{ type: kept.type, client_id: 'next', client_secret: 's' },
      ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
    }
    const change = (name: string) =>
      on.ask('update-oauth2-client', {
        params: { oauth2_client_id: kept.id },
        body: { ...body, name },
      })
    expect((await locateOauth2Clients.locate(kept.id))?.name).toBe(old)
    expect((await change(old)).status).toBe(200)
    expect((await change(`${old}2`)).status).toBe(400)
    expect((await change('new')).status).toBe(200)
    expect((await change(old)).status).toBe(400)
  })
})
