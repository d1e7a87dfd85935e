import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { clientId, demoProvider, isDemoIssuer } from '../../local/demo-sign-in/people.ts'
import { type DemoSignIn, startDemoSignIn } from '../../local/demo-sign-in/server.ts'
import type { ApiClient } from '../../local/run/first-start/api-client.ts'
import { keepDemoSignIn } from '../../local/run/first-start/demo-sign-in.ts'
import { toDeploymentProvider } from '../../shared/api/surfaces/native/deployment-provider.ts'
import { parseOutboundAllow } from '../../shared/model/public-address.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { sourcesIn } from '../architecture/sources.ts'
import { ask } from '../support/handlers.ts'
import { type Stage, stage } from '../support/stage.ts'

const verifier = 'v'.repeat(43)
const challenge = createHash('sha256').update(verifier).digest('base64url')
const callback = 'https://mooring.example.com/v1/sign-in/callback'
const redirect_uri = 'http://127.0.0.1:53187/callback'

let demo: DemoSignIn
beforeAll(async () => {
  demo = await startDemoSignIn(callback)
})
afterAll(() => demo.close())

const authorizeUrl = (changed: Readonly<Record<string, string>> = {}) =>
  `${demo.issuer}/authorize?${new URLSearchParams({
    ...{ client_id: clientId, redirect_uri: callback, response_type: 'code', state: 's' },
    ...{ scope: 'openid email', nonce: 'n', code_challenge: challenge },
    ...{ code_challenge_method: 'S256', ...changed },
  })}`

