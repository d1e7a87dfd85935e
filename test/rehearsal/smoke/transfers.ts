import assert from 'node:assert/strict'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { resolved } from './connections.ts'
import { expectRefused, expectStatus, type Step } from './scene.ts'

const type = 'dynamiq.connections.OpenAI'

/** What goes into a deployment and out of it by many, and what it finds at other servers. */
export const transfers: readonly Step[] = [
  {
    title: 'imports a connection once, and exports it without its secret',
    async run(scene) {
      const { ask, kept, secrets } = scene
      const apiKey = `sk-import-${randomUUID()}`
      secrets.add(apiKey)
      const item = { external_id: randomUUID(), name: 'imported', project_id: kept.project, type }
      const body = { connections: [{ ...item, config: { api_key: apiKey } }] }
      const outcomes = ['created', 'exists']
      for (const outcome of outcomes) {
        const { text } = expectStatus(await ask('POST', '/v1/imports', { body }), 200)
        assert.ok(text.includes(`"outcome":"${outcome}"`), text)
      }
      const about = `project_id=${kept.project}`
      const page = expectStatus(await ask('GET', `/v1/connections/export?${about}`), 200)
      assert.ok(page.text.includes(item.external_id))
      const found = await ask('GET', `/v1/connections?${about}&name_prefix=imported`)
      const id = /"id":"([^"]+)"/.exec(expectStatus(found, 200).text)?.[1] ?? ''
      assert.equal(await resolved(scene, id), apiKey)
      expectStatus(await ask('DELETE', `/v1/connections/${id}`), 204)
    },
  },
  {
    title: 'exports secrets to a public key, for an admin key alone',
    async run({ ask, kept }) {
      const { x = '' } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' })
      const body = { public_key: x, project_id: kept.project }
      const path = '/v1/connections/export'
      const exported = expectStatus(await ask('POST', path, { body }), 200).text
      assert.ok(exported.includes('"encrypted":"'))
      expectRefused(await ask('POST', path, { body, as: kept.keys.runtime }), 403, 'forbidden')
    },
  },
  {
    title: 'lists OAuth providers, and asks an MCP server how it is authorized',
    async run({ ask, target }) {
      const providers = await ask('GET', '/v1/oauth2-providers', { as: '' })
      assert.ok(expectStatus(providers, 200).text.includes('"google"'))
      const metadata = await ask('GET', '/v1/oauth2/client-metadata.json', { as: '' })
      assert.ok(expectStatus(metadata, 200).text.includes('"client_id"'))
      const keyed = await ask('GET', '/v1/oauth2/client-metadata-jwt.json', { as: '' })
      assert.ok(expectStatus(keyed, 200).text.includes('"crv":"P-256"'))
      const body = { url: `${target.provider.url}/mcp` }
      expectStatus(await ask('POST', '/v1/mcp/discover', { body }), 200)
    },
  },
]
