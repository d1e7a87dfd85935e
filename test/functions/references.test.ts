import { beforeEach, describe, expect, it } from 'vitest'
import { systemOwnerId } from '../../shared/model/connection.ts'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let id: string
beforeEach(async () => {
  on = await stage()
  id = (await keptConnection(on.world, { ownerId: on.project })).id
})
const named = (resource_id: string, resource_type = 'workflow') => ({
  params: { connection_id: id, resource_type, resource_id },
})
const add = (resource = named('f-1'), as = on.keys.editor) =>
  on.ask('add-reference', { as, ...resource })
const remove = (resource = named('f-1')) =>
  on.ask('remove-reference', { as: on.keys.editor, ...resource })
const list = (query = '') =>
  on.ask('list-references', { as: on.keys.viewer, params: { connection_id: id }, query })
const drop = () => on.ask('delete-connection', { params: { connection_id: id } })

describe('400', () => {
  it.each([
    ['', 'f-1', ['resource_type']],
    ['work flow', 'f-1', ['resource_type']],
    ['a#b', 'f-1', ['resource_type']],
    ['x'.repeat(65), 'f-1', ['resource_type']],
    ['workflow', '..', ['resource_id']],
    ['workflow', 'a/b', ['resource_id']],
    ['workflow', 'x'.repeat(256), ['resource_id']],
    ['-', '\u0000', ['resource_type', 'resource_id']],
  ])('names what is wrong with the resource %j %j', async (type, resource, fields) => {
    for (const ask of [add, remove]) {
      const { status, body } = await ask(named(resource, type))
      expect([status, body.error.code]).toEqual([400, 'invalid_request'])
      expect(Object.keys(body.error.details ?? {})).toEqual(fields)
    }
  })
})

describe('403', () => {
  it('answers a project about a connection of the system', async () => {
    id = (await keptConnection(on.world, { ownerId: systemOwnerId })).id
    for (const answer of [await add(), await remove(), await list()]) {
      expect([answer.status, answer.body.error.code]).toEqual([403, 'system_connection'])
    }
    expect((await add(named('f-1'), on.keys.owner)).status).toBe(201)
  })
})

describe('404', () => {
  it('answers for a connection that was deleted since', async () => {
    const { powers } = on.world
    const connection = await powers.readConnections.locate(id)
    await drop()
    const late = { ...powers.readConnections, locate: async () => connection }
    const what = { as: on.keys.editor, ...named('f-1') }
    const { status, body } = await ask('add-reference', what, { ...powers, readConnections: late })
    expect([status, body.error.code]).toEqual([404, 'connection_not_found'])
  })
})

describe('409', () => {
  it('keeps a connection that is used, and names what uses it', async () => {
    await add(named('f-2'))
    await add(named('k-1', 'knowledge-base'))
    const { status, body } = await drop()
    expect([status, body.error.code]).toEqual([409, 'connection_in_use'])
    expect(body.error.details).toEqual({
      references: [
        { resource_type: 'knowledge-base', resource_id: 'k-1' },
        { resource_type: 'workflow', resource_id: 'f-2' },
      ],
      reference_count: 2,
    })
    expect(on.world.events(id).map(({ type }) => type)).not.toContain('connection.deleted')
    expect((await on.ask('read-credentials', { params: { connection_id: id } })).status).toBe(200)
  })

  it('names a hundred of many, and says how many there are', async () => {
    for (let at = 0; at < 101; at++) await add(named(`f-${at}`))
    const { details } = (await drop()).body.error
    expect(details?.references).toHaveLength(100)
    expect(details?.reference_count).toBe(101)
  })

  it('keeps the project too, while a connection of it is used', async () => {
    await add()
    const asked = { params: { project_id: on.project } }
    expect((await on.ask('delete-project', asked)).body.error.code).toBe('project_not_empty')
  })
})

describe('201, 200 and 204', () => {
  it('adds once, and answers the repeat with the first', async () => {
    const first = await add()
    expect([first.status, first.body.data]).toMatchObject([
      201,
      { connection_id: id, resource_type: 'workflow', resource_id: 'f-1', created_by: 'somebody' },
    ])
    const second = await add()
    expect([second.status, second.body]).toEqual([200, first.body])
    expect((await list()).body.pagination).toMatchObject({ total_count: 1 })
  })

  it('removes once, and then again', async () => {
    await add()
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204])
    expect((await drop()).status).toBe(204)
  })

  it('tells the trail of what changed, and of nothing else', async () => {
    await add()
    await add()
    await remove()
    await remove()
    const told = on.world.events(id).map(({ type, details }) => [type, details])
    const details = { resource_type: 'workflow', resource_id: 'f-1' }
    expect(told.slice(1)).toEqual([
      ['reference.added', details],
      ['reference.removed', details],
    ])
  })

  it('leaves the connection’s version as it is', async () => {
    await add()
    const { body } = await on.ask('read-connection', { params: { connection_id: id } })
    expect(body.data.version).toBe(1)
  })

  it('takes names that carry an ARN’s or an address’s signs', async () => {
    for (const name of ['arn:aws:states:eu-central-1:1:stateMachine:x', 'a@b.example', '0=~+-_.']) {
      expect((await add(named(name))).status).toBe(201)
    }
  })

  it('lists page by page, with right totals', async () => {
    for (const at of [1, 2, 3]) await add(named(`f-${at}`))
    const page = await list('page=2&page_size=2')
    expect(itemsOf(page).map(({ resource_id }) => resource_id)).toEqual(['f-3'])
    const pagination = { page: 2, page_size: 2, page_count: 2, total_count: 3 }
    expect(page.body.pagination).toEqual(pagination)
  })
})

describe('503', () => {
  it('tells of a delete that cannot be explained now', async () => {
    await add()
    on.world.fail('listReferences.list')
    expect((await drop()).status).toBe(503)
    on.world.heal()
    expect((await drop()).status).toBe(409)
  })
})

describe('a reference that goes while it is told of', () => {
  it('lets the delete try again', async () => {
    await add()
    const { powers } = on.world
    const list = async (connectionId: string) => {
      await remove()
      return powers.listReferences.list(connectionId)
    }
    const what = { as: on.keys.owner, params: { connection_id: id } }
    const given = { ...powers, listReferences: { list } }
    expect((await ask('delete-connection', what, given)).status).toBe(204)
  })
})
