import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { connectorIdOf } from '../../../shared/catalogue/config/connector.ts'
import { fullConfig, leak, named, shapes } from '../../catalogue/samples.ts'
import { keptProject } from '../../support/builders.ts'
import type { Ask } from '../../support/call.ts'
import { type Stage, stage } from '../../support/stage.ts'
import type { Told } from '../credible/by-name.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const times = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const operation = 'create-connector-connection'

function connect(body: unknown, connector_id = 'OpenAI', asked: Ask = {}): Promise<Told> {
  const answer = on.ask(operation, { as: on.keys.editor, params: { connector_id }, body, ...asked })
  return answer as Promise<unknown> as Promise<Told>
}
const idOf = ({ body }: Told) => String(body.id)
const native = (id: string, connection_id: string) => on.ask(id, { params: { connection_id } })
const detail = (...loc: (string | number)[]) => expect.objectContaining({ loc })

describe('401', () => {
  it('is for no key and for a bad one, in words', async () => {
    for (const headers of [{}, { 'x-api-key': 'nonsense' }]) {
      const params = { connector_id: 'OpenAI' }
      const { status, text } = await on.ask(operation, { as: 'x', params, headers })
      expect([status, Object.keys(JSON.parse(text))]).toEqual([401, ['detail']])
    }
  })
})

describe('404', () => {
  it.each(['Nope', 'openai', 'postgres', randomUUID(), '__proto__', 'constructor', 'dynamiq', ''])(
    'knows no connector %j',
    async (id) => {
      const { status, body } = await connect({ name: 'n' }, id)
      expect([status, typeof body.detail]).toEqual([404, 'string'])
    },
  )

  it('is for a project out of reach as for one that is not there', async () => {
    for (const project of [on.other, randomUUID(), 'nonsense', 'system']) {
      const { status, body } = await connect({ name: 'n' }, 'OpenAI', {
        headers: { 'x-project-id': project },
      })
      expect([status, body.detail]).toEqual([404, 'There is no such project.'])
    }
  })
})

describe('400', () => {
  it('is for a key of no one project where there are several', async () => {
    const { status, body } = await connect({ name: 'n' }, 'OpenAI', { as: on.keys.owner })
    expect([status, body.detail]).toEqual([400, expect.stringContaining('x-project-id')])
  })
})

