import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const resolve = (connection_ids: unknown, as = on.keys.runtime) =>
  on.ask('read-credentials-batch', { as, body: { connection_ids } })
const keep = async () => (await keptConnection(on.world, { ownerId: on.project })).id
const read = (id: string) =>
  on.world.events(id).filter(({ type }) => type === 'connection.credentials_read')

describe('400', () => {
  it.each([
    [undefined, 'connection_ids'],
    [[], 'connection_ids'],
    ['x', 'connection_ids'],
    [['x'], 'connection_ids.0'],
    [[null], 'connection_ids.0'],
    [Array.from({ length: 26 }, () => randomUUID()), 'connection_ids'],
  ])('refuses %j', async (ids, field) => {
    const { status, body } = await resolve(ids)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
  })

  it('takes nothing beside the ids', async () => {
    const body = { connection_ids: [await keep()], rejected_access_token_version: 1 }
    expect((await on.ask('read-credentials-batch', { body })).status).toBe(400)
  })
})

describe('503', () => {
  it('hands out nothing of a batch that is not written down', async () => {
    const ids = [await keep(), await keep()]
    on.world.fail('recordReads.record')
    const { status, text } = await resolve(ids)
    expect(status).toBe(503)
    expect(text).not.toContain('sk-kept')
  })
})

describe('200', () => {
  it('answers 25 in the order asked, and writes down each', async () => {
    const ids: string[] = []
    for (let count = 0; count < 25; count++) ids.push(await keep())
    const turned = ids.toReversed()
    const { status, headers, body } = await resolve(turned)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(itemsOf({ status, headers, body, text: '' }).map(({ id }) => id)).toEqual(turned)
    for (const id of ids) expect(read(id)).toHaveLength(1)
  })

  it('answers each as it is answered alone', async () => {
    const id = await keep()
    const alone = await on.ask('read-credentials', { params: { connection_id: id } })
    expect(itemsOf(await resolve([id]))).toEqual([alone.body.data])
  })

  it('lets one that fails fail alone', async () => {
    const notion = { type: 'dynamiq.connections.NotionOAuth2', withheldFields: [], config: {} }
    const fine = await keep()
    const waiting = { ownerId: on.project, ...notion, status: 'incomplete' } as const
    const incomplete = (await keptConnection(on.world, waiting)).id
    const theirs = (await keptConnection(on.world, { ownerId: on.other })).id
    const system = (await keptConnection(on.world, { ownerId: 'system' })).id
    const missing = randomUUID()
    const data = itemsOf(await resolve([missing, theirs, incomplete, system, fine]))
    const gone = { code: 'connection_not_found', message: expect.any(String) }
    const authorize = `POST /v1/connections/${incomplete}/oauth2/authorize`
    expect(data).toEqual([
      { id: missing, error: gone },
      { id: theirs, error: data[0]?.error },
      {
        id: incomplete,
        error: {
          ...{ code: 'authorization_required', message: expect.any(String) },
          details: { authorize },
        },
      },
      { id: system, error: { code: 'system_connection', message: expect.any(String) } },
      expect.objectContaining({ id: fine, api_key: 'sk-kept' }),
    ])
    expect([theirs, incomplete, system].flatMap(read)).toEqual([])
    expect(read(fine)).toHaveLength(1)
  })

  it('lets one whose secret does not open fail alone', async () => {
    const ids = [await keep(), await keep()]
    on.world.fail('readSecrets.read', { times: 1 })
    const data = itemsOf(await resolve(ids))
    expect(data.map((item) => (item.error as { code?: string } | undefined)?.code)).toEqual([
      'dependency_unavailable',
      undefined,
    ])
    expect(data[1]).toHaveProperty('api_key')
  })

  it('answers an id that comes twice, twice', async () => {
    const id = await keep()
    const data = itemsOf(await resolve([id, id.toUpperCase()]))
    expect(data[0]).toMatchObject({ id, api_key: 'sk-kept' })
    expect(data[1]).toEqual(data[0])
    expect(read(id)).toHaveLength(1)
  })

  it('reads connections of every project for a key of every project', async () => {
    const theirs = (await keptConnection(on.world, { ownerId: on.other })).id
    const data = itemsOf(await resolve([await keep(), theirs], on.keys.owner))
    expect(data.map(({ api_key }) => api_key)).toEqual(['sk-kept', 'sk-kept'])
  })
})
