import { beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../../shared/api/operations.ts'
import { keptKey } from '../../support/builders.ts'
import type { Ask } from '../../support/call.ts'
import { type Stage, stage } from '../../support/stage.ts'

let on: Stage
let id: string
let ownerKey: string
let strangers: Readonly<Record<string, string>>
let projectName: string
beforeEach(async () => {
  on = await stage()
  const keyOf = async (user: string, role: 'editor' | 'runtime' | 'viewer') =>
    (await keptKey(on.world, { user, role, projectId: on.project })).presented
  ownerKey = await keyOf('ada', 'editor')
  strangers = {
    editor: await keyOf('bob', 'editor'),
    runtime: await keyOf('bob', 'runtime'),
    viewer: await keyOf('bob', 'viewer'),
  }
  const read = await on.ask('read-project', { params: { project_id: on.project } })
  projectName = String(read.body.data.name)
  const params = { connector_id: 'credible.connections.mysql' }
  const body = { name: 'mine', security: { password: 'LEAK' }, headers: { 'X-A': 'LEAK' } }
  const made = await on.ask('create-connector-connection', { as: ownerKey, params, body })
  id = String((made.body as unknown as { id: string }).id)
})

const change = { type: 'credible.connections.mysql', config: {} }
const idQuery = () => ({ params: { connection_id: id } })
const nameQuery = () => ({ params: { projectName, connectionName: 'mine' } })

/** Every operation on one connection, by id or by name, and one that names it in its body. */
const single = operations.filter(({ params }) =>
  ['connection_id', 'connectionName'].some((name) => Object.hasOwn(params?.shape ?? {}, name)),
)
const creates = ['create-credible-connection']

describe('a personal connection', () => {
  // Guarantee: nobody but its owner and admins can learn that it is there, on any wire.
  it.each(single.filter((each) => !creates.includes(each.id)))(
    'is to strangers as one that is not there: $id',
    async (operation) => {
      const body = operation.surface.id === 'native' ? change : {}
      const byName = Object.hasOwn(operation.params?.shape ?? {}, 'connectionName')
      for (const as of Object.values(strangers)) {
        const ask = (asked: Ask) =>
          on.ask(operation.id, { as, raw: JSON.stringify(body), ...asked })
        const there = await ask(byName ? nameQuery() : idQuery())
        const missing = await ask(
          byName
            ? { params: { projectName, connectionName: 'none' } }
            : { params: { connection_id: '0b2f0d3e-5c1f-4a53-9f0e-6d2f6e0f3a11' } },
        )
        expect([403, 404]).toContain(there.status)
        const plain = ({ text, headers }: typeof there) =>
          text.replaceAll(headers['x-request-id'] ?? '', '')
        expect(plain(there)).toBe(plain(missing))
      }
      const still = await on.ask('read-connection', idQuery())
      expect([still.status, still.body.data.version]).toEqual([200, 1])
    },
  )

  it('is in nobody else’s list, and in no total', async () => {
    for (const as of Object.values(strangers)) {
      const { body } = await on.ask('list-connections', { as, query: { project_id: on.project } })
      expect([body.data, body.pagination]).toMatchObject([[], { total_count: 0, page_count: 0 }])
      const named = await on.ask('list-credible-connections', { as, ...nameQuery() })
      expect(named.text).toBe('[]')
      for (const list of ['list-connectors', 'search-connectors']) {
        const { text } = await on.ask(list, { as, query: 'query=credible' })
        expect(text).not.toContain(id)
      }
    }
  })

  it('is in no batch of anybody else', async () => {
    const as = strangers.runtime ?? ''
    const asked = { as, body: { connection_ids: [id] } }
    const { body, text } = await on.ask('read-credentials-batch', asked)
    expect(body.data).toMatchObject([{ id, error: { code: 'connection_not_found' } }])
    expect(text).not.toContain('LEAK')
  })

  it('is its owner’s and the admins’, on every wire', async () => {
    const owners = (
      await keptKey(on.world, { user: 'ada', role: 'runtime', projectId: on.project })
    ).presented
    for (const as of [ownerKey, owners, on.keys.admin, on.keys.owner]) {
      const listed = await on.ask('list-connections', { as, query: { project_id: on.project } })
      expect(listed.body.pagination).toMatchObject({ total_count: 1 })
      expect((await on.ask('read-connection', { as, ...idQuery() })).status).toBe(200)
      expect((await on.ask('read-credible-connection', { as, ...nameQuery() })).status).toBe(200)
      const headers = { 'x-project-id': on.project }
      const found = await on.ask('search-connectors', { as, headers, query: 'query=credible' })
      expect(found.text).toContain(id)
    }
    for (const as of [owners, on.keys.admin]) {
      const whole = await on.ask('read-credentials', { as, ...idQuery() })
      expect(whole.body.data).toMatchObject({ password: 'LEAK', headers: { 'X-A': 'LEAK' } })
    }
    const patched = await on.ask('update-credible-connection', {
      as: ownerKey,
      ...nameQuery(),
      body: {},
    })
    expect(patched.status).toBe(200)
    expect((await on.ask('delete-connection', { as: ownerKey, ...idQuery() })).status).toBe(204)
  })

  it('stays personal through every change', async () => {
    await on.ask('update-connection', { as: ownerKey, ...idQuery(), body: change })
    const as = strangers.viewer ?? ''
    expect((await on.ask('read-connection', { as, ...idQuery() })).status).toBe(404)
    const { body } = await on.ask('list-connections', { as, query: { project_id: on.project } })
    expect(body.pagination).toMatchObject({ total_count: 0 })
  })

  it('is everyone’s in the project where it was made organizational', async () => {
    const params = { connector_id: 'OpenAI' }
    const body = { name: 'ours', access_scope: 'organizational', security: { apiKey: 'k' } }
    const made = await on.ask('create-connector-connection', { as: ownerKey, params, body })
    const ours = { params: { connection_id: String((made.body as unknown as { id: string }).id) } }
    const as = strangers.runtime ?? ''
    expect((await on.ask('read-credentials', { as, ...ours })).status).toBe(200)
    const theirs = await on.ask('list-connections', { as, query: { project_id: on.project } })
    expect(theirs.body.pagination).toMatchObject({ total_count: 1 })
  })
})
