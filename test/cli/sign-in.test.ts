import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { demoProvider } from '../../local/demo-sign-in/people.ts'
import { type DemoSignIn, startDemoSignIn } from '../../local/demo-sign-in/server.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { ask } from '../support/handlers.ts'
import { type Stage, stage } from '../support/stage.ts'
import { audience, testIssuer } from '../support/test-issuer.ts'
import { ended, type MooringProgram, mooringProgram } from './mooring-program.ts'

const withoutKey = { MOORING_ACCESS_KEY: '', MOORING_URL: '' }
const ci = 'https://ci.example.com'

const operations: Readonly<Record<string, string>> = {
  'GET /v1/sign-in-providers': 'list-sign-in-providers',
  'GET /v1/sign-in/callback': 'complete-sign-in',
  'POST /v1/token': 'exchange-token',
  'POST /v1/token/revoke': 'revoke-token',
  'GET /v1/me': 'read-me',
}

/** The operations of a sign-in over HTTP, as a deployment has them. */
async function serve(powers: () => Powers) {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://x')
    const known = operations[`${request.method} ${pathname}`]
    const identity_provider_id = pathname.replace('/v1/sign-in/', '')
    const raw = (await request.toArray()).join('')
    const { status, headers, cookies, text } = await ask(
      known ?? 'start-sign-in',
      {
        as: request.headers.authorization?.replace('Bearer ', '') ?? '',
        ...(known ? {} : { params: { identity_provider_id } }),
        ...(search ? { query: search.slice(1) } : {}),
        ...(request.headers.cookie ? { cookies: [request.headers.cookie] } : {}),
        ...(raw ? { raw, headers: { 'content-type': request.headers['content-type'] ?? '' } } : {}),
      },
      powers(),
    )
    response.writeHead(status, { ...headers, ...(cookies ? { 'set-cookie': [...cookies] } : {}) })
    response.end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url, close }
}

let on: Stage
let powers: Powers
let deployment: Awaited<ReturnType<typeof serve>>
let demo: DemoSignIn
let mooring: MooringProgram
let workload: Awaited<ReturnType<typeof testIssuer>>

beforeAll(async () => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
  deployment = await serve(() => powers)
  vi.stubEnv(settings.publicUrl, deployment.url)
  demo = await startDemoSignIn(`${deployment.url}/v1/sign-in/callback`)
  mooring = await mooringProgram(deployment)
  workload = await testIssuer(ci)
})
beforeEach(async () => {
  on = await stage()
  const { askIssuers } = await import('../../shared/oauth/identity/ask-issuers.ts')
  powers = { ...on.world.powers, askIssuers }
  const rules = [{ match: { sub: 'job' }, role: 'runtime', project: on.project }]
  const jwks = { keys: [workload.key] }
  for (const body of [
    demoProvider(demo.issuer, on.project),
    { name: 'CI', issuer: ci, audience, jwks, rules },
  ]) {
    const created = await ask('create-identity-provider', { as: on.keys.owner, body }, powers)
    expect(created.status).toBe(201)
  }
})
afterAll(async () => {
  await mooring.remove()
  await demo.close()
  deployment.close()
  vi.unstubAllEnvs()
})

const profile = () =>
  JSON.parse(readFileSync(join(mooring.directory, 'config/mooring/profile.json'), 'utf8'))
const works = async (as: string) => (await ask('read-me', { as }, powers)).status === 200

/** Starts `mooring login` by the demonstration, and returns the page that it names. */
async function started(...more: string[]) {
  const parameters = ['login', '--url', deployment.url, '--provider', 'Demonstration', ...more]
  const child = mooring.start(parameters, withoutKey)
  let seen = ''
  const page = new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      seen += chunk
      const found = /Sign in at (\S+)/.exec(seen)?.[1]
      if (found) resolve(found)
    })
  })
  return { page: await page, end: ended(child) }
}

/** What a person does in their browser, up to the redirect to this machine. */
async function signedIn(page: string, person: string): Promise<string> {
  const first = await fetch(page, { redirect: 'manual' })
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const body = new URLSearchParams({ person })
  const at = first.headers.get('location') ?? ''
  const chosen = await fetch(at, { method: 'POST', body, redirect: 'manual' })
  const callback = chosen.headers.get('location') ?? ''
  const last = await fetch(callback, { headers: { cookie }, redirect: 'manual' })
  return last.headers.get('location') ?? ''
}