describe('422', () => {
  it('is what a missing name gets, as pydantic tells it', async () => {
    const { status, body } = await connect({})
    const fault = { loc: ['body', 'name'], msg: 'Field required', type: 'missing' }
    expect([status, body]).toEqual([422, { detail: [fault] }])
  })

  it.each<[object, (string | number)[]]>([
    [{ name: 7 }, ['body', 'name']],
    [{ name: '' }, ['body', 'name']],
    [{ security: leak }, ['body', 'security']],
    [{ security: [leak] }, ['body', 'security']],
    [{ security: { apiKey: [leak] } }, ['body', 'security', 'apiKey']],
    [{ security: { url: `ftp://${leak}` } }, ['body', 'security', 'url']],
    [{ security: { apiKey: 'k', headerName: `a\r\n${leak}` } }, ['body', 'security']],
    [{ security: { apiKey: 'k', headerName: [leak] } }, ['body', 'security']],
    [{ headers: leak }, ['body', 'headers']],
    [{ headers: { [leak]: 1 } }, ['body', 'headers']],
    [{ headers: { a: `${leak}\r\nb: c` } }, ['body', 'headers']],
    [
      { general_params: [{ location: 'query', value: leak }] },
      ['body', 'general_params', 0, 'name'],
    ],
    [
      { general_params: [{ name: 'n', location: leak }] },
      ['body', 'general_params', 0, 'location'],
    ],
    [
      { general_params: [{ name: `a: ${leak}`, location: 'header' }] },
      ['body', 'general_params', 0, 'name'],
    ],
    [
      { general_params: [{ name: 'n', location: 'cookie', value: `1\r\nb: ${leak}` }] },
      ['body', 'general_params', 0, 'value'],
    ],
    [{ general_params: {} }, ['body', 'general_params']],
    [{ target_system_servers: [{}] }, ['body', 'target_system_servers', 0, 'url']],
    [{ target_system_servers: [{ url: leak }] }, ['body', 'target_system_servers', 0, 'url']],
    [
      { target_system_servers: [{ url: 'https://a.example' }, { url: 'http://169.254.169.254/' }] },
      ['body', 'target_system_servers', 1, 'url'],
    ],
    [{ access_scope: 'everyone' }, ['body', 'access_scope']],
    [{ is_service_account: 'yes' }, ['body', 'is_service_account']],
    [{ version: 7 }, ['body', 'version']],
  ])('says where %j is wrong, and never what it was', async (given, loc) => {
    const { status, body, text } = await connect({ name: 'n', ...given })
    expect([status, body.detail]).toEqual([422, [detail(...loc)]])
    expect(text).not.toContain(leak)
    expect(text).not.toContain('input')
    expect(on.world.secretNames()).toEqual([])
  })

  it('is for a body that is no JSON', async () => {
    const { status, body } = await connect(undefined, 'OpenAI', { raw: `{"a": "${leak}` })
    expect([status, body.detail]).toEqual([422, [detail('body')]])
  })

  it.each([
    '{"name":"n","__proto__":{"x":1}}',
    '{"name":"n","security":{"__proto__":{"authMethod":"apiKey"}}}',
    '{"name":"n","security":{"authMethod":"oauth2","oauth2Token":{"__proto__":{}}}}',
    '{"name":"n","security":{"more":[{"deep":{"__proto__":1}}]}}',
    '{"name":"n","headers":{"__proto__":"x"}}',
    '{"name":"n","general_params":[{"name":"n","location":"query","value":{"__proto__":1}}]}',
    '{"name":"n","target_system_servers":[{"url":"https://a.example","__proto__":1}]}',
  ])('names __proto__ wherever it comes: %s', async (raw) => {
    const { status, body } = await connect(undefined, 'OpenAI', { raw })
    const msg = 'A member must not be named __proto__.'
    expect([status, body.detail]).toEqual([422, [{ loc: ['body'], msg, type: 'value_error' }]])
  })

  it('says that a body is missing where there is none, and nowhere else', async () => {
    const { body } = await connect(undefined, 'OpenAI', { raw: '' })
    expect(body.detail).toEqual([{ loc: ['body'], msg: 'Field required', type: 'missing' }])
  })

  it('is for parameters that would not fit into a row', async () => {
    const general_params = [{ name: 'n', location: 'query', value: 'x'.repeat(10_000) }]
    const { status, body } = await connect({ name: 'n', general_params })
    expect([status, body.detail]).toEqual([422, [detail('body', 'general_params')]])
  })
})

