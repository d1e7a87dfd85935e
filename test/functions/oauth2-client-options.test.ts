import { beforeEach, describe, expect, it } from 'vitest'
import { endpointsHash } from '../../shared/model/client-endpoints.ts'
import type { RegisteredProvider } from '../../shared/model/oauth2-client.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const shop = { name: 'shop', title: 'Shop', pattern: '^[a-z0-9-]+$', example: 'acme' }
const options = {
  refresh_url: 'https://{shop}.acme.example/refresh',
  scope_separator: ',',
  scope_param: 'user_scope',
  client_id_param: 'client_key',
  basic_auth_encoding: 'none',
  headers: { 'x-api-version': '2' },
  access_token_path: 'data.0.token',
  refresh_token_path: 'data.0.refresh',
  scope_path: 'data.0.scope',
  expires_in_path: 'data.0.ttl',
  token_type_path: 'data.0.type',
  expires_in_unit: 'milliseconds',
  default_expires_in: 3600,
  capture: { realm_id: 'query.realmId', team: 'token.team.id' },
  inputs: [shop],
  revoked_codes: ['token_revoked'],
  client_error_codes: ['bad_client_secret'],
  idle_days: 90,
  account: { url: 'https://{shop}.acme.example/me', id_path: 'id', name_path: 'user.name' },
}
const plain = {
  ...{ name: 'acme', type: 'dynamiq.connections.OAuth2', client_id: 'c', client_secret: 'LEAK-s' },
  authorization_url: 'https://{shop}.acme.example/authorize',
  token_url: 'https://{shop}.acme.example/token',
}
const body = () => ({ ...plain, ...options, project_id: on.project })
const create = (given: object) =>
  on.ask('create-oauth2-client', { as: on.keys.admin, body: { ...body(), ...given } })
const issuesOf = async (given: object) => {
  const { status, body: answer } = await create(given)
  return [status, Object.keys(answer.error?.details ?? {})]
}

describe('an OAuth client of the generic type', () => {
  it('takes every option of a provider, and shows each as it was sent', async () => {
    const { status, body: made } = await create({})
    expect([status, made.data]).toEqual([201, expect.objectContaining(options)])
    const params = { oauth2_client_id: made.data.id }
    const read = await on.ask('read-oauth2-client', { as: on.keys.admin, params })
    expect(read.body.data).toMatchObject({ ...options, token_request_format: 'form' })
  })

  it('stores the options as the members of a provider', async () => {
    const { body: made } = await create({ token_request_format: 'query' })
    const found = await on.world.powers.locateOauth2Clients.locate(made.data.id)
    expect(found?.provider).toMatchObject({
      ...{ scopeSeparator: ',', clientIdParam: 'client_key', basicUnescaped: true, idleDays: 90 },
      ...{
        tokenRequestFormat: 'query',
        deadCodes: ['token_revoked'],
        expiresInUnit: 'milliseconds',
      },
      account: { url: options.account.url, idPath: 'id', namePath: 'user.name' },
    })
  })

  it.each<[string, object, string]>([
    ['a host that is all input', { token_url: 'https://{shop}/token' }, 'token_url'],
    ['a domain that is input', { token_url: 'https://acme.{shop}/token' }, 'token_url'],
    ['an input in the middle of a domain', { token_url: 'https://{shop}acme.com/t' }, 'token_url'],
    ['an input below a top-level domain', { token_url: 'https://{shop}.com/t' }, 'token_url'],
    ['an input below a shared suffix', { token_url: 'https://{shop}.co.uk/t' }, 'token_url'],
    ['an input below one of a country', { refresh_url: 'https://{shop}.com.br/t' }, 'refresh_url'],
    ['an input below a host of all', { token_url: 'https://{shop}.github.io/t' }, 'token_url'],
    ['an input below another', { token_url: 'https://{shop}.herokuapp.com/t' }, 'token_url'],
    ['an input that is none', { token_url: 'https://{tenant}.acme.example/t' }, 'token_url'],
    ['a brace alone', { token_url: 'https://acme.example/{t' }, 'token_url'],
    [
      'a host of the deployment',
      { account: { ...options.account, url: 'https://169.254.169.254/' } },
      'account.url',
    ],
    ['plain http', { refresh_url: 'http://acme.example/' }, 'refresh_url'],
    ['an input for an issuer', { issuer: 'https://{shop}.acme.example' }, 'issuer'],
    [
      'a pattern that is not whole',
      { inputs: [{ ...shop, pattern: '[a-z]+' }] },
      'inputs.0.pattern',
    ],
    [
      'a pattern that takes forever',
      { inputs: [{ ...shop, pattern: '^(a+)+$', example: 'a' }] },
      'inputs.0.pattern',
    ],
    [
      'a pattern of many ends',
      { inputs: [{ ...shop, pattern: '^a*b*c*d*$', example: 'a' }] },
      'inputs.0.pattern',
    ],
    ['a pattern that is none', { inputs: [{ ...shop, pattern: '^[$' }] }, 'inputs.0.pattern'],
    ['a pattern without its example', { inputs: [{ ...shop, example: 'A' }] }, 'inputs.0.pattern'],
    [
      'an input of a lookup’s name',
      { inputs: [{ ...shop, name: 'access_token' }] },
      'inputs.0.name',
    ],
    ['a capture of a lookup’s name', { capture: { access_token: 'token.x' } }, 'capture'],
    ['a capture from a header', { capture: { x: 'headers.date' } }, 'capture'],
    ['a path with brackets', { access_token_path: 'a[0]' }, 'access_token_path'],
    ['a header of ours', { headers: { Authorization: 'x' } }, 'headers'],
    ['a header of the connection', { headers: { Host: 'x' } }, 'headers'],
    ['a header with two lines', { headers: { 'x-a': 'a\r\nb' } }, 'headers.x-a'],
    ['a parameter of the protocol', { scope_param: 'state' }, 'scope_param'],
    ['a client id as the redirect', { client_id_param: 'redirect_uri' }, 'client_id_param'],
    ['a separator of letters', { scope_separator: 'and' }, 'scope_separator'],
    ['no days', { idle_days: 0 }, 'idle_days'],
    ['a lifetime of nothing', { default_expires_in: 0 }, 'default_expires_in'],
    ['a unit that is none', { expires_in_unit: 'hours' }, 'expires_in_unit'],
    ['a format that is none', { token_request_format: 'xml' }, 'token_request_format'],
  ])('is rejected with %s, by the name of the member', async (_, given, member) => {
    const [status, members] = await issuesOf(given)
    expect([status, members]).toEqual([400, expect.arrayContaining([member])])
  })

  it('is rejected with the options of a provider that the catalogue knows', async () => {
    const { status, body: answer } = await create({ type: 'mooring.connections.Slack' })
    const { details } = answer.error
    expect([status, details]).toEqual([
      400,
      expect.objectContaining({ capture: expect.any(String) }),
    ])
  })

  it.each<[string, object]>([
    ['refresh_url', { refresh_url: 'https://{shop}.evil.example/refresh' }],
    ['account', { account: { ...options.account, url: 'https://{shop}.evil.example/me' } }],
    ['inputs', { inputs: [{ ...shop, pattern: '^[a-z]+$' }] }],
  ])(
    'keeps no secret where %s changes, for a role that cannot read it',
    async (member, changed) => {
      const { body: made } = await create({})
      const params = { oauth2_client_id: made.data.id }
      const { client_secret: _secret, ...kept } = body()
      const put = await on.ask('update-oauth2-client', {
        ...{ as: on.keys.editor, params, body: { ...kept, ...changed } },
      })
      const details = { client_secret: expect.stringContaining(member) }
      expect([put.status, put.body.error?.details]).toEqual([400, details])
    },
  )
})

