import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { consent } from '../oauth-servers/browser.ts'
import { type CertifiedServer, startCertified } from '../oauth-servers/certified.ts'
import { ask } from '../support/handlers.ts'
import { type Stage, stage } from '../support/stage.ts'

const verifier = 'v'.repeat(43)
const redirect = 'http://127.0.0.1:53187/callback'
const callback = 'https://mooring.example.com/v1/sign-in/callback'

let on: Stage
let server: CertifiedServer
let powers: Powers
let provider: string

beforeAll(async () => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
  on = await stage()
  const { askIssuers } = await import('../../shared/oauth/identity/ask-issuers.ts')
  powers = { ...on.world.powers, askIssuers }
  server = await startCertified({ redirectUri: callback, lifeSeconds: 600 })
  const { url: issuer, clientId, clientSecret } = server
  const sign_in = { client_id: clientId, client_secret: clientSecret, scopes: ['openid'] }
  const rules = [{ match: { iss: issuer }, role: 'viewer' }]
  const body = { name: 'Company', issuer, audience: 'mooring', sign_in, rules }
  const created = await ask('create-identity-provider', { as: on.keys.owner, body }, powers)
  expect(created.status).toBe(201)
  provider = created.body.data.id
})
afterAll(async () => {
  await server.close()
  vi.unstubAllEnvs()
})

/** A person signs in, up to the callback, which no server of this test has. */
async function signIn(denies = false) {
  const query = {
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }
  const params = { identity_provider_id: provider }
  const { headers, cookies } = await ask('start-sign-in', { params, query }, powers)
  const stopsAt = (url: URL) => url.href.startsWith(callback)
  const seen = await consent(headers.location ?? '', { denies, stopsAt })
  const cookie = cookies?.[0]?.split(';')[0] ?? ''
  return { query: new URL(seen.url).search.slice(1), cookies: [cookie] }
}

async function complete(given: { query: string; cookies: string[] }) {
  const { headers } = await ask('complete-sign-in', given, powers)
  return new URL(headers.location ?? '').searchParams
}

it('a person signs in at a certified provider and gets a session', async () => {
  const code = (await complete(await signIn())).get('code') ?? ''
  const raw = `${new URLSearchParams({
    ...{ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect },
  })}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status, body } = await ask('exchange-token', { raw, headers }, powers)
  expect(status).toBe(200)
  const as = String(new Map(Object.entries(body)).get('access_token'))
  const self = await ask('read-own-access-key', { as }, powers)
  expect(self.body.data).toMatchObject({ role: 'viewer', session: { provider } })
})

it('a person who declines gets no session', async () => {
  expect((await complete(await signIn(true))).get('error')).toBe('access_denied')
})

it('a code of another sign-in is rejected, since its verifier and its nonce are others', async () => {
  const [one, other] = [await signIn(), await signIn()]
  const code = new URLSearchParams(other.query).get('code') ?? ''
  const mixed = new URLSearchParams(one.query)
  mixed.set('code', code)
  const result = await complete({ ...one, query: `${mixed}` })
  expect([result.get('code'), result.get('error')]).toEqual([null, 'access_denied'])
})

it('a callback that names another issuer is rejected (RFC 9207)', async () => {
  const started = await signIn()
  const mixed = new URLSearchParams(started.query)
  expect(mixed.get('iss')).toBe(server.url)
  mixed.set('iss', 'https://evil.example')
  expect((await complete({ ...started, query: `${mixed}` })).get('error')).toBe('access_denied')
})

it('an issuer whose discovery names another, or that has none, is not trusted', async () => {
  const rules = [{ match: { iss: 'x' }, role: 'viewer' }]
  for (const issuer of [`${server.url}/`, 'http://127.0.0.1:1']) {
    const body = { name: 'x', issuer, audience: 'a', rules, sign_in: { client_id: 'c' } }
    const answer = await ask('create-identity-provider', { as: on.keys.owner, body }, powers)
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([400, ['issuer']])
  }
})
