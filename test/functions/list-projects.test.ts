import { describe, expect, it } from 'vitest'
import { keptProject } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { stage } from '../support/stage.ts'

describe('400', () => {
  it.each(['page=0', 'page_size=501', 'sort=name'])('refuses ?%s', async (query) => {
    const on = await stage()
    expect((await on.ask('list-projects', { query })).status).toBe(400)
  })
})

describe('200', () => {
  it('lists every project to a key of every project, in pages', async () => {
    const on = await stage()
    const made = [on.project, on.other]
    for (let count = 0; count < 24; count++) made.push((await keptProject(on.world)).id)
    const [one, two] = [
      await on.ask('list-projects'),
      await on.ask('list-projects', { query: 'page=2' }),
    ]
    expect(one?.body.pagination).toEqual({
      ...{ page: 1, page_size: 25, page_count: 2, total_count: 26 },
    })
    const ids = [...itemsOf(one), ...itemsOf(two)].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(made.toSorted())
    const read = await on.ask('read-project', { params: { project_id: on.project } })
    expect([...itemsOf(one), ...itemsOf(two)]).toContainEqual(read.body.data)
  })

  it('takes the organization that Dynamiq’s clients name, whatever it is', async () => {
    const on = await stage()
    const listed = await on.ask('list-projects', { query: 'org_id=acme&page_size=1' })
    expect([listed.status, listed.body.pagination.total_count]).toEqual([200, 2])
    const params = { project_id: on.project }
    expect((await on.ask('read-project', { params, query: 'org_id=acme' })).status).toBe(200)
  })

  it('lists a project’s key its own alone', async () => {
    const on = await stage()
    const answer = await on.ask('list-projects', { as: on.keys.viewer })
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([on.project])
    expect(answer.body.pagination.total_count).toBe(1)
    const next = await on.ask('list-projects', { as: on.keys.viewer, query: 'page=2' })
    expect(itemsOf(next)).toEqual([])
  })
})
