import { beforeEach, describe, expect, it } from 'vitest'
import { attributesOf, type ByName, byName, seedBody } from './by-name.ts'

const secret = 'LEAK-7f3a'
const hidden = [
  ...['password', 'connectionString', 'serviceAccountKeyJson', 'privateKey', 'privateKeyPass'],
  ...['peakaKey', 'accessToken', 'token', 'oauthClientSecret'],
  ...['secret', 'secretAccessKey', 'sessionToken', 'sasUrl', 'clientSecret'],
]

let on: ByName
beforeEach(async () => {
  on = await byName()
})

/** A value without the members that are secret. */
function shown(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, member) => (hidden.includes(name) ? undefined : member)),
  )
}

/** What stays of the seed’s attachments: each one’s own block. */
function attachments(type: 'stored' | 'read') {
  const own = {
    bq: 'bigquery',
    _sf: 'snowflake',
    pg1: 'postgres',
    files: 'gcs',
    lake: 's3',
    blobs: 'azure',
  }
  const given = seedBody('duckdb').duckdbConnection.attachedDatabases
  return given.map((item) => {
    const kind = own[item.name as keyof typeof own]
    const block = `${kind}Connection` as 's3Connection'
    const computed = type === 'read' && attributesOf[kind] ? { attributes: attributesOf[kind] } : {}
    return { name: item.name, type: kind, ...computed, [block]: item[block] }
  })
}

function expectedBlock(type: string, as: 'stored' | 'read'): object {
  if (type === 'duckdb') return { attachedDatabases: attachments(as) }
  return seedBody(type)[`${type}Connection` as 'mysqlConnection']
}

describe.each(Object.keys(attributesOf))('the seed’s own body as %s', (type) => {
  it('is made, read, listed, patched, tested, resolved and deleted', async () => {
    const made = await on.by('create-credible-connection', 'db', { body: seedBody(type) })
    expect([made.status, made.body]).toEqual([
      201,
      { message: 'Connection "db" created successfully' },
    ])

    const read = await on.by('read-credible-connection')
    expect(read.body).toEqual({
      resource: `/api/v0/projects/${on.name}/connections/db`,
      name: 'db',
      type,
      attributes: attributesOf[type],
      [`${type}Connection`]: shown(expectedBlock(type, 'read')),
    })
    const list = await on.by('list-credible-connections')
    expect([list.status, list.body]).toEqual([200, [read.body]])

    const patched = await on.by('update-credible-connection', 'db', { body: {} })
    expect([patched.status, patched.body]).toEqual([
      200,
      { message: 'Connection "db" updated successfully' },
    ])
    const tested = await on.by('test-credible-connection', 'db', { body: read.body })
    expect(tested.status).toBe(200)

    const connection_id = (await on.ids()).db ?? ''
    const whole = await on.ask('read-credentials', { params: { connection_id } })
    const id = { id: connection_id, type: `credible.connections.${type}` }
    expect(whole.body.data).toEqual({ ...id, ...expectedBlock(type, 'stored') })
    const native = await on.ask('read-connection', { params: { connection_id } })
    expect(native.body.data).toMatchObject({ status: 'active', version: 2, type: id.type })

    const gone = await on.by('delete-credible-connection')
    expect([gone.status, gone.body]).toEqual([
      200,
      { message: 'Connection "db" deleted successfully' },
    ])
    for (const { text } of [made, read, list, patched, tested, native, gone]) {
      expect(text).not.toContain(secret)
    }
    expect(on.world.rows).not.toContain(secret)
    expect((await on.by('read-credible-connection')).status).toBe(404)
    expect(on.world.discarded({ ownerId: on.project, id: connection_id })).toBe(true)
    expect(on.world.connectionCount(on.project)).toBe(0)
  })

  it('keeps every secret on a change that sends the block as it was read', async () => {
    await on.by('create-credible-connection', 'db', { body: seedBody(type) })
    const { body } = await on.by('read-credible-connection')
    expect((await on.by('update-credible-connection', 'db', { body })).status).toBe(200)
    const connection_id = (await on.ids()).db ?? ''
    const whole = await on.ask('read-credentials', { params: { connection_id } })
    expect(whole.body.data).toMatchObject(expectedBlock(type, 'stored'))
  })
})