describe('mooring login with an identity provider', () => {
  it('stores the session of the person, which expires, and prints no part of it', async () => {
    const { page, end } = await started()
    const back = await signedIn(page, 'dev')
    expect(back).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback\?/)
    expect(await (await fetch(back)).text()).toMatch(/^You are signed in\./)
    const { code, stdout, stderr } = await end
    const { access_key, expires_at, url } = profile()
    expect([code, stdout, url]).toEqual([0, '', deployment.url])
    expect(stderr).toMatch(/dev@demo\.example \(editor\), until 20\S+Z, stored in /)
    expect(Date.parse(expires_at)).toBeGreaterThan(Date.now())
    expect(stderr).not.toContain(access_key)
    expect(await works(access_key)).toBe(true)
    const who = await mooring.run(['whoami', '--json'], { env: withoutKey })
    expect(JSON.parse(who.stdout)).toMatchObject({ user: 'dev@demo.example', role: 'editor' })
  })

  it('ignores a callback that it did not start, and waits on', async () => {
    const { page, end } = await started()
    const own = new URL(new URL(page).searchParams.get('redirect_uri') ?? '')
    for (const search of ['?code=theirs&state=theirs', '?error=access_denied', '']) {
      own.search = search
      expect((await fetch(own)).status).toBe(400)
    }
    await fetch(await signedIn(page, 'rae'))
    expect((await end).stderr).toContain('rae@demo.example (viewer)')
  })

  it('ends with code 5 where the person gets no access, and stores nothing', async () => {
    const before = profile()
    const { page, end } = await started()
    const { searchParams } = new URL(page)
    const back = new URL(searchParams.get('redirect_uri') ?? '')
    back.search = `?error=access_denied&state=${searchParams.get('state')}`
    await fetch(back)
    const { code, stderr } = await end
    expect([code, stderr]).toEqual([5, expect.stringMatching(/The sign-in was rejected\./)])
    expect(profile()).toEqual(before)
  })

  it('ends with code 5 where no person signs in in time', async () => {
    const { end } = await started('--timeout', '0.2')
    expect(await end).toMatchObject({ code: 5, stderr: expect.stringMatching(/in time/) })
  })

  it('names the providers where there is none of that name', async () => {
    const parameters = ['login', '--url', deployment.url, '--provider', 'Company']
    const { code, stderr } = await mooring.run(parameters, { env: withoutKey })
    expect([code, stderr]).toEqual([
      3,
      'mooring: There is no identity provider "Company". There are: Demonstration.\n',
    ])
  })
})

describe('mooring login --token', () => {
  const login = (input: string) =>
    mooring.run(['login', '--url', deployment.url, '--token'], { input, env: withoutKey })

  it('exchanges the token of a workload for a session', async () => {
    const token = await workload.token({ claims: { sub: 'job' } })
    const { code, stderr } = await login(`${token}\n`)
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^job \(runtime\), until /)])
    expect(await works(profile().access_key)).toBe(true)
  })

  it.each([
    ['a token that no rule matches', { sub: 'other' }],
    ['a token for another service', { sub: 'job', aud: 'https://other.example' }],
  ])('ends with code 5 for %s, and prints no part of it', async (_name, claims) => {
    const token = await workload.token({ claims })
    const { code, stderr } = await login(token)
    expect([code, stderr.includes(token.slice(0, 20))]).toEqual([5, false])
    expect(stderr).toMatch(/An administrator finds the reason in the audit log\./)
  })

  it('rejects an empty token, and two ways to log in', async () => {
    expect(await login('')).toMatchObject({ code: 2 })
    const both = await mooring.run(['login', '--token', '--key'], { env: withoutKey })
    expect(both).toMatchObject({ code: 2, stderr: expect.stringMatching(/Give one of/) })
  })
})

describe('mooring logout', () => {
  it('ends the session at the deployment, and can be repeated', async () => {
    const token = await workload.token({ claims: { sub: 'job' } })
    await mooring.run(['login', '--url', deployment.url, '--token'], {
      ...{ input: token, env: withoutKey },
    })
    const { access_key } = profile()
    const stored = JSON.stringify(profile())
    expect(await mooring.run(['logout'], { env: withoutKey })).toMatchObject({ code: 0 })
    expect([await works(access_key), stored.includes(access_key)]).toEqual([false, true])
    expect(() => profile()).toThrow()
    expect(await mooring.run(['logout'], { env: withoutKey })).toMatchObject({ code: 0 })
  })
})