/** Chooses a person on the page, and follows no redirect. */
const choose = (url: string, person: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ person }), redirect: 'manual' })
const locationOf = (response: Response) => new URL(response.headers.get('location') ?? 'x:')
const redeem = (code: string, changed: Readonly<Record<string, string>> = {}) =>
  fetch(`${demo.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', client_id: clientId, redirect_uri: callback },
      ...{ code, code_verifier: verifier, ...changed },
    }),
  })

describe('a person of the demonstration', () => {
  let on: Stage
  let powers: Powers
  let provider: string
  beforeAll(async () => {
    vi.stubEnv(settings.outboundAllow, 'loopback')
    on = await stage()
    const { askIssuers } = await import('../../shared/oauth/identity/ask-issuers.ts')
    powers = { ...on.world.powers, askIssuers }
    const body = demoProvider(demo.issuer, on.project)
    const created = await ask('create-identity-provider', { as: on.keys.owner, body }, powers)
    expect(created.status).toBe(201)
    provider = created.body.data.id
  })
  afterAll(() => void vi.unstubAllEnvs())

  it.each([
    ['ada', 'admin', 'ada@demo.example'],
    ['dev', 'editor', 'dev@demo.example'],
    ['rae', 'viewer', 'rae@demo.example'],
  ])('%s signs in with the role %s', async (person, role, user) => {
    const query = { redirect_uri, code_challenge: challenge, code_challenge_method: 'S256' }
    const params = { identity_provider_id: provider }
    const started = await ask('start-sign-in', { params, query }, powers)
    const chosen = locationOf(await choose(started.headers.location ?? '', person))
    const cookies = [started.cookies?.[0]?.split(';')[0] ?? '']
    const given = { query: chosen.search.slice(1), cookies }
    const completed = await ask('complete-sign-in', given, powers)
    const code = new URL(completed.headers.location ?? '').searchParams.get('code') ?? ''
    const form = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const raw = `${new URLSearchParams(form)}`
    const { body } = await ask('exchange-token', { raw, headers }, powers)
    const as = String(new Map(Object.entries(body)).get('access_token'))
    const self = await ask('read-own-access-key', { as }, powers)
    expect(self.body.data).toMatchObject({ role, user, session: { provider, subject: person } })
  })
})

describe('the provider of the demonstration', () => {
  it.each([
    ['another redirect URI', { redirect_uri: 'https://evil.example/' }],
    ['another client', { client_id: 'other' }],
    ['no PKCE', { code_challenge_method: 'plain' }],
    ['a short challenge', { code_challenge: 'x' }],
    ['no openid', { scope: 'email' }],
  ])('redirects no request with %s', async (_name, changed) => {
    for (const response of [
      await fetch(authorizeUrl(changed), { redirect: 'manual' }),
      await choose(authorizeUrl(changed), 'ada'),
    ]) {
      expect([response.status, response.headers.get('location')]).toEqual([400, null])
    }
  })

  it('issues no code for a person that is not there', async () => {
    expect((await choose(authorizeUrl(), 'eve')).headers.get('location')).toBeNull()
  })

  it('returns the state and its own issuer with the code', async () => {
    const { searchParams } = locationOf(await choose(authorizeUrl(), 'ada'))
    expect([searchParams.get('state'), searchParams.get('iss')]).toEqual(['s', demo.issuer])
  })

  it.each([
    ['another verifier', { code_verifier: 'w'.repeat(43) }],
    ['another client', { client_id: 'other' }],
    ['another redirect URI', { redirect_uri }],
  ])('takes a code with %s from no client, and not again either', async (_name, changed) => {
    const code = locationOf(await choose(authorizeUrl(), 'ada')).searchParams.get('code') ?? ''
    expect([(await redeem(code, changed)).status, (await redeem(code)).status]).toEqual([400, 400])
  })

  it('takes a code once', async () => {
    const code = locationOf(await choose(authorizeUrl(), 'ada')).searchParams.get('code') ?? ''
    expect([(await redeem(code)).status, (await redeem(code)).status]).toEqual([200, 400])
  })

  it('answers to no other name of this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'evil.example' }
      const sent = request(authorizeUrl(), { headers }, ({ statusCode }) => resolve(statusCode))
      sent.on('error', reject).end()
    })
    expect(status).toBe(421)
  })

  it('cannot be trusted by a deployment, and is in none', () => {
    const body = demoProvider(demo.issuer, 'p')
    expect(() => toDeploymentProvider(body, parseOutboundAllow(''))).toThrow(/issuer: /)
    const deployed = sourcesIn('shared', 'functions', 'infra', 'console')
    const naming = deployed.filter(({ text }) => /demo-sign-in|DEMO_SIGN_IN/.test(text))
    expect(naming.map(({ path }) => path)).toEqual([])
  })
})

describe('a start of the local run', () => {
  /** An API with these identity providers, and what it was sent. */
  function apiWith(data: readonly object[]) {
    const sent: string[] = []
    const api: ApiClient = async (_key, method, path) => {
      sent.push(`${method} ${path.replace(/\?.*/, '').replace('/v1/identity-providers', '')}`)
      const status = { GET: 200, POST: 201, PUT: 200, DELETE: 204 }[method]
      return { status, data: method === 'GET' ? data : { id: 'x' }, error: undefined }
    }
    return { api, sent }
  }
  const directory = async () => {
    const made = await mkdtemp(join(tmpdir(), 'mooring-'))
    onTestFinished(() => rm(made, { recursive: true }))
    return made
  }
  const body = demoProvider('http://127.0.0.1:2/demonstration', 'p')
  const company = { id: 'company', issuer: 'https://login.example.com', status: 'active' }
  const earlier = { id: 'demo', issuer: 'http://127.0.0.1:1/demonstration', status: 'active' }

  it('without the setting asks for nothing where there was no demonstration', async () => {
    const { api, sent } = apiWith([company])
    await keepDemoSignIn(api, 'k', undefined, await directory())
    expect(sent).toEqual([])
  })

  it('without the setting deletes the demonstration of an earlier start, and nothing else', async () => {
    const dataDir = await directory()
    await keepDemoSignIn(apiWith([]).api, 'k', body, dataDir)
    const { api, sent } = apiWith([company, earlier])
    await keepDemoSignIn(api, 'k', undefined, dataDir)
    expect(sent).toEqual(['GET ', 'DELETE /demo'])
    expect(existsSync(join(dataDir, 'demo-sign-in'))).toBe(false)
  })

  it('with the setting leads the demonstration to its own issuer, so that sessions go on', async () => {
    const { api, sent } = apiWith([company, earlier, { ...earlier, id: 'second' }])
    await keepDemoSignIn(api, 'k', body, await directory())
    expect(sent).toEqual(['GET ', 'DELETE /second', 'PUT /demo'])
  })

  it('with the setting replaces a demonstration that is being deleted', async () => {
    const { api, sent } = apiWith([{ ...earlier, status: 'deleting' }])
    await keepDemoSignIn(api, 'k', body, await directory())
    expect(sent).toEqual(['GET ', 'DELETE /demo', 'POST '])
  })

  it.each([
    ['http://127.0.0.1:1/demonstration', true],
    ['http://127.0.0.1:1/demonstration/x', false],
    ['https://127.0.0.1.example/demonstration', false],
    [undefined, false],
  ])('takes the issuer %s for the demonstration: %s', (issuer, is) => {
    expect(isDemoIssuer(issuer)).toBe(is)
  })
})