describe('200', () => {
  const whole = {
    name: 'prod',
    version: '1.2',
    security: { authMethod: 'apiKey', apiKey: leak, headerName: 'X-API-Key', more: { deep: [1] } },
    general_params: [
      { name: 'workspace', description: 'Which', location: 'path', value: 'w1' },
      { name: 'q', location: 'query', value: 1.5 },
      { name: 'X-Version', location: 'header', value: leak },
      { name: 'sid', location: 'cookie', value: leak },
    ],
    headers: { 'X-Team': leak },
    target_system_servers: [{ url: 'https://api.example.com/v2', description: 'Staging' }],
    access_scope: 'organizational',
    is_service_account: true,
    owner: 'somebody else',
  }

  it('answers with the connection, without what is only written', async () => {
    const answer = await connect(whole)
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        id: expect.any(String),
        name: 'prod',
        access_scope: 'organizational',
        is_service_account: true,
        owner: 'somebody',
        version: '1.2',
        open_api_spec_id: null,
        created_at: expect.stringMatching(times),
        general_params: [
          ...whole.general_params.slice(0, 2),
          { name: 'X-Version', location: 'header' },
          { name: 'sid', location: 'cookie' },
        ],
        target_system_servers: whole.target_system_servers,
      },
    ])
  })

  it('needs a name and no more', async () => {
    const { status, body } = await connect({
      ...{ name: 'n', version: null, security: null, general_params: null, headers: null },
      ...{ target_system_servers: null, access_scope: null, is_service_account: null },
    })
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ access_scope: 'personal', is_service_account: false, version: null },
        ...{ general_params: [], target_system_servers: [] },
      },
    ])
    expect(body).not.toHaveProperty('oauth2_required')
  })

  it('resolves into exactly what was given', async () => {
    const id = idOf(await connect(whole))
    const { body } = await native('read-credentials', id)
    const { general_params, headers, target_system_servers, security } = whole
    expect(body.data).toEqual({
      ...{ id, type: 'dynamiq.connections.OpenAI', api_key: leak },
      url: 'https://api.openai.com/v1',
      ...{ security, headers, general_params, target_system_servers },
    })
  })

  it('shows nothing secret anywhere else', async () => {
    const made = await connect(whole)
    const id = idOf(made)
    const seen = [made, await native('read-connection', id), await native('list-events', id)]
    seen.push(await on.ask('list-connections', { query: { project_id: on.project } }))
    seen.push(await on.ask('list-connectors', { as: on.keys.viewer, query: 'query=openai' }))
    for (const { text } of seen) expect(text).not.toContain(leak)
    expect(on.world.rows).not.toContain(leak)
    const { body } = await native('read-connection', id)
    expect(body.data).toMatchObject({
      ...{ status: 'active', access_scope: 'organizational', owner: 'somebody', version: 1 },
      withheld_fields: ['api_key', 'general_params', 'headers', 'security'],
    })
  })

  // A key that was changed must not live on in a copy.
  it('lets a native PUT change what security filled, and keeps the rest of it', async () => {
    const id = idOf(await connect(whole))
    const change = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'new' } }
    const put = await on.ask('update-connection', { params: { connection_id: id }, body: change })
    expect(put.status).toBe(200)
    const { body } = await native('read-credentials', id)
    expect(body.data).toMatchObject({
      api_key: 'new',
      security: {
        authMethod: 'apiKey',
        apiKey: 'new',
        headerName: 'X-API-Key',
        more: { deep: [1] },
      },
      headers: whole.headers,
      general_params: whole.general_params,
    })
  })

  it('is found by the type’s id, whole type or last part', async () => {
    const { body } = await on.ask('read-connection-type', {
      params: { type: 'dynamiq.connections.OpenAI' },
    })
    const published = String(body.data.id)
    expect(published).toBe(connectorIdOf(named('OpenAI')))
    expect(published).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    for (const id of [published, published.toUpperCase(), 'dynamiq.connections.OpenAI', 'OpenAI']) {
      expect((await connect({ name: 'n' }, id)).status).toBe(200)
    }
  })

  it('keeps the ids of connectors for ever', () => {
    expect(connectorIdOf(named('OpenAI'))).toBe('b1cb9ce4-b43d-5c8f-9211-2e0b78ab7fe2')
    expect(connectorIdOf(named('NotionOAuth2'))).toBe('f796322d-b271-53c2-8d09-fff6f319d372')
  })

  it('takes x-api-key, and of no one project’s key the header or the only project', async () => {
    const headers = { 'x-api-key': on.keys.editor }
    const params = { connector_id: 'OpenAI' }
    const body = { name: 'n' }
    const plain = await on.ask(operation, { as: on.keys.editor, params, headers, body })
    expect(plain.status).toBe(200)
    const asked = { as: on.keys.owner, headers: { 'x-project-id': on.project.toUpperCase() } }
    expect((await connect(body, 'OpenAI', asked)).status).toBe(200)
    await on.ask('delete-project', { params: { project_id: on.other } })
    expect((await connect(body, 'OpenAI', { as: on.keys.owner })).status).toBe(200)
    await keptProject(on.world)
    expect((await connect(body, 'OpenAI', { as: on.keys.owner })).status).toBe(400)
  })

  it('happens once under an Idempotency-Key', async () => {
    const asked = { headers: { 'idempotency-key': 'k' } }
    const [first, again] = [
      await connect({ name: 'n' }, 'OpenAI', asked),
      await connect({ name: 'n' }, 'OpenAI', asked),
    ]
    expect(again?.body.id).toBe(first?.body.id)
    const reused = await connect({ name: 'm' }, 'OpenAI', asked)
    expect([reused.status, reused.body.detail]).toEqual([
      422,
      [detail('header', 'Idempotency-Key')],
    ])
  })

  it('makes a type found by name obey the rules of its name', async () => {
    const id = 'credible.connections.mysql'
    expect((await connect({ name: 'two words' }, id)).status).toBe(422)
    expect((await connect({ name: 'db' }, id)).status).toBe(200)
    expect((await connect({ name: 'db' }, id)).status).toBe(409)
  })

  it('takes headers as the config’s own where the type has such a field', async () => {
    const security = { url: 'https://mcp.example.com', headers: { a: '1' } }
    const id = idOf(await connect({ name: 'm', security, headers: { b: '2' } }, 'MCPSse'))
    const { body } = await native('read-credentials', id)
    expect(body.data.headers).toEqual({ a: '1', b: '2' })
    const change = { type: 'dynamiq.connections.MCPSse', config: { ...security, headers: null } }
    await on.ask('update-connection', { params: { connection_id: id }, body: change })
    expect((await native('read-credentials', id)).body.data.headers).toEqual({})
  })
})

