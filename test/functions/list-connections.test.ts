import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const list = (query: string, as = on.keys.viewer) => on.ask('list-connections', { as, query })
const names = async (query: string) => itemsOf(await list(query)).map(({ name }) => name)
const id = (name: string) => `dynamiq.connections.${name}`

async function keep(given: Parameters<typeof keptConnection>[1][]) {
  for (const each of given) await keptConnection(on.world, { withheldFields: [], ...each })
}

describe('400', () => {
  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1.5', 'page'],
    ['page=x', 'page'],
    ['page=01', 'page'],
    ['page=', 'page'],
    ['page=1&page=2', 'page'],
    ['page=99999999999999999999', 'page'],
    ['page_size=0', 'page_size'],
    ['page_size=501', 'page_size'],
    ['status=gone', 'status.0'],
    ['status=active&status=gone', 'status.1'],
    ['sort=id', 'sort'],
    ['sort=', 'sort'],
    ['sort=name,', 'sort'],
    ['sort=--name', 'sort'],
    ['sort=__proto__', 'sort'],
    ['sort=name&sort=type', 'sort'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['include_system=yes', 'include_system'],
    ['project_id=default', 'project_id'],
    ['colour=red', 'colour'],
  ])('refuses ?%s', async (query, field) => {
    const { status, body } = await list(query)
    expect([status, body.error?.code]).toEqual([400, 'invalid_request'])
    expect(Object.keys(body.error.details ?? {})).toEqual([field])
  })

  it.each(['type=OpenAI', 'type=', `type=${id('OpenAI')}&type=x`])(
    'knows no ?%s',
    async (query) => {
      const { status, body } = await list(query)
      expect([status, body.error.code]).toEqual([400, 'unknown_type'])
    },
  )

  it.each(['', 'sort=type', 'name_prefix=a', 'status=expired'])(
    'refuses a cursor of another list: ?%s',
    async (query) => {
      await keep(['a', 'b'].map((name) => ({ ownerId: on.project, name })))
      const { next_cursor } = (await list('page_size=1&sort=name')).body.pagination
      const { status, body } = await list(`${query}&cursor=${next_cursor}`)
      expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['cursor']])
    },
  )
})

describe('404', () => {
  it('answers for another project as for one that is not there', async () => {
    const out = await list(`project_id=${on.other}`)
    const missing = await list(`project_id=${randomUUID()}`)
    expect([out.status, out.body.error.code]).toEqual([404, 'project_not_found'])
    expect({ ...out.body.error, request_id: '' }).toEqual({
      ...missing.body.error,
      request_id: '',
    })
  })

  it('knows no project that is not there, with any key', async () => {
    expect((await list(`project_id=${randomUUID()}`, on.keys.owner)).status).toBe(404)
    expect((await list('project_id=system', on.keys.owner)).status).toBe(400)
  })
})