describe('a connection of the generic type', () => {
  async function connectionWith(config: object) {
    const { body: client } = await create({})
    const made = await on.ask('create-connection', {
      as: on.keys.editor,
      body: {
        ...{ name: 'mine', project_id: on.project, type: plain.type, config },
        oauth2_client_id: client.data.id,
      },
    })
    const params = { connection_id: made.body.data?.id }
    return { made, authorize: () => on.ask('authorize-connection', { as: on.keys.editor, params }) }
  }

  it('is authorized at the tenant of its input, by the names and separators of its client', async () => {
    const { authorize } = await connectionWith({ shop: 'my-shop', scopes: ['a', 'b'] })
    const url = new URL(String((await authorize()).body.data.url))
    expect([url.hostname, url.searchParams.get('client_key')]).toEqual([
      'my-shop.acme.example',
      'c',
    ])
    expect([url.searchParams.get('user_scope'), url.searchParams.get('scope')]).toEqual([
      'a,b',
      null,
    ])
  })

  it.each([
    ['lacks the input', {}, 'config.shop'],
    ['does not match its pattern', { shop: 'My.Shop' }, 'config.shop'],
    ['has another', { shop: 'acme', tenant: 'x' }, 'config.tenant'],
  ])('is not authorized where its config %s', async (_, config, member) => {
    const { status, body: answer } = await (await connectionWith(config)).authorize()
    expect([status, answer.error.details]).toEqual([400, { [member]: expect.any(String) }])
  })

  it.each([
    [{ shop: 'evil.example/' }],
    [{ shop: 'a@evil.example' }],
    [{ shop: ['acme'] }],
    [{ access_token: 'x' }],
    [{ Shop: 'acme' }],
  ])('is not stored with the config %j', async (config) => {
    const { made } = await connectionWith(config)
    expect([made.status, made.body.error.code]).toEqual([400, 'invalid_config'])
  })
})

// As 0.2 computed it.
const hash = '1b6c46fb8cf4e88943b091e01367ca49e310eb25755bf71e78ec726a83b52f49'

it('a client of an earlier version keeps the hash of its endpoints, so that its grants stay', () => {
  const provider: RegisteredProvider = {
    ...{ authorizationUrl: 'https://as.example/a', tokenUrl: 'https://as.example/t' },
    ...{ scopes: [], pkce: 'S256', tokenAuthMethod: 'client_secret_post' },
    ...{ tokenRequestFormat: 'form', authorizationParams: {} },
  }
  expect(endpointsHash({ provider })).toBe(hash)
  expect(endpointsHash({ provider: { ...provider, refreshUrl: 'https://b.example' } })).not.toBe(
    hash,
  )
})
