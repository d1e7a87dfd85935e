import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { exchangeForm, type IssuerServer, startIssuer } from '../../oauth-servers/issuer.ts'
import { audience } from '../../support/test-issuer.ts'
import { expectRefused, expectStatus, type Scene, type Step } from './scene.ts'

const path = '/v1/identity-providers'
const verifier = 'v'.repeat(43)
const redirect = 'http://127.0.0.1:53187/callback'

/** People who sign in, and workloads that exchange their tokens. */
export const identity: readonly Step[] = [
  {
    title: 'trusts an issuer, exchanges its tokens, signs people in, and ends their sessions',
    async run(scene) {
      const issuer = await startIssuer(new URL(scene.target.provider.url).hostname)
      try {
        await identified(scene, issuer)
      } finally {
        await issuer.close()
      }
    },
  },
]

async function identified(scene: Scene, issuer: IssuerServer): Promise<void> {
  const { ask, kept } = scene
  const sign_in = { client_id: 'console' }
  const rules = [{ match: { sub: 'ann' }, role: 'viewer', project: kept.project }]
  const body = { name: 'smoke', issuer: issuer.issuer, audience, sign_in, rules }
  const created = expectStatus(await ask('POST', path, { body }), 201)
  const own = `${path}/${String(created.body.data?.id)}`
  expectStatus(await ask('GET', path), 200)
  expectStatus(await ask('GET', own), 200)
  expectStatus(await ask('PUT', own, { body }), 200)
  const claims = { sub: 'ann' }
  expectStatus(await ask('POST', `${own}/test`, { body: { claims } }), 200)
  const form = new URLSearchParams(exchangeForm(await issuer.token({ claims })))
  const one = await session(scene, form)
  expectStatus(await ask('GET', '/v1/projects', { as: one }), 200)
  expectStatus(await ask('POST', '/v1/token/revoke', { as: one }), 204)
  expectRefused(await ask('GET', '/v1/projects', { as: one }), 401, 'unauthorized')
  const other = await session(scene, await signedIn(scene, own))
  expectStatus(await ask('DELETE', own), 204)
  expectRefused(await ask('GET', '/v1/projects', { as: other }), 401, 'unauthorized')
}

async function session({ ask, secrets }: Scene, body: URLSearchParams): Promise<string> {
  const { body: issued } = expectStatus(await ask('POST', '/v1/token', { body, as: '' }), 200)
  assert.equal(String(issued.token_type), 'Bearer')
  assert.ok(secrets.size > 0)
  return String(issued.access_token)
}

async function signedIn({ ask }: Scene, own: string): Promise<URLSearchParams> {
  const listed = await ask('GET', '/v1/sign-in-providers', { as: '' })
  assert.ok(expectStatus(listed, 200).text.includes('"smoke"'))
  const query = new URLSearchParams({
    ...{ redirect_uri: redirect, code_challenge_method: 'S256' },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  })
  const start = own.replace(path, '/v1/sign-in')
  const begun = expectStatus(await ask('GET', `${start}?${query}`, { as: '' }), 302)
  const cookie = String(begun.headers['set-cookie']?.[0]).split(';')[0] ?? ''
  const there = await fetch(String(begun.headers.location), { redirect: 'manual' })
  const back = new URL(there.headers.get('location') ?? '')
  const callback = `${back.pathname}${back.search}`
  const ended = expectStatus(await ask('GET', callback, { as: '', headers: { cookie } }), 302)
  const code = new URL(String(ended.headers.location)).searchParams.get('code') ?? ''
  const grant = {
    grant_type: 'authorization_code',
    code_verifier: verifier,
    redirect_uri: redirect,
  }
  return new URLSearchParams({ ...grant, code })
}