describe('what is missing', () => {
  it('leaves the connection incomplete until a PUT brings it', async () => {
    const security = { authMethod: 'basic', password: leak, user: 'u' }
    const id = idOf(await connect({ name: 'p', security }, 'PostgreSQL'))
    const { body } = await native('read-connection', id)
    expect(body.data).toMatchObject({ status: 'incomplete', config: { user: 'u', port: 5432 } })
    const early = await native('read-credentials', id)
    expect([early.status, early.body.error.code]).toEqual([409, 'credentials_missing'])
    expect(Object.keys(early.body.error.details ?? {})).toEqual(['config.host', 'config.database'])
    const batch = await on.ask('read-credentials-batch', { body: { connection_ids: [id] } })
    expect(batch.body.data).toMatchObject([{ id, error: { code: 'credentials_missing' } }])
    const config = { host: 'h', database: 'd', user: 'u' }
    const type = 'dynamiq.connections.PostgreSQL'
    const put = await on.ask('update-connection', {
      params: { connection_id: id },
      body: { type, config },
    })
    expect(put.body.data).toMatchObject({ status: 'active', version: 2 })
    const { body: whole } = await native('read-credentials', id)
    expect(whole.data).toMatchObject({ ...config, password: leak, security })
  })

  it('is what a rule asks for, too', async () => {
    const id = idOf(await connect({ name: 'e', security: { apiKey: 'k' } }, 'Elasticsearch'))
    const { body } = await native('read-credentials', id)
    expect(Object.keys(body.error.details ?? {})).toEqual(['config.url'])
  })
})

describe.each(shapes.filter(({ type }) => !type.byName && !type.oauth))(
  '$title',
  ({ type, shape }) => {
    it('is filled by members of security that name its fields', async () => {
      const config = fullConfig(type, shape)
      const made = await connect({ name: 'n', security: { ...config, beyond: leak } }, type.id)
      expect([made.status, made.text]).toEqual([200, made.text])
      expect(made.text).not.toContain(leak)
      const { body } = await native('read-credentials', idOf(made))
      const { headers, ...rest } = config
      // A type that mints returns what it mints, and keeps what it mints from.
      const held = on.world.providers.mints.at(-1)?.config ?? body.data
      expect(held).toMatchObject({ ...rest, ...(headers ? { headers } : {}) })
      const isRoot = type.mint && !type.mint.onRequest
      expect(body.data.security).toEqual(isRoot ? undefined : { ...config, beyond: leak })
      expect(on.world.rows).not.toContain(leak)
    })
  },
)
