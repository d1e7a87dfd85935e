import { beforeEach, describe, expect, it } from 'vitest'
import { connectorIdOf } from '../../../shared/catalogue/config/connector.ts'
import { catalogueTypes } from '../../../shared/catalogue/generated/types.ts'
import { allTypes, typeNamed } from '../../../shared/catalogue/index.ts'
import { leak, named } from '../../catalogue/samples.ts'
import { keptOauth2Client } from '../../support/builders.ts'
import { type Stage, stage } from '../../support/stage.ts'
import type { Told } from '../credible/by-name.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const type = 'dynamiq.connections.NotionOAuth2'
const access = `${leak}-access`
const refresh = `${leak}-refresh`

async function connect(given: object = {}): Promise<Told> {
  const asked = { params: { connector_id: 'NotionOAuth2' }, body: { name: 'n', ...given } }
  const answer = on.ask('create-connector-connection', { as: on.keys.editor, ...asked })
  return answer as Promise<unknown> as Promise<Told>
}
const withToken = (token: object, more: object = {}) =>
  connect({ security: { authMethod: 'oauth2', oauth2Token: token, ...more } })
const read = (id: string, { body }: Told) =>
  on.ask(id, { params: { connection_id: String(body.id) } })
const client = () => keptOauth2Client(on.world, { ownerId: on.project, type })

describe('without a token', () => {
  it('tells where consent is given, and waits for it', async () => {
    const made = await connect()
    expect([made.status, made.body]).toMatchObject([
      200,
      { oauth2_required: true, message: expect.stringContaining('connector_page_url') },
    ])
    const page = new URL(String(made.body.connector_page_url))
    expect(page.pathname).toBe(`/connectors/${connectorIdOf(named('NotionOAuth2'))}`)
    expect(page.searchParams.get('connection')).toBe(made.body.id)
    expect((await read('read-connection', made)).body.data).toMatchObject({ status: 'incomplete' })
    const early = await read('read-credentials', made)
    expect([early.status, early.body.error.code]).toEqual([409, 'authorization_required'])
  })

  it('is led by the project’s OAuth client into the authorization', async () => {
    const { id } = await client()
    const made = await connect()
    expect((await read('read-connection', made)).body.data).toMatchObject({ oauth2_client_id: id })
    const { status, body } = await read('authorize-connection', made)
    expect([status, body.data.url]).toEqual([200, expect.stringContaining('api.notion.com')])
  })
})

