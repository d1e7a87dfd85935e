import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemsOf } from '../support/call.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
afterEach(() => {
  vi.useRealTimers()
})

const create = (key: string, body: unknown = newOpenai(on.project), as = on.keys.owner) =>
  on.ask('create-connection', { as, body, headers: { 'idempotency-key': key } })

async function connectionsOf(project_id: string) {
  return itemsOf(await on.ask('list-connections', { query: { project_id } }))
}

/** The secrets that are still in use. */
function secretsInUse() {
  return on.world.secretNames().filter((name) => {
    const [ownerId = '', id = ''] = name.split('/')
    return !on.world.discarded({ ownerId, id })
  })
}

describe('400', () => {
  it.each(['', 'k'.repeat(256)])('refuses a key of no or too much length', async (key) => {
    const { status, body } = await create(key)
    expect(status).toBe(400)
    expect(body.error.details).toHaveProperty('Idempotency-Key')
  })
})

describe('422', () => {
  it.each([
    { name: 'another' },
    { config: { api_key: 'another', url: 'https://llm.example.com/v1' } },
  ])('answers idempotency_key_reused to another body: %j', async (change) => {
    await create('k')
    const { status, body, text } = await create('k', newOpenai(on.project, change))
    expect([status, body.error.code]).toEqual([422, 'idempotency_key_reused'])
    expect(text).not.toContain('sk-1')
    expect(await connectionsOf(on.project)).toHaveLength(1)
  })
})

describe('201', () => {
  it('happens once and gives the first answer to each repeat', async () => {
    const first = await create('k')
    const repeat = await create('k')
    expect([repeat.status, repeat.body]).toEqual([201, first.body])
    expect(repeat.headers).toMatchObject({
      location: first.headers.location,
      etag: first.headers.etag,
      'idempotency-replayed': 'true',
    })
    expect(repeat.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    expect(await connectionsOf(on.project)).toHaveLength(1)
    expect(on.world.events(first.body.data.id)).toHaveLength(1)
  })

  it('takes the same body with its members in another order for the same', async () => {
    const first = await create('k')
    const turned = Object.fromEntries(Object.entries(newOpenai(on.project)).toReversed())
    expect((await create('k', turned)).body).toEqual(first.body)
  })

  it('takes keys of 1 and of 255 characters', async () => {
    for (const key of ['k', 'k'.repeat(255)]) expect((await create(key)).status).toBe(201)
  })

  it('gives two at the same moment one connection, and keeps one secret', async () => {
    const answers = await Promise.all([create('k'), create('k'), create('k')])
    const ids = new Set(answers.map(({ body }) => body.data?.id))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect([...ids]).toEqual((await connectionsOf(on.project)).map(({ id }) => id))
    expect(secretsInUse()).toEqual([...ids].map((id) => `${on.project}/${id}`))
  })

  it('happens once where the first answer was lost', async () => {
    on.world.fail('createConnections.insert', { after: true, times: 1 })
    expect((await create('k')).status).toBe(503)
    expect((await create('k')).status).toBe(201)
    expect(await connectionsOf(on.project)).toHaveLength(1)
    const [made] = await connectionsOf(on.project)
    const read = { params: { connection_id: made?.id ?? '' } }
    expect((await on.ask('read-credentials', read)).body.data.api_key).toBe('sk-1')
  })

  it('remembers no refusal', async () => {
    expect((await create('k', newOpenai(on.project, { config: {} }))).status).toBe(400)
    expect((await create('k')).status).toBe(201)
  })

  it('keeps the keys of projects and of routes apart', async () => {
    const one = await create('k')
    const two = await create('k', newOpenai(on.other))
    expect([one.status, two.status]).toEqual([201, 201])
    expect(one.body.data.id).not.toBe(two.body.data.id)
    const headers = { 'idempotency-key': 'k' }
    const project = await on.ask('create-project', { body: { name: 'p' }, headers })
    expect([project.status, project.body.data?.name]).toEqual([201, 'p'])
  })

  it('forgets a key after 24 hours and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const first = await create('k')
    vi.setSystemTime(Date.now() + 24 * 3600_000 - 2000)
    expect((await create('k')).body.data.id).toBe(first.body.data.id)
    vi.setSystemTime(Date.now() + 4000)
    expect((await create('k')).body.data.id).not.toBe(first.body.data.id)
  })

  it('keeps of the body a keyed fingerprint alone', async () => {
    await create('k')
    expect(on.world.rows).not.toContain('sk-1')
    const other = await stage()
    const asked = { body: newOpenai(other.project), headers: { 'idempotency-key': 'k' } }
    await other.ask('create-connection', asked)
    const print = /"fingerprint":"([0-9a-f]{64})"/
    const prints = [print.exec(on.world.rows)?.[1], print.exec(other.world.rows)?.[1]]
    expect(prints[0]).toBeDefined()
    expect(prints[0]).not.toBe(prints[1])
  })
})