describe('200', () => {
  it.each([
    [0, 25, 0],
    [1, 25, 1],
    [25, 25, 1],
    [26, 25, 2],
    [501, 500, 2],
  ])('counts %i connections right, %i on a page', async (count, size, pages) => {
    await keep(Array.from({ length: count }, () => ({ ownerId: on.project })))
    await keep([{ ownerId: on.other }])
    const first = await list(size === 25 ? '' : `page_size=${size}`)
    const totals = { page_size: size, page_count: pages, total_count: count }
    expect(first.body.pagination).toMatchObject({ page: 1, ...totals })
    const all = new Set(itemsOf(first).map((item) => item.id))
    for (let page = 2; page <= pages; page++) {
      const next = await list(`page_size=${size}&page=${page}`)
      expect(next.body.pagination).toMatchObject({ page, ...totals })
      for (const item of itemsOf(next)) all.add(item.id)
    }
    expect(all.size).toBe(count)
    const beyond = await list(`page_size=${size}&page=${pages + 1}`)
    expect(itemsOf(beyond)).toEqual([])
    expect(beyond.body.pagination).toMatchObject({ page: pages + 1, ...totals })
  })

  it('sorts by name, unless told otherwise; equal ones by id', async () => {
    await keep(['b', 'a', 'B', 'ä', 'a'].map((name) => ({ ownerId: on.project, name })))
    expect(await names('')).toEqual(['B', 'a', 'a', 'b', 'ä'])
    const ids = itemsOf(await list('')).map((item) => item.id)
    expect(ids.slice(1, 3)).toEqual(ids.slice(1, 3).toSorted())
  })

  it.each([
    ['name', ['p', 'q', 'r', 's']],
    ['-name', ['s', 'r', 'q', 'p']],
    ['type,name', ['r', 'p', 's', 'q']],
    ['-type,name', ['q', 'p', 's', 'r']],
    ['status,-name', ['s', 'p', 'q', 'r']],
    ['created_at', ['s', 'r', 'q', 'p']],
    ['-created_at', ['p', 'q', 'r', 's']],
    ['updated_at', ['q', 'p', 's', 'r']],
    ['type,-updated_at', ['r', 's', 'p', 'q']],
    ['status,type,created_at', ['s', 'p', 'q', 'r']],
  ])('sorts by %s', async (sort, expected) => {
    const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`
    const of = (name: string, type: string, created: number, updated: number) => ({
      ...{ ownerId: on.project, name, type: id(type) },
      ...{ createdAt: at(created), updatedAt: at(updated) },
    })
    await keep([
      of('p', 'Groq', 4, 5),
      { ...of('q', 'NotionOAuth2', 3, 4), status: 'expired' },
      { ...of('r', 'Anthropic', 2, 7), status: 'incomplete' },
      of('s', 'Groq', 1, 6),
    ])
    expect(await names(`sort=${sort}`)).toEqual(expected)
  })

  it('filters by types and statuses, each as often as it is given', async () => {
    await keep([
      { ownerId: on.project, name: 'a', type: id('Groq') },
      { ownerId: on.project, name: 'b', type: id('NotionOAuth2'), status: 'incomplete' },
      { ownerId: on.project, name: 'c', type: id('NotionOAuth2'), status: 'expired' },
    ])
    expect(await names(`type=${id('Groq')}`)).toEqual(['a'])
    expect(await names(`type=${id('Groq')}&type=${id('NotionOAuth2')}`)).toEqual(['a', 'b', 'c'])
    expect(await names('status=incomplete&status=active')).toEqual(['a', 'b'])
    expect(await names(`status=expired&type=${id('NotionOAuth2')}`)).toEqual(['c'])
    const none = await list(`type=${id('Ollama')}`)
    expect(none.body.pagination).toMatchObject({ page_count: 0, total_count: 0 })
  })

  it('shows each as it is read alone', async () => {
    const kept = await keptConnection(on.world, { ownerId: on.project })
    const read = await on.ask('read-connection', { params: { connection_id: kept.id } })
    expect(itemsOf(await list(''))).toEqual([read.body.data])
  })

  it('lists another project for the deployment’s own key', async () => {
    await keep([{ ownerId: on.other, name: 'theirs' }])
    const answer = await list(`project_id=${on.other}`, on.keys.owner)
    expect(itemsOf(answer).map(({ name }) => name)).toEqual(['theirs'])
  })
})

describe('200 to a key of every project, without project_id', () => {
  it('lists the connections of all projects, sorted and counted together', async () => {
    await keep([
      { ownerId: on.project, name: 'b' },
      { ownerId: on.other, name: 'a' },
      { ownerId: on.other, name: 'c' },
      { ownerId: 'system', name: 'aa' },
    ])
    const own = await list('', on.keys.owner)
    expect(itemsOf(own).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(own.body.pagination).toMatchObject({ page_count: 1, total_count: 3 })
    const second = await list('page=2&page_size=2&include_system=true', on.keys.owner)
    expect(itemsOf(second).map(({ name }) => name)).toEqual(['b', 'c'])
    expect(second.body.pagination).toMatchObject({ page: 2, page_count: 2, total_count: 4 })
  })

  it('lists for a key of one project that project’s alone', async () => {
    await keep([on.project, on.other].map((ownerId) => ({ ownerId, name: ownerId })))
    expect(await names('')).toEqual([on.project])
  })
})

describe('200, by cursor', () => {
  it('goes on where the page ended, whatever was made or deleted before it', async () => {
    await keep(['a', 'b', 'd', 'e'].map((name) => ({ ownerId: on.project, name })))
    const first = await list('page_size=2&sort=-name&status=active')
    expect(itemsOf(first).map(({ name }) => name)).toEqual(['e', 'd'])
    const params = { connection_id: String(itemsOf(first)[1]?.id) }
    await on.ask('delete-connection', { params })
    await keep([
      { ownerId: on.project, name: 'z' },
      { ownerId: on.project, name: 'c' },
    ])
    const [, next = ''] =
      /<\/v1\/connections\?(.+)>; rel="next"/.exec(first.headers.link ?? '') ?? []
    const second = await list(next)
    expect(itemsOf(second).map(({ name }) => name)).toEqual(['c', 'b'])
    const third = await list(
      `${next.replace(/cursor=.*/, '')}cursor=${second.body.pagination.next_cursor}`,
    )
    expect(itemsOf(third).map(({ name }) => name)).toEqual(['a'])
    expect(third.body.pagination).toMatchObject({ next_cursor: null, total_count: 5 })
    expect(third.headers.link).toBeUndefined()
  })

  it('has names that begin as asked alone, and counts those', async () => {
    await keep(['ab', 'abc', 'b', 'AB'].map((name) => ({ ownerId: on.project, name })))
    const { body, ...answer } = await list('name_prefix=ab')
    expect(itemsOf({ body, ...answer }).map(({ name }) => name)).toEqual(['ab', 'abc'])
    expect(body.pagination.total_count).toBe(2)
  })
})
