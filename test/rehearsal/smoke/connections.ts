import assert from 'node:assert/strict'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { expectRefused, expectStatus, type Scene, type Step } from './scene.ts'

const type = 'dynamiq.connections.OpenAI'

/** A connection with a secret, from its creation to its end. */
export const connections: readonly Step[] = [
  {
    title: 'keeps a connection, and shows its secret to nobody who reads it',
    async run(scene) {
      const { ask, kept } = scene
      kept.plain = await aConnection(scene)
      const { id, apiKey } = kept.plain
      const read = await ask('GET', `/v1/connections/${id}`, { as: kept.keys.viewer })
      assert.deepEqual(expectStatus(read, 200).body.data?.withheld_fields, ['api_key'])
      const list = await ask('GET', `/v1/connections?project_id=${kept.project}`)
      assert.equal(expectStatus(list, 200).body.pagination?.total_count, 1)
      assert.ok(!read.text.includes(apiKey) && !list.text.includes(apiKey))
    },
  },
  {
    title: 'resolves it for who may, one or many at once, and for nobody else',
    async run(scene) {
      const { ask, kept } = scene
      assert.equal(await resolved(scene, kept.plain.id), kept.plain.apiKey)
      const body = { connection_ids: [kept.plain.id, randomUUID()] }
      const many = await ask('POST', '/v1/credentials', { as: kept.keys.runtime, body })
      assert.ok(expectStatus(many, 200).text.includes(kept.plain.apiKey))
      assert.ok(many.text.includes('connection_not_found'))
      for (const as of [kept.keys.editor, kept.keys.viewer]) {
        const path = `/v1/connections/${kept.plain.id}/credentials`
        expectRefused(await ask('POST', path, { as }), 403, 'forbidden')
      }
    },
  },
  {
    title: 'mints from a stored key once, narrows it for one caller, and never shows the key',
    async run({ ask, kept }) {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const private_key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
      const config = { account: 'acc', user: 'smoke', private_key }
      const minting = { name: randomUUID(), project_id: kept.project, config }
      const body = { ...minting, type: 'mooring.connections.SnowflakeKeyPair' }
      const made = expectStatus(await ask('POST', '/v1/connections', { body }), 201)
      const path = `/v1/connections/${String(made.body.data?.id)}`
      const lookUp = (given?: object) =>
        ask('POST', `${path}/credentials`, {
          as: kept.keys.runtime,
          ...(given ? { body: given } : {}),
        })
      const [first, again] = [await lookUp(), await lookUp()]
      const { token } = expectStatus(first, 200).body.data ?? {}
      assert.match(String(token), /^ey/)
      assert.equal(expectStatus(again, 200).body.data?.token, token)
      const narrowed = expectStatus(await lookUp({ narrow: { ttl_seconds: 60 } }), 200)
      assert.notEqual(narrowed.body.data?.token, token)
      expectRefused(await lookUp({ narrow: { scopes: ['x'] } }), 400, 'invalid_request')
      assert.ok(![first, again, narrowed].some(({ text }) => text.includes('PRIVATE KEY')))
      expectStatus(await ask('DELETE', path), 204)
    },
  },
  {
    title: 'changes it: the next look-up sees it, what is not sent is kept, nobody is overrun',
    async run(scene) {
      const { ask, kept } = scene
      const path = `/v1/connections/${kept.plain.id}`
      const put = (config: object, headers = {}) =>
        ask('PUT', path, { as: kept.keys.editor, body: { type, config }, headers })
      const { etag = '' } = (await ask('GET', path)).headers
      const api_key = secret(scene)
      expectStatus(await put({ api_key }, { 'if-match': etag }), 200)
      assert.equal(await resolved(scene, kept.plain.id), api_key)
      expectRefused(await put({ api_key: 'x' }, { 'if-match': etag }), 412, 'precondition_failed')
      expectStatus(await put({}), 200)
      assert.equal(await resolved(scene, kept.plain.id), api_key)
      const url = 'https://llm.example.com/v1'
      expectRefused(await put({ url }), 400, 'invalid_config')
      expectStatus(await put({ url, api_key }), 200)
      assert.equal(await resolved(scene, kept.plain.id), api_key)
      kept.plain = { ...kept.plain, apiKey: api_key }
    },
  },
  {
    title: 'deletes none that is in use; a deleted one is gone, and its trail stays',
    async run(scene) {
      const { ask, kept } = scene
      const { id } = await aConnection(scene)
      const path = `/v1/connections/${id}`
      expectStatus(await ask('PUT', `${path}/references/workflow/w1`, { body: {} }), 201)
      assert.ok((await ask('GET', `${path}/references`)).text.includes('w1'))
      expectRefused(await ask('DELETE', path), 409, 'connection_in_use')
      expectStatus(await ask('DELETE', `${path}/references/workflow/w1`), 204)
      expectStatus(await ask('DELETE', path, { as: kept.keys.editor }), 204)
      expectRefused(await ask('GET', path), 404, 'connection_not_found')
      expectRefused(await ask('POST', `${path}/credentials`), 404, 'connection_not_found')
      const trail = (await ask('GET', `${path}/events`)).text
      for (const happened of ['created', 'deleted']) assert.ok(trail.includes(`.${happened}"`))
      const log = await ask('GET', `/v1/events?project_id=${kept.project}&type=connection.deleted`)
      assert.ok(expectStatus(log, 200).text.includes(id))
    },
  },
  {
    title: 'tries a connection out, kept or not',
    async run({ ask, target, kept }) {
      const config = { url: target.provider.url }
      const body = { type: 'dynamiq.connections.Ollama', config }
      const unsaved = await ask('POST', '/v1/connections/test', { body })
      assert.equal(typeof expectStatus(unsaved, 200).body.data?.outcome, 'string')
      const made = { ...body, name: 'tried', project_id: kept.project }
      const created = expectStatus(await ask('POST', '/v1/connections', { body: made }), 201)
      const id = String(created.body.data?.id)
      const tried = await ask('POST', `/v1/connections/${id}/test`)
      assert.equal(expectStatus(tried, 200).body.data?.outcome, unsaved.body.data?.outcome)
      expectStatus(await ask('DELETE', `/v1/connections/${id}`), 204)
    },
  },
]

function secret({ secrets }: Scene): string {
  const value = `SMOKE-${randomUUID()}`
  secrets.add(value)
  return value
}

async function aConnection(scene: Scene) {
  const apiKey = secret(scene)
  const { kept, ask } = scene
  const about = { name: `c-${randomUUID()}`, project_id: kept.project, type }
  const body = { ...about, config: { api_key: apiKey } }
  const made = expectStatus(
    await ask('POST', '/v1/connections', { as: kept.keys.editor, body }),
    201,
  )
  return { id: String(made.body.data?.id), apiKey }
}

/** The API key that a look-up brings. */
export async function resolved({ ask, kept }: Scene, id: string): Promise<string> {
  const answer = await ask('POST', `/v1/connections/${id}/credentials`, { as: kept.keys.runtime })
  return String(expectStatus(answer, 200).body.data?.api_key)
}
