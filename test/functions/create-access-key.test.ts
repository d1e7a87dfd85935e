import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const create = (body: Readonly<Record<string, unknown>>, as = on.keys.owner) =>
  on.ask('create-access-key', { as, body })
const form = /^mrg_[0-9a-f-]{36}_[0-9A-Za-z]{49}$/

describe('400', () => {
  it.each([
    [{ name: undefined }, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 7 }, 'name'],
    [{ name: 'x'.repeat(256) }, 'name'],
    [{ user: ' ' }, 'user'],
    [{ role: undefined }, 'role'],
    [{ role: 'owner' }, 'role'],
    [{ role: 'constructor' }, 'role'],
    [{ project_id: 'default' }, 'project_id'],
    [{ project_id: '' }, 'project_id'],
    [{ expires_at: '' }, 'expires_at'],
    [{ expires_at: 'tomorrow' }, 'expires_at'],
    [{ expires_at: '2027-01-31T12:00:00' }, 'expires_at'],
    [{ expires_at: '2027-02-30T12:00:00Z' }, 'expires_at'],
    [{ expires_at: 1_800_000_000 }, 'expires_at'],
    [{ key: 'mrg_mine' }, 'key'],
  ])('refuses %j', async (given, field) => {
    const { status, body } = await create({ name: 'ci', role: 'viewer', ...given })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
  })
})

describe('403', () => {
  it.each([{}, { project_id: null }])(
    'lets no project’s admin make a key of every project: %j',
    async (given) => {
      const { status, body } = await create({ name: 'ci', role: 'viewer', ...given }, on.keys.admin)
      expect([status, body.error.code]).toEqual([403, 'forbidden'])
    },
  )
})

describe('404', () => {
  it('lets no project’s admin make a key of another project, or of one that is missing', async () => {
    const body = { name: 'ci', role: 'viewer' }
    const out = await create({ ...body, project_id: on.other }, on.keys.admin)
    const missing = await create({ ...body, project_id: randomUUID() }, on.keys.admin)
    const gone = await create({ ...body, project_id: randomUUID() })
    expect([out.status, missing.status, gone.status]).toEqual([404, 404, 404])
    expect({ ...out.body.error, request_id: '' }).toEqual({ ...gone.body.error, request_id: '' })
  })
})

describe('201', () => {
  it('shows the key itself, this once', async () => {
    const asked = { name: 'ci', user: 'robot', role: 'runtime', project_id: on.project }
    const expires_at = '2099-01-31T12:00:00Z'
    const { status, headers, body } = await create({ ...asked, expires_at })
    expect([status, headers['cache-control']]).toEqual([201, 'no-store'])
    expect(body.data).toEqual({
      ...{ id: expect.any(String), ...asked, expires_at },
      ...{ created_at: expect.stringMatching(/Z$/), created_by: 'somebody' },
      ...{ rotated_at: null, previous_key_expires_at: null },
      key: expect.stringMatching(form),
    })
    expect(body.data.key).toContain(`mrg_${body.data.id}_`)
    const list = await on.ask('list-access-keys')
    expect(list.text).toContain(body.data.id)
    expect(list.text).not.toContain(body.data.key)
  })

  it('keeps a hash of it alone', async () => {
    const { body } = await create({ name: 'ci', role: 'viewer' })
    const key = String(body.data.key)
    expect(on.world.rows).not.toContain(key)
    expect(on.world.rows).not.toContain(key.slice(-49, -6))
    expect(on.world.rows).toContain(createHash('sha256').update(key).digest('hex'))
    expect(JSON.stringify(on.world.events(body.data.id))).not.toContain(key.slice(-49))
  })

  it('makes no two keys alike', async () => {
    const made = [1, 2, 3, 4].map(() => create({ name: 'ci', role: 'viewer' }))
    const keys = (await Promise.all(made)).map(({ body }) => String(body.data.key).slice(-49))
    expect(new Set(keys).size).toBe(4)
  })

  it('makes a key that works at once, for its role and its project alone', async () => {
    const asked = { name: 'ci', role: 'viewer', project_id: on.project }
    const as = String((await create(asked, on.keys.admin)).body.data.key)
    expect((await on.ask('list-connections', { as })).status).toBe(200)
    expect((await on.ask('list-connections', { as, query: { project_id: on.other } })).status).toBe(
      404,
    )
    expect((await on.ask('list-access-keys', { as })).status).toBe(403)
  })

  it('tells of its doings by its user, or else by its name', async () => {
    const body = (await create({ name: 'ci', role: 'admin', user: null })).body.data
    expect(body.user).toBe('ci')
    const made = await on.ask('create-project', { as: String(body.key), body: { name: 'p' } })
    expect(made.body.data.created_by).toBe('ci')
  })

  it('tells the trail who made which key', async () => {
    const { body, headers } = await create({ name: 'ci', role: 'viewer' })
    expect(on.world.events(body.data.id)).toMatchObject([
      {
        ...{ type: 'access_key.created', requestId: headers['x-request-id'] },
        details: { name: 'ci', role: 'viewer', user: 'ci' },
      },
    ])
  })
})

describe('400', () => {
  it('refuses a key that would be dead at birth', async () => {
    const { status, body } = await create({
      name: 'x',
      role: 'viewer',
      expires_at: '2020-01-01T00:00:00Z',
    })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['expires_at']])
  })
})
