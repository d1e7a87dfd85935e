import { beforeEach, describe, expect, it } from 'vitest'
import { connectorIdOf } from '../../../shared/catalogue/config/connector.ts'
import { allTypes } from '../../../shared/catalogue/index.ts'
import { named } from '../../catalogue/samples.ts'
import { type Stage, stage } from '../../support/stage.ts'

interface Item {
  readonly id: string
  readonly name: string
  readonly connections: readonly { readonly id: string; readonly name: string }[]
}
interface Page {
  readonly items: readonly Item[]
  readonly total: number
  readonly [member: string]: unknown
}

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const ask = (id: string, query = '', as = on.keys.viewer) => on.ask(id, { as, query })
const pageAt = async (query = '') => JSON.parse((await ask('list-connectors', query)).text) as Page

describe('422', () => {
  it.each([
    ['per_page=51', 'per_page'],
    ['per_page=0', 'per_page'],
    ['page=1&page=2', 'page'],
    ['page=0', 'page'],
    ['page=x', 'page'],
  ])('refuses %s, and says where', async (query, name) => {
    const { status, text } = await ask('list-connectors', query)
    const loc = ['query', name]
    expect([status, JSON.parse(text).detail]).toEqual([422, [expect.objectContaining({ loc })]])
  })

  it('needs a query to search by', async () => {
    const { status, text } = await ask('search-connectors')
    const fault = { loc: ['query', 'query'], msg: 'Field required', type: 'missing' }
    expect([status, JSON.parse(text)]).toEqual([422, { detail: [fault] }])
  })
})

describe('400', () => {
  it('is for a key of no one project where there are several', async () => {
    for (const id of ['list-connectors', 'search-connectors']) {
      expect((await ask(id, 'query=x', on.keys.owner)).status).toBe(400)
    }
  })
})

describe('200', () => {
  it('pages through every connector once', async () => {
    const first = await pageAt()
    const total = allTypes.length
    expect(first).toMatchObject({
      page: 1,
      per_page: 20,
      total,
      total_pages: Math.ceil(total / 20),
    })
    expect(first.items).toHaveLength(20)
    const all = [
      ...(await pageAt('per_page=50')).items,
      ...(await pageAt('per_page=50&page=2')).items,
    ]
    expect(all.map(({ id }) => id)).toEqual(allTypes.map(connectorIdOf))
    expect((await pageAt('page=99')).items).toEqual([])
  })

  it('shows a connector with those of its connections that the caller may see', async () => {
    const params = { connector_id: 'OpenAI' }
    const names = ['b', 'a']
    for (const name of names) {
      const body = { name, access_scope: 'organizational', security: { apiKey: 'LEAK' } }
      await on.ask('create-connector-connection', { as: on.keys.editor, params, body })
    }
    const { items, total } = await pageAt('query=OPENAI')
    expect(total).toBe(1)
    const view = { name: 'a', access_scope: 'organizational', owner: 'somebody', version: null }
    expect(items).toEqual([
      {
        kind: 'connector',
        id: connectorIdOf(named('OpenAI')),
        name: 'OpenAI',
        description: expect.stringContaining('OpenAI'),
        logo: null,
        status: 'ready',
        total_operations: 0,
        using_built_in_auth: false,
        connections: [expect.objectContaining(view), expect.objectContaining({ name: 'b' })],
      },
    ])
    const search = await ask('search-connectors', 'query=OpenAI')
    expect(JSON.parse(search.text)).toEqual(items)
    expect(search.text).not.toContain('LEAK')
  })

  it.each([
    ['type=connector', allTypes.length],
    ['type=OpenAI', 1],
    ['type=dynamiq.connections.OpenAI', 1],
    ['type=sql&query=credible', 10],
    ['type=nothing', 0],
  ])('filters by %s', async (query, total) => {
    expect((await pageAt(query)).total).toBe(total)
  })

  it('shows connections that were made natively, as organizational', async () => {
    const config = { api_key: 'k' }
    const body = { name: 'n', project_id: on.project, type: 'dynamiq.connections.OpenAI', config }
    const { body: made } = await on.ask('create-connection', { as: on.keys.editor, body })
    const [item] = (await pageAt('query=openai')).items
    expect(item?.connections).toMatchObject([
      { id: made.data.id, access_scope: 'organizational', owner: 'somebody' },
    ])
  })
})
