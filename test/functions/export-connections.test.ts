import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../shared/model/limits.ts'
import { keptConnection, keptProject } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const ask = (query: Record<string, string> = {}, as = on.keys.owner) =>
  on.ask('export-connections', { as, query })
const keep = async (ownerId = on.project, given: object = {}) =>
  (await keptConnection(on.world, { ownerId, ...given })).id

/** The ids of every page, and how many pages there were. */
async function follow(query: Record<string, string>, as = on.keys.owner) {
  const ids: string[] = []
  let cursor: string | undefined
  let pages = 0
  do {
    const answer = await ask({ ...query, ...(cursor ? { cursor } : {}) }, as)
    expect([answer.status, answer.text]).toEqual([200, answer.text])
    ids.push(...itemsOf(answer).map(({ id }) => id))
    cursor = (answer.body.pagination.next_cursor as string | null) ?? undefined
    expect(answer.headers.link !== undefined).toBe(cursor !== undefined)
    pages += 1
  } while (cursor !== undefined)
  return { ids, pages }
}

describe('400', () => {
  it.each([{ page_size: '101' }, { page_size: '0' }, { cursor: 'x' }, { page: '1' }])(
    'rejects %j',
    async (query) => {
      expect((await ask(query)).status).toBe(400)
    },
  )

  it('rejects a cursor of another project', async () => {
    for (const _each of [1, 2]) await keep()
    const { body } = await ask({ project_id: on.project, page_size: '1' })
    const cursor = String(body.pagination.next_cursor)
    const answer = await ask({ project_id: on.other, cursor })
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([400, ['cursor']])
  })
})

describe('404', () => {
  it('is the answer to a project that does not exist or that the key cannot read', async () => {
    expect((await ask({ project_id: randomUUID() })).status).toBe(404)
    expect((await ask({ project_id: on.other }, on.keys.viewer)).status).toBe(404)
  })
})

describe('200', () => {
  it('returns every connection once, whatever the page size', async () => {
    const kept = [await keep('system'), await keep(on.other)]
    for (let count = 0; count < 5; count += 1) kept.push(await keep())
    for (const page_size of ['1', '2', '3', '100']) {
      const { ids } = await follow({ page_size })
      expect(ids.toSorted()).toEqual(kept.toSorted())
    }
  })

  it('returns what a key of one project can read, without system and personal connections', async () => {
    const own = await keep()
    await keep(on.project, { accessScope: 'personal', owner: 'ada' })
    for (const other of [on.other, 'system']) await keep(other)
    expect((await follow({ page_size: '1' }, on.keys.viewer)).ids).toEqual([own])
    expect((await follow({ project_id: on.project }, on.keys.admin)).ids).toHaveLength(2)
  })

  it('shows what a read shows, and no secret', async () => {
    const id = await keep(on.project, { externalId: 'crm/42' })
    const answer = await ask()
    const one = await on.ask('read-connection', { params: { connection_id: id } })
    expect(itemsOf(answer)).toEqual([one.body.data])
    expect(answer.text).not.toContain('sk-kept')
    expect(on.world.events(id).map(({ type }) => type)).toEqual(['connection.created'])
  })

  it('continues where a project was deleted between two pages', async () => {
    const gone = await keptProject(on.world)
    const kept = [await keep(), await keep(on.other), await keep()]
    const first = await ask({ page_size: '1' })
    await on.ask('delete-project', { params: { project_id: gone.id } })
    const cursor = String(first.body.pagination.next_cursor)
    const { ids } = await follow({ page_size: '1', cursor })
    const all = [...itemsOf(first).map(({ id }) => id), ...ids]
    expect(all.toSorted()).toEqual(kept.toSorted())
  })

  it('reads a bounded number of parts for one page, however many projects are empty', async () => {
    for (let count = 0; count < limits.exportReads + 10; count += 1) await keptProject(on.world)
    const before = on.world.calls.length
    await ask()
    const calls = on.world.calls.slice(before)
    const reads = calls.filter((call) => call === 'exportConnections.page')
    expect(reads).toHaveLength(limits.exportReads)
    const id = await keep()
    expect((await follow({})).ids).toEqual([id])
  })

  it('ends a page before its secrets could exceed what a response can hold', async () => {
    for (let count = 0; count < 60; count += 1) await keep()
    const { ids, pages } = await follow({})
    expect([ids.length, pages]).toEqual([60, 2])
  })
})