describe('the page that is told', () => {
  /** Opens a link as a browser would, without any key. */
  const open = (link: URL, headers: Record<string, string> = {}) =>
    on.ask('open-connector-page', {
      as: '',
      headers: { authorization: '', ...headers },
      params: { connector_id: link.pathname.split('/').at(-1) ?? '' },
      query: Object.fromEntries(link.searchParams),
    })
  const linkOf = ({ body }: Told) => new URL(String(body.connector_page_url))

  it('leads whoever opens it to the provider, and on to an active connection', async () => {
    await client()
    const made = await connect()
    const { status, headers, cookies = [] } = await open(linkOf(made))
    const there = new URL(headers.location ?? '')
    expect([status, there.host, headers['referrer-policy']]).toEqual([
      ...[302, 'api.notion.com', 'no-referrer'],
    ])
    const query = { state: there.searchParams.get('state') ?? '', code: 'c' }
    const elsewhere = await on.ask('complete-authorization', { query })
    expect([elsewhere.status, elsewhere.text]).toEqual([
      400,
      expect.stringContaining('in another browser'),
    ])
    const jar = cookies.map((cookie) => cookie.split(';')[0] ?? '')
    const back = await on.ask('complete-authorization', { query, cookies: jar })
    expect([back.status, back.text]).toEqual([
      200,
      expect.stringContaining('somebody started this authorization'),
    ])
    expect((await read('read-connection', made)).body.data.status).toBe('active')
    expect((await open(linkOf(made))).text).toContain('is authorized already')
  })

  const now = () => Math.floor(Date.now() / 1000)
  it.each([
    ['no connection', { connection: '' }],
    ['a connection that is no id', { connection: 'x' }],
    ['no proof', { proof: '' }],
    ['a proof that is too short', { proof: 'A'.repeat(42) }],
    ['a proof that is too long', { proof: 'A'.repeat(44) }],
    ['a proof of other characters', { proof: `${'A'.repeat(42)}=` }],
    ['no time', { until: '' }],
    ['a time that is none', { until: '1e9' }],
    ['a time that is over', { until: () => now() - 1 }],
    ['a time further than a day', { until: () => now() + 24 * 3600 + 120 }],
    ['a far time', { until: 99999999999 }],
  ])('with %s is rejected, and costs no call of KMS and no read', async (_, given) => {
    await client()
    const link = linkOf(await connect())
    for (const [name, value] of Object.entries(given))
      link.searchParams.set(name, String(typeof value === 'function' ? value() : value))
    on.world.fail('signLinks.sign', { error: new Error('was signed') })
    on.world.fail('readConnections.locate', { error: new Error('was read') })
    const refused = await open(link)
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('This link has expired'),
    ])
  })

  it('with the proof of another is rejected, and reads and writes nothing', async () => {
    await client()
    const link = linkOf(await connect())
    link.searchParams.set('proof', linkOf(await connect()).searchParams.get('proof') ?? '')
    on.world.fail('readConnections.locate', { error: new Error('was read') })
    const rows = on.world.rows
    expect((await open(link)).status).toBe(400)
    expect(on.world.rows).toBe(rows)
  })

  it('begins nothing for a browser that loads ahead, nor for a mail filter that asks by HEAD', async () => {
    await client()
    const link = linkOf(await connect())
    const rows = on.world.rows
    on.world.fail('signLinks.sign', { error: new Error('was signed') })
    const head = { route: 'HEAD /connectors/{connector_id}', params: { connector_id: '0' } }
    const ahead = await open(link, { 'sec-purpose': 'prefetch' })
    expect([ahead.status, ahead.cookies]).toEqual([403, []])
    const query = Object.fromEntries(link.searchParams)
    const filter = await on.ask('open-connector-page', { ...head, query })
    expect([filter.status, filter.cookies, filter.text]).toEqual([200, [], ''])
    expect(on.world.rows).toBe(rows)
    on.world.heal()
    expect((await open(link)).status).toBe(302)
  })

  it('is told anew to a repeat, and its proof stands in no row', async () => {
    await client()
    const headers = { 'idempotency-key': 'k' }
    const asked = { params: { connector_id: 'NotionOAuth2' }, body: { name: 'n' }, headers }
    const first = await on.ask('create-connector-connection', { as: on.keys.editor, ...asked })
    const again = await on.ask('create-connector-connection', { as: on.keys.editor, ...asked })
    const links = [first, again].map((answer) => linkOf(answer as unknown as Told))
    expect(links[1]?.searchParams.get('connection')).toBe(links[0]?.searchParams.get('connection'))
    for (const link of links) {
      expect((await open(link)).status).toBe(302)
      expect(on.world.rows).not.toContain(link.searchParams.get('proof') ?? 'none')
    }
  })
})

describe('with consent', () => {
  it('becomes active, and keeps what it was connected with', async () => {
    await client()
    const made = await connect({ security: { more: 'kept' }, headers: { a: 'b' } })
    const { body } = await read('authorize-connection', made)
    const state = new URL(String(body.data.url)).searchParams.get('state') ?? ''
    const query = { state, code: 'c' }
    const back = await on.ask('complete-authorization', { query, headers: {} })
    expect([back.status, back.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ])
    expect((await read('read-connection', made)).body.data.status).toBe('active')
    const whole = await read('read-credentials', made)
    expect(whole.body.data).toMatchObject({
      ...{ access_token: 'LEAK-access-1', security: { more: 'kept' }, headers: { a: 'b' } },
    })
  })
})

