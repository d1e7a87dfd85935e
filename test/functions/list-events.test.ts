import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const list = (connection_id: string, query = '', as = on.keys.admin) =>
  on.ask('list-events', { as, params: { connection_id }, query })

describe('400', () => {
  it('leads to the cursor where a page lies beyond what is counted', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const { status, body } = await list(id, 'page=101&page_size=100')
    expect([status, body.error.details?.page]).toEqual([400, expect.stringContaining('cursor')])
  })

  it('refuses the cursor of another connection', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const other = await keptConnection(on.world, { ownerId: on.project })
    await on.ask('read-credentials', { params: { connection_id: id } })
    const { next_cursor } = (await list(id, 'page_size=1')).body.pagination
    const { status, body } = await list(other.id, `cursor=${next_cursor}`)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['cursor']])
  })

  it.each(['cursor=', 'cursor=x', 'page=0', 'page_size=501', 'type=connection.created', 'sort=at'])(
    'refuses ?%s',
    async (query) => {
      const { id } = await keptConnection(on.world, { ownerId: on.project })
      expect((await list(id, query)).status).toBe(400)
    },
  )
})

describe('404', () => {
  it('knows no trail of what never was', async () => {
    const { status, body } = await list(randomUUID())
    expect([status, body.error.code]).toEqual([404, 'connection_not_found'])
  })
})

describe('200', () => {
  it('tells newest first what happened, who did it and in which request', async () => {
    const made = await on.ask('create-connection', {
      as: on.keys.editor,
      body: newOpenai(on.project),
    })
    const { id } = made.body.data
    const params = { connection_id: id }
    const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'sk-2' } }
    const changed = await on.ask('update-connection', { params, body })
    const read = await on.ask('read-credentials', { as: on.keys.runtime, params })
    const gone = await on.ask('delete-connection', { params })
    const events = itemsOf(await list(id))
    expect(events.map(({ type }) => type)).toEqual([
      'connection.deleted',
      'connection.credentials_read',
      'connection.updated',
      'connection.created',
    ])
    expect(events.map(({ version }) => version)).toEqual([2, 2, 2, 1])
    const asked = [gone, read, changed, made].map(({ headers }) => headers['x-request-id'])
    expect(events.map(({ request_id }) => request_id)).toEqual(asked)
    const [, keyId] = /^mrg_([^_]+)_/.exec(on.keys.runtime) ?? []
    expect(events[1]).toEqual({
      id: expect.any(String),
      type: 'connection.credentials_read',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      connection_id: id,
      version: 2,
      actor: { key_id: keyId, user: 'somebody' },
      request_id: asked[1],
      details: {},
    })
    expect(JSON.stringify(events)).not.toMatch(/sk-\d/)
  })

  it('outlives the connection, and stays its project’s', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    await on.ask('delete-connection', { params: { connection_id: kept.id } })
    expect(itemsOf(await list(kept.id))).toHaveLength(2)
    await keptConnection(on.world, { ownerId: on.other, id: randomUUID() })
    const theirs = await keptConnection(on.world, { ownerId: on.other })
    await on.ask('delete-connection', { params: { connection_id: theirs.id } })
    expect((await list(theirs.id)).status).toBe(404)
  })

  it('pages, with totals', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const params = { connection_id: id }
    for (let count = 0; count < 26; count++) await on.ask('read-credentials', { params })
    const [one, two, three] = [await list(id), await list(id, 'page=2'), await list(id, 'page=3')]
    const totals = { page_size: 25, page_count: 2, total_count: 27 }
    const next_cursor = expect.any(String)
    expect(one.body.pagination).toEqual({ page: 1, ...totals, next_cursor })
    expect(two.body.pagination).toEqual({ page: 2, ...totals, next_cursor: null })
    expect(three.body.pagination).toEqual({ page: 3, ...totals, next_cursor: null })
    const ids = [one, two, three].flatMap(itemsOf).map((event) => event.id)
    expect(ids).toHaveLength(27)
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed())
    expect(
      itemsOf(two)
        .map(({ type }) => type)
        .at(-1),
    ).toBe('connection.created')
  })

  it('goes on by cursor without counting, from a page by number as well', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const params = { connection_id: id }
    for (let count = 0; count < 4; count++) await on.ask('read-credentials', { params })
    const first = await list(id, 'page_size=2')
    const cursor = String(first.body.pagination.next_cursor)
    expect(first.headers.link).toBe(
      `</v1/connections/${id}/events?page_size=2&cursor=${cursor}>; rel="next"`,
    )
    const counts = () => on.world.calls.filter((call) => call === 'readEvents.count').length
    const counted = counts()
    const second = await list(id, `page_size=2&cursor=${cursor}`)
    const third = await list(id, `page_size=2&cursor=${second.body.pagination.next_cursor}`)
    expect(third.body.pagination).toEqual({ page_size: 2, next_cursor: null })
    expect(third.headers.link).toBeUndefined()
    const ids = [first, second, third].flatMap(itemsOf).map((event) => event.id)
    expect(ids).toEqual(itemsOf(await list(id)).map((event) => event.id))
    expect(counts()).toBe(counted + 1)
  })
})
