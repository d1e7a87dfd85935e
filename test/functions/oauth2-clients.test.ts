import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { connectionEvent } from '../../shared/model/event.ts'
import { clientSecretOwner } from '../../shared/model/oauth2-client.ts'
import { aConnection, anOccasion, keptOauth2Client } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

const generic = 'dynamiq.connections.OAuth2'
const notion = 'dynamiq.connections.NotionOAuth2'
let on: Stage
beforeEach(async () => {
  on = await stage()
})

const ofNotion = (given: object = {}) => ({
  ...{ name: 'notion', project_id: on.project, type: notion },
  ...{ client_id: 'at-notion', client_secret: 'LEAK-1' },
  ...given,
})
const ofAny = (given: object = {}) => ({
  ...ofNotion({ type: generic }),
  ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
  ...given,
})
const create = (body: unknown, as = on.keys.editor, headers = {}) =>
  on.ask('create-oauth2-client', { as, body, headers })
const one = (id: string) => ({ params: { oauth2_client_id: id } })

/** The fields that an answer finds fault with. */
const faultsOf = ({ body }: { body: { error: { details?: object } } }) =>
  Object.keys(body.error.details ?? {})

describe('creating: 400', () => {
  it.each([
    [{ name: '' }, 'name'],
    [{ client_id: '' }, 'client_id'],
    [{ client_id: 'a\nb' }, 'client_id'],
    [{ client_secret: undefined }, 'client_secret'],
    [{ client_secret: '' }, 'client_secret'],
    [{ client_secret: 7 }, 'client_secret'],
    [{ strange: 1 }, 'strange'],
    [{ type: 'dynamiq.connections.OpenAI' }, 'type'],
    [{ type: 'nothing' }, 'type'],
    [{ project_id: 'x' }, 'project_id'],
    [{ project_id: undefined }, 'project_id'],
  ])('where %j, naming %s', async (given, field) => {
    const answer = await create(ofNotion(given))
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toContain(field)
    expect(answer.text).not.toContain('LEAK')
    expect(on.world.secretNames()).toEqual([])
  })

  it.each<[string, unknown]>([
    ['authorization_url', 'https://x.example.com/'],
    ['token_url', 'https://x.example.com/'],
    ['revocation_url', 'https://x.example.com/'],
    ['issuer', 'https://x.example.com/'],
    ['scopes', ['a']],
    ['pkce', 'none'],
    ['token_auth_method', 'none'],
    ['token_request_format', 'json'],
    ['authorization_params', { a: 'b' }],
    ['token_params', { a: 'b' }],
    ['refresh_params', { a: 'b' }],
  ])('where a type whose provider is known is given %s', async (field, value) => {
    const answer = await create(ofNotion({ [field]: value }))
    expect([answer.status, faultsOf(answer)]).toEqual([400, [field]])
  })

  it.each([
    [{ authorization_url: undefined }, 'authorization_url'],
    [{ token_url: undefined }, 'token_url'],
    [{ token_url: 'http://as.example.com/t' }, 'token_url'],
    [{ token_url: 'https://127.0.0.1/t' }, 'token_url'],
    [{ token_url: 'https://[::ffff:10.0.0.1]/t' }, 'token_url'],
    [{ token_url: 'https://169.254.169.254/t' }, 'token_url'],
    [{ token_url: 'https://localhost/t' }, 'token_url'],
    [{ token_url: 'https://u:LEAK@as.example.com/t' }, 'token_url'],
    [{ authorization_url: 'javascript:alert(1)' }, 'authorization_url'],
    [{ authorization_url: 'https://as.example.com/a#x' }, 'authorization_url'],
    [{ revocation_url: 'https://10.0.0.1/' }, 'revocation_url'],
    [{ issuer: 'nonsense' }, 'issuer'],
    [{ scopes: ['a b'] }, 'scopes.0'],
    [{ scopes: ['a', 'a'] }, 'scopes'],
    [{ pkce: 'plain' }, 'pkce'],
    [{ token_auth_method: 'client_secret_jwt' }, 'token_auth_method'],
    [{ authorization_params: { redirect_uri: 'https://evil.example' } }, 'authorization_params'],
    [{ authorization_params: { state: 'x' } }, 'authorization_params'],
    [{ authorization_params: { a: 1 } }, 'authorization_params.a'],
    [{ token_params: { a: 1 } }, 'token_params.a'],
    [{ token_params: { a: 'x\ny' } }, 'token_params.a'],
    [{ refresh_params: [] }, 'refresh_params'],
    [
      { token_params: Object.fromEntries([...Array(21).keys()].map((at) => [`p${at}`, ''])) },
      'token_params',
    ],
    [{ token_auth_method: 'none' }, 'client_secret'],
  ])('where the generic type is given %j', async (given, field) => {
    const answer = await create(ofAny(given))
    expect([answer.status, faultsOf(answer)]).toEqual([400, [field]])
    expect(answer.text).not.toContain('LEAK')
  })
})

