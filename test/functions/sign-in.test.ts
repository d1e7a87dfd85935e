import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IdTokenExchange } from '../../shared/ports/identity.ts'
import { type Stage, stage } from '../support/stage.ts'
import { audience, type TestIssuer, type TokenParts, testIssuer } from '../support/test-issuer.ts'

const url = 'https://login.example.com'
const verifier = 'v'.repeat(43)
const challenge = createHash('sha256').update(verifier).digest('base64url')
const redirect = 'http://127.0.0.1:53187/callback'

let on: Stage
let issuer: TestIssuer
let provider: string
let parts: (exchange: IdTokenExchange) => TokenParts
let exchanges: IdTokenExchange[]

beforeEach(async () => {
  on = await stage()
  issuer = await testIssuer(url)
  exchanges = []
  parts = ({ nonce }) => ({
    claims: {
      aud: 'console',
      sub: 'u-1',
      email: 'ann@example.com',
      email_verified: true,
      nonce: String(nonce.reveal()),
    },
  })
  on.world.issuers.byIssuer.set(url, {
    keys: [issuer.key],
    idToken: (exchange) => {
      exchanges.push(exchange)
      return issuer.token(parts(exchange))
    },
  })
  const sign_in = { client_id: 'console', client_secret: 'client-secret' }
  const rules = [{ match: { iss: url }, role: 'admin', max_ttl_seconds: 28_800 }]
  const body = { name: 'Company', issuer: url, audience, sign_in, rules }
  const created = await on.ask('create-identity-provider', { body })
  expect(created.text).not.toContain('client-secret')
  provider = created.body.data.id
})

const start = (query: Readonly<Record<string, string>> = {}) =>
  on.ask('start-sign-in', {
    params: { identity_provider_id: provider },
    query: {
      ...{ redirect_uri: redirect, code_challenge: challenge, code_challenge_method: 'S256' },
      ...{ state: 'client-state', ...query },
    },
  })

async function started() {
  const { status, headers, cookies = [] } = await start()
  expect(status).toBe(302)
  const location = new URL(headers.location ?? '')
  const cookie = cookies[0]?.split(';')[0] ?? ''
  return { location, cookie, state: location.searchParams.get('state') ?? '' }
}

const callback = (state: string, cookie: string, query: Readonly<Record<string, string>> = {}) =>
  on.ask('complete-sign-in', { query: { state, code: 'c', ...query }, cookies: [cookie] })

async function codeOf(cookieOf?: string) {
  const { state, cookie } = await started()
  const { headers } = await callback(state, cookieOf ?? cookie)
  return new URL(headers.location ?? '').searchParams.get('code') ?? ''
}

