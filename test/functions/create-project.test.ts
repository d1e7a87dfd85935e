import { beforeEach, describe, expect, it } from 'vitest'
import { anAccessKey } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const create = (name: unknown, headers = {}) =>
  on.ask('create-project', { body: { name }, headers })

describe('400', () => {
  it.each([undefined, null, 7, '', 'with space', 'ümlaut', 'a/b', 'line\n', 'x'.repeat(256)])(
    'refuses the name %j',
    async (name) => {
      const { status, body } = await create(name)
      expect([status, body.error.code]).toEqual([400, 'invalid_request'])
      expect(Object.keys(body.error.details ?? {})).toEqual(['name'])
    },
  )
})

describe('403', () => {
  it('takes a key of every project', async () => {
    const asked = { as: on.keys.admin, body: { name: 'mine' } }
    const { status, body } = await on.ask('create-project', asked)
    expect([status, body.error.code]).toEqual([403, 'forbidden'])
    const as = await anAccessKey(on.world, 'editor')
    expect((await on.ask('create-project', { as, body: { name: 'mine' } })).status).toBe(403)
  })
})

describe('409', () => {
  it('gives a name to one project alone', async () => {
    await create('mine')
    const { status, body } = await create('mine')
    expect([status, body.error.code]).toEqual([409, 'name_taken'])
    expect(body.error.details).toHaveProperty('name')
    expect((await create('Mine')).status).toBe(201)
  })
})

describe('201', () => {
  it('answers with the project, its place, and tells the trail', async () => {
    const { status, headers, body } = await create('A-b_9')
    const { id } = body.data
    expect([status, headers.location]).toEqual([201, `/v1/projects/${id}`])
    expect(body.data).toEqual({
      ...{ id, name: 'A-b_9', created_by: 'somebody', updated_by: 'somebody' },
      ...{ created_at: expect.stringMatching(/Z$/), updated_at: body.data.created_at },
    })
    const read = await on.ask('read-project', { params: { project_id: id } })
    expect(read.body).toEqual(body)
    const requestId = headers['x-request-id']
    expect(on.world.events(id)).toMatchObject([{ type: 'project.created', requestId }])
  })

  it('happens once for an Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'k' }
    const [one, two] = await Promise.all([create('mine', headers), create('mine', headers)])
    expect([one?.status, two?.status]).toEqual([201, 201])
    expect(two?.body).toEqual(one?.body)
    const other = await create('another', headers)
    expect([other.status, other.body.error.code]).toEqual([422, 'idempotency_key_reused'])
  })
})
