import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { expectStatus, type Scene, type Step } from './scene.ts'

/** The same store by its two other surfaces, each by both of its paths. */
export const surfaces: readonly Step[] = [
  {
    title: 'keeps database connections by name, under both prefixes',
    async run(scene) {
      for (const prefix of ['projects', 'environments']) await byName(scene, prefix)
      expectStatus(await scene.ask('GET', '/api/v0/status', { as: '' }), 200)
    },
  },
  {
    title: 'connects connectors, by both paths, and leads to consent where one is needed',
    async run(scene) {
      for (const prefix of ['/v1', '/v1/tools']) await connector(scene, prefix)
      const { ask, kept } = scene
      for (const path of ['/v1/tools', '/v1/connectors']) {
        const headers = { 'x-project-id': kept.project }
        expectStatus(await ask('GET', `${path}?query=openai`, { headers }), 200)
        expectStatus(await ask('GET', `${path}/search?query=openai`, { headers }), 200)
      }
    },
  },
]

async function byName({ ask, secrets }: Scene, prefix: string): Promise<void> {
  const name = `named-${randomUUID().slice(0, 8)}`
  const all = `/api/v0/${prefix}`
  expectStatus(await ask('POST', all, { body: { name } }), 200)
  assert.ok((await ask('GET', all)).text.includes(name))
  expectStatus(await ask('PATCH', `${all}/${name}`, { body: { readme: 'Sales.' } }), 200)
  assert.ok(expectStatus(await ask('GET', `${all}/${name}`), 200).text.includes('Sales.'))
  const password = `SMOKE-${randomUUID()}`
  secrets.add(password)
  const block = { host: 'db.example.com', databaseName: 'sales', userName: 'reader' }
  const body = { type: 'postgres', postgresConnection: { ...block, password } }
  const path = `${all}/${name}/connections/sales`
  expectStatus(await ask('POST', path, { body }), 201)
  expectStatus(await ask('POST', '/api/v0/connections/test', { body }), 200)
  const changed = { type: 'postgres', postgresConnection: { ...block, userName: 'other' } }
  expectStatus(await ask('PATCH', path, { body: changed }), 200)
  assert.ok((await ask('GET', path)).text.includes('other'))
  assert.ok((await ask('GET', `${all}/${name}/connections`)).text.includes('sales'))
  expectStatus(await ask('DELETE', path), 200)
  expectStatus(await ask('DELETE', `${all}/${name}`), 200)
}

async function connector({ ask, kept, secrets }: Scene, prefix: string): Promise<void> {
  const apiKey = `SMOKE-${randomUUID()}`
  secrets.add(apiKey)
  const headers = { 'x-project-id': kept.project }
  const connect = (name: string, body: object) =>
    ask('POST', `${prefix}/connectors/${name}/connect`, { headers, body })
  const made = await connect('OpenAI', { name: `k-${randomUUID()}`, security: { apiKey } })
  const { id } = expectStatus(made, 200).body
  const resolved = await ask('POST', `/v1/connections/${id}/credentials`)
  assert.equal(expectStatus(resolved, 200).body.data?.api_key, apiKey)
  expectStatus(await ask('DELETE', `/v1/connections/${id}`), 204)
  const opened = await connect('OAuth2', { name: `l-${randomUUID()}` })
  const page = new URL(String(expectStatus(opened, 200).body.connector_page_url))
  expectStatus(await ask('GET', page.pathname + page.search, { as: '' }), 302)
  expectStatus(await ask('DELETE', `/v1/connections/${opened.body.id}`), 204)
}
