import { beforeEach, describe, expect, it } from 'vitest'
import { endpointsHash } from '../../shared/model/client-endpoints.ts'
import type { RegisteredProvider } from '../../shared/model/oauth2-client.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const options = {
  refresh_url: 'https://acme.example/refresh',
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
  revoked_codes: ['token_revoked'],
  client_error_codes: ['bad_client_secret'],
  idle_days: 90,
  account: { url: 'https://acme.example/me', id_path: 'id', name_path: 'user.name' },
}
const plain = {
  ...{ name: 'acme', type: 'dynamiq.connections.OAuth2', client_id: 'c', client_secret: 'LEAK-s' },
  authorization_url: 'https://acme.example/authorize',
  token_url: 'https://acme.example/token',
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
    ['a brace alone', { token_url: 'https://acme.example/{t' }, 'token_url'],
    [
      'a host of the deployment',
      { account: { ...options.account, url: 'https://169.254.169.254/' } },
      'account.url',
    ],
    ['an input in a host', { token_url: 'https://{shop}.acme.example/t' }, 'token_url'],
    ['an input in a path', { refresh_url: 'https://acme.example/{shop}' }, 'refresh_url'],
    ['an input in an issuer', { issuer: 'https://{shop}.acme.example' }, 'issuer'],
    ['plain http', { refresh_url: 'http://acme.example/' }, 'refresh_url'],
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
    ['refresh_url', { refresh_url: 'https://evil.example/refresh' }],
    ['account', { account: { ...options.account, url: 'https://evil.example/me' } }],
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

it('a connection is authorized by the names and separators of its client', async () => {
  const { body: client } = await create({})
  const config = { scopes: ['a', 'b'] }
  const own = { name: 'mine', project_id: on.project, type: plain.type, config }
  const made = await on.ask('create-connection', {
    ...{ as: on.keys.editor, body: { ...own, oauth2_client_id: client.data.id } },
  })
  const params = { connection_id: made.body.data.id }
  const { body: started } = await on.ask('authorize-connection', { as: on.keys.editor, params })
  const { searchParams } = new URL(String(started.data.url))
  const sent = ['client_key', 'user_scope', 'client_id', 'scope'].map((name) =>
    searchParams.get(name),
  )
  expect(sent).toEqual(['c', 'a,b', null, null])
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
