import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { anAccessKey } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

const asked = {
  name: 'shared',
  type: 'dynamiq.connections.OpenAI',
  config: { api_key: 'sk-system', url: 'https://internal.example.com' },
  system: true,
}
let on: Stage
let id: string
beforeEach(async () => {
  on = await stage()
  id = (await on.ask('create-connection', { body: asked })).body.data.id
})
const at = () => ({ params: { connection_id: id } })
const change = { type: asked.type, config: { api_key: 'sk-new' } }

/** Keys of others than the deployment’s own admin. */
const others = async () => [
  ...[on.keys.admin, on.keys.editor, on.keys.runtime, on.keys.viewer],
  ...[await anAccessKey(on.world, 'editor'), await anAccessKey(on.world, 'runtime')],
]

describe('400', () => {
  it('refuses one that names a project', async () => {
    const { status, body } = await on.ask('create-connection', {
      body: { ...asked, project_id: on.project },
    })
    expect([status, body.error.details]).toMatchObject([400, { project_id: expect.any(String) }])
  })
})

describe('403', () => {
  it('is made by the deployment’s own admin key alone', async () => {
    for (const as of await others()) {
      const body = { ...asked, config: { api_key: 'sk-other' } }
      const answer = await on.ask('create-connection', { as, body })
      expect([answer.status, answer.body.error.code]).toEqual([403, 'forbidden'])
    }
    expect(on.world.secretNames()).toEqual([`system/${id}`])
  })

  it.each([
    ['update-connection', { body: change }],
    ['delete-connection', {}],
    ['read-credentials', {}],
    ['read-aws-credentials', {}],
    ['list-events', {}],
  ])('refuses %s to all but the deployment’s own admin key', async (operation, what) => {
    for (const as of await others()) {
      const { status, text } = await on.ask(operation, { as, ...at(), ...what })
      expect(status).toBe(403)
      expect(text).not.toMatch(/internal\.example|sk-/)
    }
  })

  it('tells a role that would do for a project’s that it is a system’s', async () => {
    for (const [operation, as, body] of [
      ['update-connection', on.keys.editor, change],
      ['delete-connection', on.keys.admin],
      ['read-credentials', on.keys.runtime],
    ] as const) {
      const answer = await on.ask(operation, { as, ...at(), body })
      expect(answer.body.error.code).toBe('system_connection')
    }
  })
})

describe('everybody', () => {
  it('reads it without config and without withheld_fields', async () => {
    for (const as of [...(await others()), on.keys.owner]) {
      const { status, body } = await on.ask('read-connection', { as, ...at() })
      expect(status).toBe(200)
      expect(body.data).toMatchObject({ id, system: true, project_id: null, name: 'shared' })
      expect(body.data).not.toHaveProperty('config')
      expect(body.data).not.toHaveProperty('withheld_fields')
    }
  })

  it('lists it with include_system=true alone', async () => {
    const list = async (query: string) =>
      itemsOf(await on.ask('list-connections', { as: on.keys.viewer, query }))
    expect(await list('')).toEqual([])
    expect(await list('include_system=false')).toEqual([])
    expect(await list('include_system=true')).toMatchObject([{ id, system: true }])
    expect(await list(`include_system=true&type=dynamiq.connections.Groq`)).toEqual([])
    const theirs = await on.ask('list-connections', {
      query: `project_id=${on.other}&include_system=true`,
    })
    expect(theirs.body.pagination.total_count).toBe(1)
    expect(itemsOf(theirs)[0]).not.toHaveProperty('config')
  })
})

describe('the deployment’s own admin key', () => {
  it('resolves, changes, follows and deletes it', async () => {
    expect((await on.ask('read-credentials', at())).body.data.api_key).toBe('sk-system')
    const changed = await on.ask('update-connection', { ...at(), body: change })
    expect(changed.body.data).toMatchObject({ version: 2, system: true, project_id: null })
    expect(changed.body.data).not.toHaveProperty('config')
    expect((await on.ask('read-credentials', at())).body.data.api_key).toBe('sk-new')
    expect(itemsOf(await on.ask('list-events', at()))).toHaveLength(4)
    expect((await on.ask('delete-connection', at())).status).toBe(204)
    expect(on.world.discarded({ ownerId: 'system', id })).toBe(true)
  })

  it('makes it once for an Idempotency-Key', async () => {
    const headers = { 'idempotency-key': randomUUID() }
    const one = await on.ask('create-connection', { body: asked, headers })
    const two = await on.ask('create-connection', { body: asked, headers })
    expect(two.body).toEqual(one.body)
  })
})