describe('parameters of token requests: 400', () => {
  const reserved = [
    ...['client_assertion', 'client_assertion_type', 'client_id', 'client_secret', 'code'],
    ...['code_verifier', 'grant_type', 'redirect_uri', 'refresh_token'],
  ]
  const each = ['token_params', 'refresh_params'].flatMap((field) =>
    reserved.map((name) => [field, name] as const),
  )
  it.each(each)('where %s names %s, which the protocol sets', async (field, name) => {
    const { status, body } = await create(ofAny({ [field]: { [name]: 'x', other: 'y' } }))
    const fault = `must not name ${name}: the protocol sets it`
    expect([status, body.error.details]).toEqual([400, { [field]: fault }])
  })
})

describe('creating: 404', () => {
  it('in a project out of reach, as in one that is not there', async () => {
    const project_ids = [on.other, randomUUID()]
    const answers = await Promise.all(
      project_ids.map((project_id) => create(ofNotion({ project_id }))),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(on.world.secretNames()).toEqual([])
  })
})

describe('creating: 201', () => {
  it('shows all but the secret, with what was not said filled in', async () => {
    const { status, headers, body, text } = await create(ofAny())
    expect(status).toBe(201)
    const { id } = body.data
    expect(headers).toMatchObject({ location: `/v1/oauth2-clients/${id}`, etag: '"1"' })
    expect(body.data).toMatchObject({
      ...{ project_id: on.project, name: 'notion', type: generic, client_id: 'at-notion' },
      ...{
        withheld_fields: ['client_secret'],
        scopes: [],
        pkce: 'S256',
        system: false,
        version: 1,
      },
      ...{ token_auth_method: 'client_secret_post', token_request_format: 'form' },
      ...{ authorization_params: {}, token_params: {}, refresh_params: {} },
    })
    const read = await on.ask('read-oauth2-client', { as: on.keys.viewer, ...one(id) })
    expect(read.body).toEqual(body)
    expect(read.headers.etag).toBe('"1"')
    expect([text, read.text, on.world.rows].join()).not.toContain('LEAK')
  })

  it('keeps the secret where secrets are, and tells the trail nothing of it', async () => {
    const { body } = await create(ofNotion())
    const owner = clientSecretOwner({ ownerId: on.project, id: body.data.id })
    expect(Object.values(on.world.secretVersions(owner))).toEqual([{ client_secret: 'LEAK-1' }])
    expect(JSON.stringify(on.world.events(body.data.id))).not.toContain('LEAK')
    expect(on.world.events(body.data.id)).toMatchObject([{ type: 'oauth2_client.created' }])
  })

  it('happens once under an Idempotency-Key, and refuses another body under it', async () => {
    const headers = { 'idempotency-key': 'k' }
    const [first, again] = [
      await create(ofNotion(), undefined, headers),
      await create(ofNotion(), undefined, headers),
    ]
    expect(again.body).toEqual(first.body)
    const other = await create(ofNotion({ client_secret: 'LEAK-2' }), undefined, headers)
    expect([other.status, other.body.error.code]).toEqual([422, 'idempotency_key_reused'])
  })

  it('keeps and shows parameters of token requests, and a PUT without them removes them', async () => {
    const params = {
      token_params: { resource: 'https://mcp.example.com', tenant: '' },
      refresh_params: { expires_in: '3600' },
    }
    const { body } = await create(ofAny(params))
    const { id } = body.data
    const read = () => on.ask('read-oauth2-client', { as: on.keys.viewer, ...one(id) })
    expect((await read()).body.data).toMatchObject(params)
    const sent = ofAny({ client_secret: undefined })
    await on.ask('update-oauth2-client', { as: on.keys.editor, ...one(id), body: sent })
    expect((await read()).body.data).toMatchObject({ token_params: {}, refresh_params: {} })
  })

  it('shows a client of before these parameters as one without them', async () => {
    const { id } = await anyProvidersClient(on.world, on.project)
    const { body } = await on.ask('read-oauth2-client', { as: on.keys.viewer, ...one(id) })
    expect(body.data).toMatchObject({ token_params: {}, refresh_params: {} })
  })

  it('takes a public client without a secret', async () => {
    const body = ofAny({ token_auth_method: 'none', client_secret: undefined })
    const answer = await create(body)
    expect(answer.body.data).toMatchObject({ withheld_fields: [], token_auth_method: 'none' })
    expect(on.world.secretNames()).toEqual([])
  })

  it('makes one for every project by the deployment’s own admin key alone', async () => {
    const body = ofNotion({ project_id: undefined, system: true })
    expect((await create(body, on.keys.admin)).status).toBe(403)
    const { body: made } = await create(body, on.keys.owner)
    expect(made.data).toMatchObject({ system: true, project_id: null })
    const { status } = await on.ask('delete-oauth2-client', {
      as: on.keys.admin,
      ...one(made.data.id),
    })
    expect(status).toBe(403)
  })
})

describe('listing', () => {
  it('is of one project, by name, by type, in pages, and with the deployment’s own where asked', async () => {
    for (const name of ['b', 'a', 'c'])
      await keptOauth2Client(on.world, { ownerId: on.project, name })
    await keptOauth2Client(on.world, { ownerId: on.other })
    await keptOauth2Client(on.world, { ownerId: 'system', name: 'z' })
    const list = async (query: string) => {
      const answer = await on.ask('list-oauth2-clients', { as: on.keys.viewer, query })
      return [itemsOf(answer).map(({ name }) => name), answer.body.pagination.total_count]
    }
    expect(await list('')).toEqual([['a', 'b', 'c'], 3])
    expect(await list('page_size=2&page=2')).toEqual([['c'], 3])
    expect(await list('include_system=true')).toEqual([['a', 'b', 'c', 'z'], 4])
    expect(await list(`type=${generic}`)).toEqual([[], 0])
    expect(await list(`type=${generic}&type=${notion}`)).toEqual([['a', 'b', 'c'], 3])
  })

  it.each(['type=nothing', 'page_size=501', 'strange=1'])('refuses %s', async (query) => {
    expect((await on.ask('list-oauth2-clients', { as: on.keys.viewer, query })).status).toBe(400)
  })
})

describe('another project’s client', () => {
  it.each(['read-oauth2-client', 'update-oauth2-client', 'delete-oauth2-client'])(
    'is to %s as one that is not there, byte for byte',
    async (operation) => {
      const { id } = await keptOauth2Client(on.world, { ownerId: on.other })
      const [theirs, none] = await Promise.all(
        [id, randomUUID()].map(async (named) => {
          const answer = await on.ask(operation, {
            as: on.keys.admin,
            ...one(named),
            body: ofNotion(),
          })
          const request = answer.headers['x-request-id'] ?? ''
          return JSON.stringify(answer).replaceAll(request, '<request>')
        }),
      )
      expect(theirs).toBe(none)
      expect(theirs).toContain('oauth2_client_not_found')
    },
  )
})

describe('replacing', () => {
  const put = (id: string, body: unknown, headers = {}) =>
    on.ask('update-oauth2-client', { as: on.keys.editor, ...one(id), body, headers })
  const secretsOf = (id: string) => {
    const versions = Object.values(
      on.world.secretVersions(clientSecretOwner({ ownerId: on.project, id })),
    )
    return versions.map(({ client_secret }) => client_secret)
  }

  it('keeps a secret that is not sent, and takes one that is', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const kept = await put(id, ofNotion({ client_secret: undefined, client_id: 'other' }))
    expect(kept.body.data).toMatchObject({ client_id: 'other', version: 2 })
    expect(secretsOf(id)).toEqual(['LEAK-client-secret'])
    await put(id, ofNotion({ client_secret: 'LEAK-new' }))
    expect(secretsOf(id)).toEqual(['LEAK-new'])
    expect(on.world.cleanupTasks()).toEqual([])
  })

  it('refuses to take away a secret that the provider wants', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const answer = await put(id, ofNotion({ client_secret: null }))
    expect([answer.status, faultsOf(answer)]).toEqual([400, ['client_secret']])
  })

  it.each([
    [{ type: generic }, 'type_is_fixed'],
    [{ project_id: randomUUID() }, 'project_is_fixed'],
  ])('refuses %j', async (given, code) => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const answer = await put(id, ofNotion(given))
    expect([answer.status, answer.body.error.code]).toEqual([400, code])
  })

  it('heeds If-Match', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    expect((await put(id, ofNotion(), { 'if-match': '"7"' })).status).toBe(412)
    expect((await put(id, ofNotion(), { 'if-match': '"1"' })).headers.etag).toBe('"2"')
  })

  it('lets the provider be asked again at once where it had refused the client', async () => {
    const client = await keptOauth2Client(on.world, { ownerId: on.project })
    const { countRejections, readOauth2Clients } = on.world.powers
    for (let time = 0; time < 5; time++) await countRejections.rejected(client, new Date())
    expect(await readOauth2Clients.find(client)).toMatchObject({ rejections: 5 })
    await put(client.id, ofNotion())
    const after = await readOauth2Clients.find(client)
    expect([after?.rejections, after?.retryAt]).toEqual([undefined, undefined])
  })
})