const redeem = (code: string, given: Readonly<Record<string, string>> = {}) =>
  on.ask('exchange-token', {
    raw: `${new URLSearchParams({
      ...{
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: redirect,
      },
      ...given,
    })}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

describe('a sign-in', () => {
  it('sends the person to the provider with state, nonce and PKCE', async () => {
    const { location } = await started()
    const { state, nonce, code_challenge, ...sent } = Object.fromEntries(location.searchParams)
    expect(location.origin + location.pathname).toBe(`${url}/authorize`)
    expect(sent).toEqual({
      ...{ response_type: 'code', client_id: 'console', scope: 'openid email profile' },
      redirect_uri: 'https://mooring.example.com/v1/sign-in/callback',
      code_challenge_method: 'S256',
    })
    for (const value of [state, nonce, code_challenge]) expect(value).toMatch(/^[\w-]{43}$/)
    for (const value of [state, nonce]) expect(on.world.rows).not.toContain(value)
  })

  it('ends with a session of the person, by the email that the provider verified', async () => {
    const { status, body } = await redeem(await codeOf())
    expect(status).toBe(200)
    const { access_token: as, expires_in } = body as unknown as Record<string, unknown>
    expect(expires_in).toBe(28_800)
    const self = await on.ask('read-own-access-key', { as: String(as) })
    expect(self.body.data).toMatchObject({
      ...{ user: 'ann@example.com', role: 'admin', project_id: null },
      session: { provider, subject: 'u-1' },
    })
    expect(self.body.data.scopes).toContain('identity-providers:write')
    const [exchange] = exchanges
    expect(exchange?.secret?.reveal()).toBe('client-secret')
    expect(on.world.rows).not.toContain('client-secret')
  })

  it('returns the client its own state', async () => {
    const { state, cookie } = await started()
    const { status, headers } = await callback(state, cookie)
    const { origin, searchParams } = new URL(headers.location ?? '')
    expect([status, origin]).toEqual([302, 'http://127.0.0.1:53187'])
    expect(searchParams.get('state')).toBe('client-state')
  })
})

describe('a sign-in is rejected', () => {
  it.each([
    'https://evil.example/callback',
    'https://mooring.example.com.evil.example/sign-in',
    'https://mooring.example.com/other',
    'http://localhost:53187/callback',
    'http://127.0.0.1/callback',
    'http://127.0.0.1:53187@evil.example/',
    'http://127.0.0.1.evil.example:1/x',
    'http://127.0.0.1:1/x?y=z',
  ])('at its start, where its code would go to %s', async (redirect_uri) => {
    const { status, cookies } = await start({ redirect_uri })
    expect([status, cookies]).toEqual([400, []])
  })

  it.each([{ code_challenge: 'short' }, { code_challenge_method: 'plain' }])(
    'at its start without a challenge of the client: %j',
    async (query) => {
      expect((await start(query)).status).toBe(400)
    },
  )

  it('in another browser than the one that started it', async () => {
    const { state } = await started()
    const other = (await started()).cookie
    expect((await callback(state, other)).status).toBe(400)
    const { state: next } = await started()
    expect((await on.ask('complete-sign-in', { query: { state: next, code: 'c' } })).status).toBe(
      400,
    )
  })

  it('the second time, and with a state that was never given', async () => {
    const { state, cookie } = await started()
    expect((await callback(state, cookie)).status).toBe(302)
    expect((await callback(state, cookie)).status).toBe(400)
    expect((await callback('s'.repeat(43), cookie)).status).toBe(400)
  })

  it.each<[string, TokenParts]>([
    ['for another client', { claims: { aud: 'other-client' } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['that has expired', { claims: { exp: 1, iat: 0 } }],
    ['that is a logout token', { header: { typ: 'logout+jwt' } }],
  ])('by an ID token %s, with the reason in the audit log alone', async (_what, given) => {
    const usual = parts
    parts = (exchange) => ({ ...given, claims: { ...usual(exchange).claims, ...given.claims } })
    const { state, cookie } = await started()
    const { headers } = await callback(state, cookie).catch(() => ({ headers: { location: '' } }))
    const { searchParams } = new URL(headers.location ?? redirect)
    expect([searchParams.get('code'), searchParams.get('error')]).toEqual([null, 'access_denied'])
    const records = on.world.events(provider).map(({ type }) => type)
    expect(records).toContain('session.rejected')
  })

  it('where the person declined, without a record', async () => {
    const { state, cookie } = await started()
    const { headers } = await callback(state, cookie, { error: 'access_denied' })
    expect(new URL(headers.location ?? '').searchParams.get('error')).toBe('access_denied')
    expect(exchanges).toEqual([])
  })

  it('at its end for a client without the verifier, and never again after that', async () => {
    const code = await codeOf()
    expect((await redeem(code, { code_verifier: 'w'.repeat(43) })).status).toBe(400)
    expect((await redeem(code)).status).toBe(400)
    const other = await codeOf()
    expect((await redeem(other, { redirect_uri: 'http://127.0.0.1:1/x' })).status).toBe(400)
    const good = await codeOf()
    expect((await redeem(good)).status).toBe(200)
    expect((await redeem(good)).status).toBe(400)
  })

  it('at its end once its provider was changed or deleted', async () => {
    const code = await codeOf()
    await on.ask('delete-identity-provider', { params: { identity_provider_id: provider } })
    expect((await redeem(code)).status).toBe(400)
    expect((await start()).status).toBe(404)
  })
})

it('a prefetch neither starts a sign-in nor takes one', async () => {
  const { state, cookie } = await started()
  const headers = { 'sec-purpose': 'prefetch' }
  const ahead = { query: { state, code: 'c' }, cookies: [cookie], headers }
  expect((await on.ask('complete-sign-in', ahead)).status).toBe(403)
  expect((await callback(state, cookie)).status).toBe(302)
})
