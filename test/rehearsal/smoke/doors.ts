import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { expectRefused, expectStatus, type Scene, type Step } from './scene.ts'

/** Who is let in, and to what. */
export const doors: readonly Step[] = [
  {
    title: 'answers without a key what needs none',
    async run({ ask }) {
      const { body } = expectStatus(await ask('GET', '/v1/health', { as: '' }), 200)
      assert.equal(body.data?.status, 'ok')
      expectStatus(await ask('GET', '/v1/openapi.json', { as: '' }), 200)
      const types = expectStatus(await ask('GET', '/v1/connection-types', { as: '' }), 200)
      assert.ok(types.text.includes('dynamiq.connections.OpenAI'))
      const one = '/v1/connection-types/dynamiq.connections.OpenAI'
      expectStatus(await ask('GET', one, { as: '' }), 200)
    },
  },
  {
    title: 'lets nobody in without a key, or with one that is none',
    async run({ ask, target }) {
      for (const as of ['', 'mrg_none', `${target.adminKey.slice(0, -1)}_`]) {
        expectRefused(await ask('GET', '/v1/projects', { as }), 401, 'unauthorized')
      }
      assert.equal(expectStatus(await ask('GET', '/v1/me'), 200).body.data?.role, 'admin')
    },
  },
  {
    title: 'refuses what no route takes, in the shape of its API',
    async run({ ask }) {
      expectRefused(await ask('GET', '/v1/nothing/here'), 404, 'route_not_found')
      expectStatus(await ask('PUT', '/api/v0/nothing/here'), 404)
      expectStatus(await ask('PUT', '/api/v0/projects/p'), 405)
      expectStatus(await ask('HEAD', '/v1/health', { as: '' }), 200)
    },
  },
  {
    title: 'makes a project once, however often it is asked by one idempotency key',
    async run({ ask, kept }) {
      kept.projectName = `smoke-${randomUUID().slice(0, 8)}`
      const headers = { 'idempotency-key': randomUUID() }
      const make = () => ask('POST', '/v1/projects', { body: { name: kept.projectName }, headers })
      const [first, again] = [await make(), await make()]
      kept.project = String(expectStatus(first, 201).body.data?.id)
      assert.equal(again.body.data?.id, kept.project)
      expectRefused(
        await ask('POST', '/v1/projects', { body: { name: kept.projectName } }),
        409,
        'name_taken',
      )
      const path = `/v1/projects/${kept.project}`
      expectStatus(await ask('GET', path), 200)
      kept.projectName += '-renamed'
      expectStatus(await ask('PATCH', path, { body: { name: kept.projectName } }), 200)
      assert.ok((await ask('GET', '/v1/projects')).text.includes(kept.projectName))
    },
  },
  {
    title: 'makes access keys of a role, rotates them and ends them at once',
    async run(scene) {
      for (const role of ['editor', 'runtime', 'viewer'] as const) {
        scene.kept.keys[role] = (await aKey(scene, role)).key
      }
      const { id, key } = await aKey(scene, 'viewer')
      const { ask, kept } = scene
      const works = async (as: string) => (await ask('GET', '/v1/projects', { as })).status
      assert.equal(await works(key), 200)
      const self = await ask('GET', '/v1/access-keys/self', { as: key })
      assert.equal(expectStatus(self, 200).body.data?.id, id)
      const rotated = await ask('POST', `/v1/access-keys/${id}/rotate`, { body: {} })
      const next = String(expectStatus(rotated, 200).body.data?.key)
      assert.deepEqual([await works(key), await works(next)], [401, 200])
      expectStatus(await ask('DELETE', `/v1/access-keys/${id}`), 204)
      assert.equal(await works(next), 401)
      const list = await ask('GET', `/v1/access-keys?project_id=${kept.project}`)
      assert.equal(expectStatus(list, 200).body.pagination?.total_count, 3)
    },
  },
]

async function aKey({ ask, kept }: Scene, role: string) {
  const body = { name: role, role, project_id: kept.project }
  const { data } = expectStatus(await ask('POST', '/v1/access-keys', { body }), 201).body
  return { id: String(data?.id), key: String(data?.key) }
}