describe('with a token', () => {
  it('is active at once, and serves it', async () => {
    const expires_at = Math.floor(Date.now() / 1000) + 3600
    const token = { access_token: access, refresh_token: refresh, token_type: 'bearer' }
    const made = await withToken({ ...token, expires_at, scope: 'read write' }, { more: 'kept' })
    expect(made.status).toBe(200)
    expect(made.body).not.toHaveProperty('oauth2_required')
    const shown = await read('read-connection', made)
    expect(shown.body.data).toMatchObject({
      status: 'active',
      expires_at: new Date(expires_at * 1000).toISOString(),
    })
    const whole = await read('read-credentials', made)
    expect(whole.body.data).toMatchObject({
      ...{ access_token: access, access_token_version: 1, token_type: 'bearer' },
      ...{ scopes: ['read', 'write'], security: { authMethod: 'oauth2', more: 'kept' } },
    })
    // The refresh token never leaves, and neither is seen where it should not be.
    for (const { text } of [made, shown, whole]) expect(text).not.toContain(refresh)
    for (const { text } of [made, shown]) expect(text).not.toContain(leak)
    expect(on.world.rows).not.toContain(leak)
  })

  it('without an OAuth client serves until the token ends, and then must be authorized', async () => {
    const made = await withToken({ access_token: access, refresh_token: refresh, expires_in: -5 })
    const whole = await read('read-credentials', made)
    expect([whole.status, whole.body.error.code]).toEqual([409, 'reauthorization_required'])
    expect((await read('read-connection', made)).body.data).toMatchObject({ status: 'expired' })
    expect((await read('delete-connection', made)).status).toBe(204)
  })

  it('with one is due to be renewed, and counts as a use of it', async () => {
    const { id } = await client()
    const token = { access_token: access, refresh_token: refresh, expires_in: 3600 }
    const made = await withToken(token)
    const row = await on.world.powers.readConnections.locate(String(made.body.id))
    expect(row).toMatchObject({
      oauth2ClientId: id,
      grant: { refreshable: true, client: { ownerId: on.project, id }, tokenVersion: 1 },
    })
    expect(Date.parse(row?.dueAt ?? '')).toBeLessThan(Date.now() + 3600_000)
    const gone = await on.ask('delete-oauth2-client', { params: { oauth2_client_id: id } })
    expect(gone.status).toBe(409)
  })

  it('is renewed by it like any other, and a lookup gets the new token', async () => {
    await client()
    const token = { access_token: access, refresh_token: refresh, expires_in: -5 }
    const made = await withToken(token)
    const whole = await read('read-credentials', made)
    expect(whole.body.data).toMatchObject({
      access_token: 'LEAK-access-1',
      access_token_version: 2,
    })
    const [renewal] = on.world.providers.renewals
    expect(renewal?.refreshToken?.reveal()).toBe(refresh)
    expect((await read('read-connection', made)).body.data.status).toBe('active')
  })

  it.each<[object, string[]]>([
    [{}, ['access_token']],
    [{ access_token: 7 }, ['access_token']],
    [{ access_token: '' }, ['access_token']],
    [{ access_token: leak, expires_in: leak }, ['expires_in']],
    [{ access_token: leak, expires_in: [60] }, ['expires_in']],
    [{ access_token: leak, expires_at: 1e300 }, ['expires_at']],
    [{ access_token: leak, expires_at: leak }, ['expires_at']],
    [{ access_token: leak, scope: { leak } }, ['scope']],
    [{ access_token: leak, refresh_token: [leak] }, ['refresh_token']],
  ])('says what is wrong in the token %j, and repeats nothing of it', async (token, at) => {
    const { status, body, text } = await withToken(token)
    const loc = ['body', 'security', 'oauth2Token', ...at]
    expect([status, body.detail]).toEqual([422, [expect.objectContaining({ loc })]])
    expect(text).not.toContain(leak)
  })

  it.each<[unknown, number]>([
    ['2100-01-02T03:04:05Z', Date.UTC(2100, 0, 2, 3, 4, 5)],
    ['2100-01-02T03:04:05', Date.UTC(2100, 0, 2, 3, 4, 5)],
    ['2100-01-02T03:04:05+01:00', Date.UTC(2100, 0, 2, 2, 4, 5)],
    [4102542245, 4102542245_000],
    [4102542245_000, 4102542245_000],
    ['4102542245', 4102542245_000],
    ['2100-01-02 03:04:05 UTC', Date.UTC(2100, 0, 2, 3, 4, 5)],
    ['Sat, 02 Jan 2100 03:04:05 GMT', Date.UTC(2100, 0, 2, 3, 4, 5)],
  ])('reads the end %j', async (expires_at, endsMs) => {
    const made = await withToken({ access_token: access, expires_at })
    const { body } = await read('read-connection', made)
    expect(Math.abs(Date.parse(String(body.data.expires_at)) - endsMs)).toBeLessThan(10)
  })
})

describe('with a token of any provider', () => {
  it('reads a span as text, and scopes as a list or by commas', async () => {
    const token = { access_token: access, expires_in: '5287', ext_expires_in: '5287' }
    for (const scope of [['a', 'b'], 'a,b', 'a b']) {
      const made = await withToken({ ...token, scope })
      const { body } = await read('read-credentials', made)
      const leftMs = Date.parse(String(body.data.expires_at)) - Date.now()
      expect(body.data).toMatchObject({ access_token: access, scopes: ['a', 'b'] })
      expect(Math.abs(leftMs - 5287_000)).toBeLessThan(10_000)
    }
  })

  it('takes its expires_at before its expires_in, since it may be of yesterday', async () => {
    const expires_at = Math.floor(Date.now() / 1000) - 60
    const made = await withToken({ access_token: access, expires_in: 3600, expires_at })
    expect((await read('read-credentials', made)).body.error.code).toBe('reauthorization_required')
  })

  it.each([[0], ['0'], [-1], [-1e300]])('takes expires_in %j for expired', async (expires_in) => {
    const made = await withToken({ access_token: access, expires_in })
    expect((await read('read-credentials', made)).body.error.code).toBe('reauthorization_required')
  })

  it.each([['a text'], [7], [[]]])('says that %j is no token', async (oauth2Token) => {
    const { status, body } = await connect({ security: { authMethod: 'oauth2', oauth2Token } })
    const loc = ['body', 'security', 'oauth2Token']
    expect([status, body.detail]).toEqual([422, [expect.objectContaining({ loc })]])
  })
})

