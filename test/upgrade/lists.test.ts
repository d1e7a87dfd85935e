import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LocalAws } from '../aws/ports/local-aws.ts'
import { context, itemsOf } from '../support/call.ts'
import { type Kept, keptBy, startGround, type Taken, takenUp, versions } from './ground.ts'

const openai = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'LEAK-new' } }

let aws: LocalAws
beforeAll(async () => {
  aws = await startGround(...versions.map(keptBy))
})
afterAll(async () => {
  await aws.stop()
})

describe.each(versions)('lists of what %s kept', (version) => {
  const kept: Kept = keptBy(version)
  const { ids, project } = kept.told
  let on: Taken
  beforeEach(async () => {
    on = await takenUp(aws, kept)
  })
  const index = async () => {
    const { handler } = await import('../../functions/index-connections.ts')
    await handler.with(on.powers)({ RequestType: 'Create' }, context())
  }
  const list = async (query: object = {}) => {
    const answer = await on.ask('list-connections', { query: { project_id: project, ...query } })
    const { total_count, page_count } = answer.body.pagination
    return { names: itemsOf(answer).map(({ name }) => String(name)), total_count, page_count }
  }
  const isIndexed = async () => (await on.powers.listConnections.counts(project)) !== undefined
  const state = () => on.powers.indexConnections.state(project)
  const remove = async (id = '') =>
    (await on.ask('delete-connection', { params: { connection_id: id } })).status
  const create = (name: string) =>
    on.ask('create-connection', { body: { name, project_id: project, ...openai } })

  it('are the same before the upgrade has indexed them, and after', async () => {
    const before = [await list(), await list({ sort: '-created_at', status: 'active' })]
    expect(await isIndexed()).toBe(false)
    await index()
    expect(await isIndexed()).toBe(true)
    expect([await list(), await list({ sort: '-created_at', status: 'active' })]).toEqual(before)
    expect(Number(before[0]?.total_count)).toBeGreaterThan(5)
  })

  it('have what was created, changed and deleted before they were indexed', async () => {
    const before = await list()
    expect((await create('a newer one')).status).toBe(201)
    expect(await remove(ids.lake)).toBe(204)
    const put = { params: { connection_id: ids.once ?? '' }, body: openai }
    expect((await on.ask('update-connection', put)).status).toBe(200)
    const expected = before.names.filter((name) => name !== 'lake').concat('a newer one')
    expect((await list()).names.toSorted()).toEqual(expected.toSorted())
    await index()
    expect(await list()).toMatchObject({ total_count: expected.length })
    expect((await list()).names.toSorted()).toEqual(expected.toSorted())
  })

  it('get what an older version created and deleted after a return to it', async () => {
    await index()
    const row = (await on.rows()).find(({ sk }) => sk === `LISTED#${ids.once}`)
    const { dynamodb, table: TableName } = on.deployment
    // As the older version writes: the listing alone, and the project's counter.
    const older = { ...row, sk: 'LISTED#00000000-0000-4000-8000-000000000000' }
    await dynamodb.send(new PutItemCommand({ TableName, Item: marshall(older) }))
    const before = await list()
    await index()
    expect(await list()).toMatchObject({ total_count: Number(before.total_count) + 1 })
    await on.powers.indexConnections.mark(project, 'incomplete')
    expect(await state()).toBe('incomplete')
  })

  it('are verified by the sweep', async () => {
    await index()
    expect(await state()).toBe('complete')
    const { handler } = await import('../../functions/sweep.ts')
    const { lists } = await handler.with(on.powers)({}, context())
    expect(lists).toMatchObject({ corrected: 0, pending: 0 })
    expect(await state()).toBe('verified')
  })

  it('keep a project from being deleted until its last connection is, indexed or not', async () => {
    const removed = async () =>
      (await on.ask('delete-project', { params: { project_id: project } })).status
    expect(await removed()).toBe(409)
    await create('newer')
    await index()
    expect(await removed()).toBe(409)
  })
})
