import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { context, eventOf, itemsOf } from '../support/call.ts'
import { ask, handlerOf } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

describe('list-connection-types', () => {
  it('gives the whole catalogue in one list, without a key', async () => {
    const { world } = await stage()
    const answer = await ask('list-connection-types', {}, world.powers)
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300'])
    expect(itemsOf(answer).map(({ type }) => type)).toEqual(allTypes.map(({ id }) => id))
    expect(answer.body).not.toHaveProperty('pagination')
    for (const { type, config_schema } of itemsOf(answer)) {
      const entry = allTypes.find(({ id }) => id === type)
      expect(config_schema).toEqual(entry && configSchema(entry))
    }
  })
})

describe('list-connection-types, narrowed', () => {
  const listed = async (query: Record<string, string>) => {
    const { world } = await stage()
    const answer = await ask('list-connection-types', { query }, world.powers)
    return { status: answer.status, items: answer.status === 200 ? itemsOf(answer) : [] }
  }

  it.each([
    { category: 'cars' },
    { fields: 'all' },
    { oauth: 'yes' },
    { search: '' },
    { search: 'x'.repeat(101) },
    { kind: 'crm' },
  ])('400: rejects %j', async (query) => {
    expect((await listed(query)).status).toBe(400)
  })

  it('200: has the types of one category, each with its schema', async () => {
    const { items } = await listed({ category: 'crm' })
    expect(items.length).toBeGreaterThan(10)
    for (const each of items)
      expect(each).toMatchObject({ category: 'crm', config_schema: { type: 'object' } })
  })

  it('200: finds a text in names and descriptions, in any letter case', async () => {
    const types = (await listed({ search: 'CALENDAR' })).items.map(({ type }) => type)
    expect(types).toContain('mooring.connections.GoogleCalendar')
    expect(types).toContain('mooring.connections.AcuityScheduling')
    expect(types).not.toContain('mooring.connections.GoogleDrive')
    expect((await listed({ search: 'no such service' })).items).toEqual([])
  })

  it('200: parts OAuth types from the others, and both together are all', async () => {
    const [oauth, others] = [await listed({ oauth: 'true' }), await listed({ oauth: 'false' })]
    expect(oauth.items.every((each) => each.oauth)).toBe(true)
    expect(others.items.some((each) => each.oauth)).toBe(false)
    expect(oauth.items.length + others.items.length).toBe(allTypes.length)
  })

  it('200: leaves the schemas out of a summary', async () => {
    const { items } = await listed({ fields: 'summary' })
    expect(items).toHaveLength(allTypes.length)
    for (const each of items) expect(each).not.toHaveProperty('config_schema')
  })

  it('200: takes 60 KB at most, compressed, with every schema', async () => {
    const { items } = await listed({})
    expect(gzipSync(JSON.stringify({ data: items })).length).toBeLessThan(60_000)
  })

  it('200: takes less than 25 ms of processor time in a warm process', async () => {
    const { world } = await stage()
    const listing = (await handlerOf('list-connection-types')).with(world.powers)
    const event = eventOf({ route: 'GET /v1/connection-types' })
    const answer = () => listing(event, context())
    for (let warming = 0; warming < 10; warming += 1) await answer()
    const times: number[] = []
    for (let round = 0; round < 11; round += 1) {
      const before = process.cpuUsage()
      expect(await answer()).toMatchObject({ statusCode: 200 })
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    // The median: a garbage collection adds to some rounds. Schemas made anew for each request take 45 ms.
    expect(times.sort((a, b) => a - b)[5]).toBeLessThan(25)
  })
})

describe('read-connection-type', () => {
  it.each(['x', 'OpenAI', '__proto__', 'constructor', ''])('404: knows no %j', async (type) => {
    const { world } = await stage()
    const { status, body } = await ask('read-connection-type', { params: { type } }, world.powers)
    expect([status, body.error.code]).toEqual([404, 'connection_type_not_found'])
  })

  it('200: gives each as the list does, without a key', async () => {
    const { world } = await stage()
    const all = itemsOf(await ask('list-connection-types', {}, world.powers))
    for (const one of all) {
      const asked = { params: { type: String(one.type) } }
      const { status, body } = await ask('read-connection-type', asked, world.powers)
      expect([status, body.data]).toEqual([200, one])
    }
  })
})