describe('with a key, a token or a password in place of an authorization', () => {
  const credentials: readonly object[] = [
    { authMethod: 'apiKey', apiKey: leak, headerName: 'X-API-Key' },
    { authMethod: 'api_key', apiKey: leak },
    { authMethod: 'bearer', token: leak },
    { authMethod: 'Bearer', bearerToken: leak, more: { deep: [1] } },
    { authMethod: 'basic', username: 'u', password: leak },
    { apiKey: leak },
    { username: 'u', password: leak },
  ]
  // The types of OAuth providers are made alike: one of them stands for all.
  const types = [...catalogueTypes, ...allTypes.filter(({ name }) => name === 'Slack')]
  const oauthConnectors = types.filter(({ oauth }) => oauth).map(({ id }) => id)
  const at = async (connector_id: string, security: object) => {
    // Its server is a field of the config.
    const url = typeNamed(connector_id)?.discovered ? { url: 'https://mcp.example.com/mcp' } : {}
    const body = { name: 'n', security: { ...security, ...url } }
    const asked = { params: { connector_id }, body }
    const answer = on.ask('create-connector-connection', { as: on.keys.editor, ...asked })
    return (await answer) as unknown as Told
  }

  it.each(oauthConnectors.flatMap((id) => credentials.map((security) => [id, security] as const)))(
    '%s resolves into %j at once',
    async (id, security) => {
      const made = await at(id, security)
      expect(made.status).toBe(200)
      expect(made.body).not.toHaveProperty('oauth2_required')
      expect(made.body).not.toHaveProperty('connector_page_url')
      expect(made.text).not.toContain(leak)
      expect((await read('read-connection', made)).body.data.status).toBe('active')
      const { status, body } = await read('read-credentials', made)
      expect([status, body.data.security]).toEqual([200, expect.objectContaining(security)])
      expect(on.world.rows).not.toContain(leak)
    },
  )

  it.each<[object]>([
    [{ authMethod: 'apiKey', apiKey: '' }],
    [{ authMethod: 'apiKey', apiKey: null, headerName: 'X-API-Key' }],
    [{ authMethod: 'bearer', token: ' ' }],
    [{ authMethod: 'basic' }],
    [{ authMethod: 'oauth2', apiKey: leak }],
    [{ username: 'u' }],
    [{ more: 'kept' }],
  ])('%j is none, and waits for the authorization', async (security) => {
    const made = await at('NotionOAuth2', security)
    expect(made.body).toMatchObject({ oauth2_required: true })
    const { body } = await read('read-credentials', made)
    expect(body.error.code).toBe('authorization_required')
  })

  it('names no OAuth client, and leaves it free to be deleted', async () => {
    const { id } = await client()
    const made = await at('NotionOAuth2', { authMethod: 'apiKey', apiKey: leak })
    expect((await read('read-connection', made)).body.data).not.toHaveProperty('oauth2_client_id')
    const gone = await on.ask('delete-oauth2-client', { params: { oauth2_client_id: id } })
    expect(gone.status).toBe(204)
  })

  it('stays active where its scopes are changed natively', async () => {
    const made = await at('NotionOAuth2', { authMethod: 'apiKey', apiKey: leak })
    const put = await on.ask('update-connection', {
      params: { connection_id: String(made.body.id) },
      body: { type, config: { scopes: ['other'] } },
    })
    expect(put.body.data).toMatchObject({ status: 'active' })
    const { body } = await read('read-credentials', made)
    expect(body.data).toMatchObject({ security: { apiKey: leak } })
  })

  it('can be authorized later, and serves both', async () => {
    const { id } = await client()
    const made = await at('NotionOAuth2', { authMethod: 'apiKey', apiKey: leak })
    const params = { connection_id: String(made.body.id) }
    await on.ask('update-connection', { params, body: { type, config: {}, oauth2_client_id: id } })
    const { body } = await read('authorize-connection', made)
    const state = new URL(String(body.data.url)).searchParams.get('state') ?? ''
    await on.ask('complete-authorization', { query: { state, code: 'c' }, headers: {} })
    expect((await read('read-credentials', made)).body.data).toMatchObject({
      ...{ access_token: 'LEAK-access-1', security: { apiKey: leak } },
    })
  })

  it('fills the one API key of a connector without OAuth by a bearer token', async () => {
    const security = { authMethod: 'bearer', token: leak }
    const made = await at('OpenAI', security)
    const { body } = await read('read-credentials', made)
    expect(body.data).toMatchObject({ api_key: leak, security })
  })
})