describe('one store', () => {
  const native = (given: object) =>
    on.ask('create-connection', {
      body: { project_id: on.project, name: 'db', type: 'credible.connections.mysql', ...given },
    })

  it('shows by name what was made natively, with one trail and one version', async () => {
    const made = await native({ config: { host: 'h', password: secret } })
    expect(made.status).toBe(201)
    const read = await on.by('read-credible-connection')
    expect(read.body).toMatchObject({ name: 'db', type: 'mysql', mysqlConnection: { host: 'h' } })
    const body = { mysqlConnection: { host: 'h', port: 1 } }
    await on.by('update-credible-connection', 'db', { as: on.keys.owner, body })
    const params = { connection_id: made.body.data.id }
    const whole = await on.ask('read-credentials', { params })
    expect(whole.body.data).toMatchObject({ port: 1, password: secret })
    expect((await on.ask('delete-connection', { params })).status).toBe(204)
    expect((await on.by('read-credible-connection')).status).toBe(404)
    expect(on.world.events(params.connection_id).map(({ type }) => type)).toEqual([
      ...['connection.created', 'connection.updated', 'connection.credentials_read'],
      'connection.deleted',
    ])
  })

  it('keeps a name unique on either wire, and free again after a delete on either', async () => {
    const body = { type: 'mysql', mysqlConnection: {} }
    expect((await native({ config: {} })).status).toBe(201)
    expect((await on.by('create-credible-connection', 'db', { body })).status).toBe(409)
    const again = await native({ config: {} })
    expect([again.status, again.body.error.code]).toEqual([409, 'name_taken'])
    await on.by('delete-credible-connection')
    expect((await on.by('create-credible-connection', 'db', { body })).status).toBe(201)
    const connection_id = (await on.ids()).db ?? ''
    await on.ask('delete-connection', { params: { connection_id } })
    expect((await native({ config: {} })).status).toBe(201)
  })

  it('leaves no secret of a connection whose name was taken', async () => {
    await native({ config: {} })
    await native({ config: { password: secret } })
    for (const name of on.world.secretNames()) {
      const [ownerId = '', id = ''] = name.split('/')
      expect(on.world.discarded({ ownerId, id })).toBe(true)
    }
  })

  it.each(['two words', 'ü', 'a/b', '', 'duckdb', 'x'.repeat(256)])(
    'does not let such a connection be named %j natively',
    async (name) => {
      const { status, body } = await native({ config: {}, name })
      expect([status, body.error.code]).toEqual([400, 'invalid_request'])
      expect(body.error.details).toHaveProperty('name')
    },
  )

  it('does not show other types by name, nor let them take a name', async () => {
    const type = 'dynamiq.connections.MySQL'
    const config = { host: 'h', database: 'd', user: 'u', password: 'p' }
    for (let times = 0; times < 2; times += 1) {
      expect((await native({ type, config })).status).toBe(201)
    }
    expect((await on.by('list-credible-connections')).body).toEqual([])
    expect((await on.by('read-credible-connection')).status).toBe(404)
    const body = { type: 'mysql', mysqlConnection: {} }
    expect((await on.by('create-credible-connection', 'db', { body })).status).toBe(201)
  })

  it('has the same name in another project', async () => {
    const body = { type: 'mysql', mysqlConnection: {} }
    const there = { as: on.keys.owner, params: { projectName: on.otherName }, body }
    expect((await on.by('create-credible-connection', 'db', { body })).status).toBe(201)
    expect((await on.by('create-credible-connection', 'db', there)).status).toBe(201)
  })
})
