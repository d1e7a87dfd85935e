import { beforeEach, describe, expect, it } from 'vitest'
import { keptKey } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const list = (query = '', as = on.keys.owner) => on.ask('list-access-keys', { as, query })

describe('400', () => {
  it.each(['page=0', 'page_size=501', 'role=admin', 'project_id=x'])(
    'refuses ?%s',
    async (query) => {
      expect((await list(query)).status).toBe(400)
    },
  )
})

describe('404', () => {
  it('knows no project out of reach or missing', async () => {
    const missing = '00000000-0000-4000-8000-000000000000'
    expect((await list(`project_id=${on.other}`, on.keys.admin)).status).toBe(404)
    expect((await list(`project_id=${missing}`)).status).toBe(404)
  })
})

describe('200', () => {
  it('lists every key to a key of every project', async () => {
    await keptKey(on.world, { projectId: on.other })
    expect((await list()).body.pagination).toMatchObject({ total_count: 6 })
    expect((await list(`project_id=${on.other}`)).body.pagination.total_count).toBe(1)
  })

  it('lists a project’s admin its project’s alone', async () => {
    await keptKey(on.world, { projectId: on.other })
    const keys = itemsOf(await list('', on.keys.admin))
    expect(keys).toHaveLength(4)
    for (const key of keys) expect(key.project_id).toBe(on.project)
  })

  it('shows neither key nor hash', async () => {
    const { row } = await keptKey(on.world, { projectId: on.other })
    const { text, body } = await list(`project_id=${on.other}`)
    expect(text).not.toContain(row.hash)
    expect(
      Object.keys(itemsOf({ status: 200, headers: {}, body, text })[0] ?? {}).toSorted(),
    ).toEqual([
      ...['created_at', 'created_by', 'expires_at', 'id', 'name', 'previous_key_expires_at'],
      ...['project_id', 'role', 'rotated_at', 'user'],
    ])
  })

  it('lists in pages, the oldest first', async () => {
    for (let day = 28; day > 0; day--) {
      const createdAt = `2026-02-${String(day).padStart(2, '0')}T00:00:00.000Z`
      await keptKey(on.world, { projectId: on.other, createdAt, name: `key ${day}` })
    }
    const one = await list(`project_id=${on.other}`)
    const two = await list(`project_id=${on.other}&page=2`)
    expect(two.body.pagination).toEqual({
      ...{ page: 2, page_size: 25, page_count: 2, total_count: 28 },
    })
    const names = [...itemsOf(one), ...itemsOf(two)].map(({ name }) => name)
    expect(names).toEqual(Array.from({ length: 28 }, (_, at) => `key ${at + 1}`))
  })
})