describe('deleting', () => {
  const drop = (id: string) => on.ask('delete-oauth2-client', { as: on.keys.editor, ...one(id) })

  it('is refused while a connection uses the client', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const connection = aConnection({ ownerId: on.project, type: notion, oauth2ClientId: id })
    const event = connectionEvent('connection.created', connection, anOccasion())
    await on.world.powers.createConnections.insert(connection, event)
    const answer = await drop(id)
    expect([answer.status, answer.body.error.code]).toEqual([409, 'oauth2_client_in_use'])
    await on.world.powers.deleteConnections.remove(connection, event)
    expect((await drop(id)).status).toBe(204)
  })

  it('takes the secret along, and keeps a project from being deleted until then', async () => {
    const { id } = await keptOauth2Client(on.world, { ownerId: on.project })
    const gone = () => on.ask('delete-project', { params: { project_id: on.project } })
    expect((await gone()).body.error.code).toBe('project_not_empty')
    expect((await drop(id)).status).toBe(204)
    expect(on.world.discarded(clientSecretOwner({ ownerId: on.project, id }))).toBe(true)
    expect((await drop(id)).status).toBe(404)
    expect((await gone()).status).toBe(204)
  })
})

describe('a connection that is given another OAuth client', () => {
  it('is incomplete, and serves its old grant by the old client until somebody consents anew', async () => {
    const client = await anyProvidersClient(on.world, on.project)
    const other = await anyProvidersClient(on.world, on.project)
    const bare = await unauthorized(on.world, client)
    const { id } = await granted(on.world, bare, client, { ageSeconds: 4000 })
    const params = { connection_id: id }
    const body = { type: client.type, config: { scopes: ['read'] }, oauth2_client_id: other.id }
    const put = await on.ask('update-connection', { params, body })
    expect(put.body.data).toMatchObject({ status: 'incomplete', oauth2_client_id: other.id })
    const { status } = await on.ask('read-credentials', { as: on.keys.runtime, params })
    expect(status).toBe(200)
    expect((await on.ask('delete-oauth2-client', one(client.id))).status).toBe(409)
  })
})
