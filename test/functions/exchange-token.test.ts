import { beforeEach, describe, expect, it } from 'vitest'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'
import { audience, type TestIssuer, type TokenParts, testIssuer } from '../support/test-issuer.ts'

const grant = 'urn:ietf:params:oauth:grant-type:token-exchange'
const jwt = 'urn:ietf:params:oauth:token-type:jwt'
const url = 'https://token.actions.githubusercontent.com'

let on: Stage
let issuer: TestIssuer
let provider: string

const form = (params: Readonly<Record<string, string>>) => ({
  raw: `${new URLSearchParams(params)}`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
})
const exchange = async (parts: TokenParts = {}, params: Readonly<Record<string, string>> = {}) =>
  post({ subject_token: await issuer.token(parts), ...params })
const post = (params: Readonly<Record<string, string>>) =>
  on.ask('exchange-token', form({ grant_type: grant, subject_token_type: jwt, ...params }))
const accessToken = async (params?: Readonly<Record<string, string>>) => {
  const { body } = await exchange({}, params)
  return String(new Map(Object.entries(body)).get('access_token'))
}

beforeEach(async () => {
  on = await stage()
  issuer = await testIssuer(url)
  on.world.issuers.byIssuer.set(url, { keys: [issuer.key] })
  const rules = [
    { match: { sub: 'repo:acme/app' }, role: 'runtime', project: on.project },
    { match: { sub: 'repo:acme/ops' }, role: 'admin', max_ttl_seconds: 600 },
    { match: { sub: 'repo:acme/other' }, role: 'viewer', project: { claim: 'team' } },
  ]
  const body = { name: 'GitHub', issuer: url, audience, rules }
  const created = await on.ask('create-identity-provider', { body })
  expect([created.status, created.text]).toEqual([201, expect.any(String)])
  provider = created.body.data.id
})

describe('200', () => {
  it('issues a session that works as a bearer token, with the access of its rule', async () => {
    const { status, body, headers } = await exchange()
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^mrg_/),
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'connections:read credentials:read',
    })
    expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    const as = String(new Map(Object.entries(body)).get('access_token'))
    const self = await on.ask('read-own-access-key', { as })
    expect(self.body.data).toMatchObject({
      user: 'repo:acme/app',
      role: 'runtime',
      project_id: on.project,
      session: { provider, subject: 'repo:acme/app' },
    })
  })

  it('gives at most the lifetime of the rule and of every session', async () => {
    const claims = { sub: 'repo:acme/ops' }
    const lifetimes = await Promise.all([
      exchange({ claims }, { requested_lifetime: '86400' }),
      exchange({}, { requested_lifetime: '86400' }),
      exchange({}, { requested_lifetime: '60' }),
    ])
    expect(lifetimes.map(({ body }) => new Map(Object.entries(body)).get('expires_in'))).toEqual([
      600, 43_200, 60,
    ])
  })

  it('gives fewer scopes where fewer are asked for, and never more than the role has', async () => {
    const as = await accessToken({ scope: 'credentials:read projects:write' })
    const self = await on.ask('read-me', { as })
    expect(self.status).toBe(403)
    expect((await on.ask('list-connections', { as })).status).toBe(403)
    expect((await on.ask('revoke-token', { as })).status).toBe(204)
  })

  it('finds the project that a claim names, by its name alone', async () => {
    const { body } = await on.ask('read-project', { params: { project_id: on.other } })
    const name = String(body.data.name)
    const sub = 'repo:acme/other'
    expect((await exchange({ claims: { sub, team: name } })).status).toBe(200)
    expect((await exchange({ claims: { sub, team: on.other } })).status).toBe(400)
    expect((await exchange({ claims: { sub } })).status).toBe(400)
  })

  it('names the person or workload in the audit log', async () => {
    const as = await accessToken()
    const [session] = itemsOf(await on.ask('list-access-keys', { query: { kind: 'session' } }))
    expect(on.world.events(session?.id ?? '')).toMatchObject([
      {
        type: 'session.created',
        projectId: on.project,
        actor: { user: 'repo:acme/app', provider, subject: 'repo:acme/app', session: session?.id },
      },
    ])
    await on.ask('revoke-token', { as })
    expect(on.world.events(session?.id ?? '').at(-1)).toMatchObject({ type: 'session.ended' })
  })
})

describe('an ended session', () => {
  const works = async (as: string) => (await on.ask('list-connections', { as })).status

  it('stops working immediately: by its own revocation, by an administrator, with its provider', async () => {
    const [own, ended, ofProvider] = await Promise.all([
      accessToken(),
      accessToken(),
      accessToken(),
    ])
    expect((await on.ask('revoke-token', { as: own })).status).toBe(204)
    const sessions = itemsOf(await on.ask('list-access-keys', { query: { kind: 'session' } }))
    expect(sessions).toHaveLength(2)
    const id = /^mrg_([^_]+)_/.exec(ended)?.[1] ?? ''
    const params = { access_key_id: id }
    expect((await on.ask('rotate-access-key', { params })).body.error.code).toBe('session_is_fixed')
    expect((await on.ask('delete-access-key', { params })).status).toBe(204)
    expect(await Promise.all([own, ended, ofProvider].map(works))).toEqual([401, 401, 200])
    const path = { identity_provider_id: provider }
    expect((await on.ask('delete-identity-provider', { params: path })).status).toBe(204)
    expect(await works(ofProvider)).toBe(401)
    expect((await exchange()).status).toBe(400)
  })

  it('is not made by a process that knows a provider which was changed since', async () => {
    expect((await exchange()).status).toBe(200)
    const params = { identity_provider_id: provider }
    const { body } = await on.ask('read-identity-provider', { params })
    const changed = { ...body.data, rules: [{ match: { sub: 'repo:acme/new' }, role: 'viewer' }] }
    expect((await on.ask('update-identity-provider', { params, body: changed })).status).toBe(200)
    expect((await exchange()).status).toBe(400)
    expect((await exchange({ claims: { sub: 'repo:acme/new' } })).status).toBe(200)
  })
})

describe('400', () => {
  it.each([
    [{ grant_type: '' }, 'invalid_request'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ subject_token: '' }, 'invalid_request'],
    [{ subject_token_type: 'urn:ietf:params:oauth:token-type:saml2' }, 'invalid_request'],
    [{ requested_token_type: jwt }, 'invalid_request'],
    [{ requested_lifetime: '-1' }, 'invalid_request'],
    [{ requested_lifetime: '1e3' }, 'invalid_request'],
    [{ scope: 'everything' }, 'invalid_scope'],
    [{ audience: 'https://other.example.com' }, 'invalid_target'],
    [{ resource: 'https://other.example.com' }, 'invalid_target'],
    [{ grant_type: 'authorization_code', code: 'x', code_verifier: 'y' }, 'invalid_request'],
  ])('rejects %j as %s', async (params, error) => {
    const { status, body } = await exchange({}, params)
    expect([status, new Map(Object.entries(body)).get('error')]).toEqual([400, error])
  })

  it('rejects a parameter that is sent twice, and a body that is no form', async () => {
    const token = await issuer.token()
    const once = form({ grant_type: grant, subject_token: token, subject_token_type: jwt })
    const twice = await on.ask('exchange-token', { ...once, raw: `${once.raw}&grant_type=x` })
    expect([twice.status, Object.values(twice.body)[0]]).toEqual([400, 'invalid_request'])
    const asJson = await on.ask('exchange-token', { body: { grant_type: grant } })
    expect([asJson.status, Object.values(asJson.body)[0]]).toEqual([415, 'invalid_request'])
  })
})
