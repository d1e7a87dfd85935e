import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection, keptOauth2Client } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

type Members = Readonly<Record<string, unknown>>

/** What can be read and sent back, each with a value of a read-only member that is not stored. */
const subjects = {
  connection: {
    read: 'read-connection',
    change: 'update-connection',
    make: async () => ({
      connection_id: (await keptConnection(on.world, { ownerId: on.project })).id,
    }),
    others: {
      id: '00000000-0000-4000-8000-000000000000',
      status: 'expired',
      withheld_fields: ['url'],
      system: true,
      version: 7,
      created_at: '2020-01-01T00:00:00.000Z',
      created_by: 'another',
      updated_at: '2020-01-01T00:00:00.000Z',
      updated_by: 'another',
      expires_at: '2020-01-01T00:00:00.000Z',
      owner: 'another',
    } as Members,
  },
  'OAuth client': {
    read: 'read-oauth2-client',
    change: 'update-oauth2-client',
    make: async () => ({
      oauth2_client_id: (await keptOauth2Client(on.world, { ownerId: on.project })).id,
    }),
    others: {
      id: '00000000-0000-4000-8000-000000000000',
      withheld_fields: [],
      system: true,
      version: 7,
      created_by: 'another',
      updated_at: '2020-01-01T00:00:00.000Z',
    } as Members,
  },
  project: {
    read: 'read-project',
    change: 'rename-project',
    make: async () => ({ project_id: on.project }),
    others: {
      id: '00000000-0000-4000-8000-000000000000',
      created_by: 'another',
      updated_at: '2020-01-01T00:00:00.000Z',
    } as Members,
  },
}

describe.each(Object.entries(subjects))('a %s', (_, { read, change, make, others }) => {
  it('is changed by what GET returned of it, as it is', async () => {
    const params = await make()
    const { body } = await on.ask(read, { params })
    const answer = await on.ask(change, { params, body: body.data })
    expect([answer.status, answer.body.error]).toEqual([200, undefined])
  })

  it.each(Object.entries(others))('rejects another %s, and names it', async (name, value) => {
    const params = await make()
    const { body } = await on.ask(read, { params })
    const answer = await on.ask(change, { params, body: { ...body.data, [name]: value } })
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([400, [name]])
    expect(answer.body.error.details?.[name]).toContain('read-only')
    expect((await on.ask(read, { params })).body).toEqual(body)
  })

  it('takes null for a read-only member that is absent', async () => {
    const params = await make()
    const { body } = await on.ask(read, { params })
    const nulled = Object.fromEntries(Object.keys(others).map((name) => [name, null]))
    const answer = await on.ask(change, { params, body: { ...body.data, ...nulled } })
    expect(answer.status).toBe(200)
  })
})

describe('an optional member that is sent as ""', () => {
  it('is absent from the body of a connection', async () => {
    const config = { api_key: 'k', url: '' }
    const type = 'dynamiq.connections.OpenAI'
    const body = { name: 'n', project_id: on.project, type, config, oauth2_client_id: '' }
    const answer = await on.ask('create-connection', { body })
    expect([answer.status, answer.body.data.config]).toEqual([
      201,
      { url: 'https://api.openai.com/v1' },
    ])
  })

  it('is absent from the body of an access key', async () => {
    const body = { name: 'n', user: '', role: 'viewer', project_id: on.project, expires_at: null }
    const { status, body: made } = await on.ask('create-access-key', { body })
    expect([status, made.data.user, made.data.expires_at]).toEqual([201, 'n', null])
  })

  it('is no name of a project: what is required is not absent', async () => {
    expect((await on.ask('create-project', { body: { name: '' } })).status).toBe(400)
  })

  it('is rejected for the secret of an OAuth client on PUT, with the ways to say what is meant', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const params = { oauth2_client_id: id }
    const { body } = await on.ask('read-oauth2-client', { params })
    const answer = await on.ask('update-oauth2-client', {
      params,
      body: { ...body.data, client_secret: '' },
    })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details?.client_secret).toMatch(
      /leave it out to keep .* null to remove/,
    )
  })

  it('is rejected for a secret of a connection on PUT', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const params = { connection_id: id }
    const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: '' } }
    const answer = await on.ask('update-connection', { params, body })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details?.['config.api_key']).toContain('leave it out to keep')
  })
})

describe('a weak ETag in If-Match', () => {
  it('is answered with 412 that says what is wrong with it', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const ask = { params: { connection_id: id }, headers: { 'if-match': 'W/"1"' } }
    for (const operation of ['update-connection', 'delete-connection']) {
      const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'k' } }
      const answer = await on.ask(operation, { ...ask, body })
      expect([answer.status, answer.body.error.code]).toEqual([412, 'precondition_failed'])
      expect(answer.body.error.message).toContain('weak ETag')
    }
  })
})

describe('a number of an open field', () => {
  it.each([1e300, -1e300, 2 ** 53, 1e-200])('is refused where no row keeps it: %s', async (n) => {
    const config = {
      environment: 'SELF_HOSTED',
      base_url: 'https://s.example',
      session_config: { n },
      model_api_key: 'm',
    }
    const type = 'dynamiq.connections.SteelBrowser'
    const body = { name: 'n', project_id: on.project, type, config }
    const answer = await on.ask('create-connection', { body })
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([
      400,
      [
        Number.isInteger(n) && !`${n}`.includes('e')
          ? 'config.session_config'
          : 'config.session_config.n',
      ],
    ])
  })

  it('is refused in an open parameter of a connector', async () => {
    const general_params = [{ name: 'q', location: 'query', value: 1e300 }]
    const answer = await on.ask('create-connector-connection', {
      params: { connector_id: 'OpenAI' },
      headers: { 'x-project-id': on.project },
      body: { name: 'n', general_params },
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('general_params')
  })
})

describe('a key file with a byte order mark', () => {
  it('is taken, and resolved without the mark', async () => {
    const key = { type: 'service_account', project_id: 'p', private_key: 'k', client_email: 'e' }
    const config = { serviceAccountKeyJson: `\uFEFF${JSON.stringify(key)}` }
    const type = 'credible.connections.bigquery'
    const body = { name: 'n', project_id: on.project, type, config }
    const made = await on.ask('create-connection', { body })
    expect(made.status).toBe(201)
    const read = await on.ask('read-credentials', { params: { connection_id: made.body.data.id } })
    expect(JSON.parse(String(read.body.data.serviceAccountKeyJson))).toEqual(key)
  })
})
