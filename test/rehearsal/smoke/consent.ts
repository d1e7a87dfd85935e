import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { consent as consentAt } from '../../oauth-servers/browser.ts'
import { eventually, expectRefused, expectStatus, type Scene, type Step } from './scene.ts'

const type = 'dynamiq.connections.OAuth2'

/** A connection by consent, and the OAuth client that it goes by. */
export const consent: readonly Step[] = [
  {
    title: 'registers an OAuth client, and never shows its secret',
    async run(scene) {
      const { ask, kept, target, secrets } = scene
      const client_secret = `SMOKE-${randomUUID()}`
      secrets.add(client_secret)
      const { url } = target.provider
      const body = {
        ...{ name: 'provider', project_id: kept.project, type, client_id: 'smoke', client_secret },
        ...{ authorization_url: `${url}/authorize`, token_url: `${url}/token` },
        revocation_url: `${url}/revoke`,
      }
      const made = expectStatus(await ask('POST', '/v1/oauth2-clients', { body }), 201)
      kept.granted.clientId = String(made.body.data?.id)
      const path = `/v1/oauth2-clients/${kept.granted.clientId}`
      const { client_secret: _kept, project_id: _fixed, ...change } = body
      expectStatus(await ask('PUT', path, { body: { ...change, name: 'renamed' } }), 200)
      const read = expectStatus(await ask('GET', path), 200)
      const list = await ask('GET', `/v1/oauth2-clients?project_id=${kept.project}`)
      assert.ok(list.text.includes('renamed') && !list.text.includes(client_secret))
      assert.ok(!read.text.includes(client_secret))
    },
  },
  {
    title: 'goes from consent to a token, and renews one that was refused',
    async run(scene) {
      const { ask, kept } = scene
      const id = await unconnected(scene)
      kept.granted = { ...kept.granted, id }
      const path = `/v1/connections/${id}/credentials`
      expectRefused(await ask('POST', path), 409, 'authorization_required')
      await consented(scene, id)
      const { body } = expectStatus(await ask('POST', path, { as: kept.keys.runtime }), 200)
      assert.equal(body.data?.access_token_version, 1)
      const refused = { rejected_access_token_version: 1 }
      const next = await ask('POST', path, { as: kept.keys.runtime, body: refused })
      assert.equal(expectStatus(next, 200).body.data?.access_token_version, 2)
      const client = `/v1/oauth2-clients/${kept.granted.clientId}`
      expectRefused(await ask('DELETE', client), 409, 'oauth2_client_in_use')
    },
  },
  {
    title: 'takes a grant back at the provider when its connection is deleted',
    async run(scene) {
      const { ask, target } = scene
      const id = await unconnected(scene)
      await consented(scene, id)
      const before = target.provider.counts.revocations
      expectStatus(await ask('DELETE', `/v1/connections/${id}`), 204)
      await eventually(30, async () => assert.equal(target.provider.counts.revocations, before + 1))
    },
  },
]

async function unconnected({ ask, kept }: Scene): Promise<string> {
  const about = { name: `o-${randomUUID()}`, project_id: kept.project, type, config: {} }
  const body = { ...about, oauth2_client_id: kept.granted.clientId }
  const made = expectStatus(await ask('POST', '/v1/connections', { body }), 201)
  assert.equal(made.body.data?.status, 'incomplete')
  return String(made.body.data?.id)
}

async function consented(scene: Scene, id: string): Promise<void> {
  const path = `/v1/connections/${id}/oauth2/authorize`
  const begun = await scene.ask('POST', path)
  await follow(scene, String(expectStatus(begun, 200).body.data?.url))
  const read = await scene.ask('GET', `/v1/connections/${id}`)
  assert.equal(read.body.data?.status, 'active')
}

/** Consents at the provider, and comes back as the browser would. */
async function follow({ ask }: Scene, url: string): Promise<void> {
  const stopsAt = ({ pathname }: URL) => pathname === '/v1/oauth2/callback'
  const back = new URL((await consentAt(url, { stopsAt })).url)
  expectStatus(await ask('GET', back.pathname + back.search, { as: '' }), 200)
}
