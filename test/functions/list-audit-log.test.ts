import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settings } from '../../shared/runtime/settings.ts'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const list = (query = '', as?: string) => on.ask('list-audit-log', { ...(as && { as }), query })
const typesOf = async (query: string, as?: string) =>
  itemsOf(await list(query, as)).map(({ type }) => type)

describe('400', () => {
  it.each([
    ['type=connection.exploded', 'type.0'],
    ['subject=x', 'subject'],
    ['since=yesterday', 'since'],
    ['until=2026-01-01', 'until'],
    ['page_size=501', 'page_size'],
    ['page=2', 'page'],
    ['cursor=bm90IG9uZQ', 'cursor'],
    ['actor=', 'actor'],
  ])('refuses ?%s and names %s', async (query, name) => {
    const { status, body } = await list(query)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [name]])
  })

  it('refuses a cursor under other filters, or in the log of another project', async () => {
    for (let count = 0; count < 2; count++) await keptConnection(on.world, { ownerId: on.project })
    const first = await list(`project_id=${on.project}&page_size=1`)
    const cursor = `cursor=${first.body.pagination.next_cursor}`
    for (const query of ['', `project_id=${on.other}`, `project_id=${on.project}&actor=me`]) {
      const { status, body } = await list(`${query}&${cursor}`)
      expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['cursor']])
    }
    expect((await list(`project_id=${on.project}&page_size=5&${cursor}`)).status).toBe(200)
  })
})

describe('403', () => {
  it.each(['viewer', 'runtime', 'editor'] as const)('keeps the log from a %s', async (role) => {
    expect((await list('', on.keys[role])).status).toBe(403)
  })
})

describe('404', () => {
  it('shows a key of one project no other project’s log', async () => {
    const { status, body } = await list(`project_id=${on.other}`, on.keys.admin)
    expect([status, body.error.code]).toEqual([404, 'project_not_found'])
  })

  it('has no log of a project that never was', async () => {
    expect((await list(`project_id=${randomUUID()}`)).status).toBe(404)
  })
})

describe('200', () => {
  it('tells in full what happened, to what, in which project and by whom', async () => {
    const made = await on.ask('create-access-key', {
      as: on.keys.admin,
      body: { name: 'ci', role: 'runtime', project_id: on.project },
    })
    const { id } = made.body.data
    const [event] = itemsOf(await list(`subject=${id}`, on.keys.admin))
    expect(event).toEqual({
      id: expect.any(String),
      type: 'access_key.created',
      at: expect.stringMatching(/Z$/),
      subject: id,
      project_id: on.project,
      actor: { key_id: expect.any(String), user: expect.any(String) },
      request_id: made.headers['x-request-id'],
      details: { name: 'ci', role: 'runtime', user: 'ci' },
    })
  })

  it('says of records about a connection which it is', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const [event] = itemsOf(await list('type=connection.created', on.keys.admin))
    expect(event).toMatchObject({ subject: id, connection_id: id, project_id: on.project })
  })

  it('lists for a key of one project that project’s records alone', async () => {
    await keptConnection(on.world, { ownerId: on.project })
    await keptConnection(on.world, { ownerId: on.other })
    const projects = new Set(itemsOf(await list('', on.keys.admin)).map((e) => e.project_id))
    expect(projects).toEqual(new Set([on.project]))
    const all = itemsOf(await list('')).map((event) => event.project_id)
    expect(all).toEqual(expect.arrayContaining([on.project, on.other, null]))
  })

  it('keeps the log of a project that is deleted', async () => {
    const { id } = (await on.ask('create-project', { body: { name: 'gone' } })).body.data
    await on.ask('delete-project', { params: { project_id: id } })
    const types = ['project.deleted', 'project.created']
    expect(await typesOf(`project_id=${id}`)).toEqual(types)
  })

  it('filters by several types, by the user who acted and by time', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await on.ask('read-credentials', { as: on.keys.runtime, params: { connection_id: id } })
    const one = 'type=connection.credentials_read'
    expect(await typesOf(`${one}&subject=${id}`)).toEqual(['connection.credentials_read'])
    expect(await typesOf(`${one}&type=connection.created&subject=${id}`)).toHaveLength(2)
    expect(await typesOf(`${one}&actor=somebody`)).toEqual(['connection.credentials_read'])
    expect(await typesOf('actor=nobody')).toEqual([])
    expect(await typesOf('since=2100-01-01T00:00:00Z')).toEqual([])
    expect(await typesOf('until=2000-01-01T00:00:00Z')).toEqual([])
  })

  it('is walked by cursor and by Link, without a total', async () => {
    for (let count = 0; count < 7; count++) await keptConnection(on.world, { ownerId: on.project })
    const ids: unknown[] = []
    let query = 'page_size=3&type=connection.created&type=connection.deleted'
    for (;;) {
      const answer = await list(query, on.keys.admin)
      ids.push(...itemsOf(answer).map(({ id }) => id))
      const { next_cursor, ...rest } = answer.body.pagination
      expect(rest).toEqual({ page_size: 3 })
      const link = answer.headers.link
      if (next_cursor === null) {
        expect(link).toBeUndefined()
        break
      }
      const [, next = ''] = /^<\/v1\/events\?(.+)>; rel="next"$/.exec(link ?? '') ?? []
      expect(new URLSearchParams(next).get('cursor')).toBe(next_cursor)
      query = next
    }
    expect(new Set(ids).size).toBe(7)
    expect(ids).toEqual(ids.toSorted().toReversed())
  })
})

describe('where reads are recorded', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['list-audit-log', 'list-events'])(
    'is in the answer of %s, where it is elsewhere',
    async (id) => {
      const connection = await keptConnection(on.world, { ownerId: on.project })
      const params = id === 'list-events' ? { connection_id: connection.id } : {}
      expect((await on.ask(id, { params })).body).not.toHaveProperty('read_archive')
      vi.stubEnv(settings.readArchive, 'mooring_dev.credentials_read')
      expect((await on.ask(id, { params })).body).toHaveProperty(
        'read_archive',
        'mooring_dev.credentials_read',
      )
    },
  )
})
