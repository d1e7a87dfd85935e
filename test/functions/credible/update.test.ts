import { beforeEach, describe, expect, it } from 'vitest'
import { type ByName, byName } from './by-name.ts'

let on: ByName
let connection_id: string
beforeEach(async () => {
  on = await byName()
  const postgresConnection = {
    ...{ host: 'h', databaseName: 'd', userName: 'u', port: 1, password: 'one' },
    connectionString: 'two',
  }
  await on.by('create-credible-connection', 'db', {
    body: { type: 'postgres', postgresConnection },
  })
  connection_id = (await on.ids()).db ?? ''
})
const patch = (body: unknown, name = 'db') => on.by('update-credible-connection', name, { body })
const credentials = async () => {
  const { body } = await on.ask('read-credentials', { params: { connection_id } })
  const { id: _id, type: _type, ...rest } = body.data
  return rest
}

describe('400', () => {
  it.each<[string, object, string]>([
    ['another name', { name: 'other' }, 'name'],
    ['a type that is none', { type: 'oracle' }, 'type'],
    ['a new type without its block', { type: 'mysql' }, 'mysqlConnection'],
    ['a new type without its block, optional or not', { type: 'duckdb' }, 'duckdbConnection'],
    ['a strange member', { postgresConnection: { user: 'u' } }, 'postgresConnection.user'],
    [
      'a result that is not whole',
      { postgresConnection: { host: 'h', connectionString: null } },
      'postgresConnection.databaseName',
    ],
  ])('refuses %s, and changes nothing', async (_, body, path) => {
    const before = await credentials()
    const answer = await patch(body)
    expect([answer.status, answer.body.code]).toEqual([400, 400])
    expect(answer.body.details).toHaveProperty([path])
    expect(await credentials()).toEqual(before)
  })
})

describe('404', () => {
  it.each(['nothing', 'other'])('knows no connection %s', async (name) => {
    expect((await patch({}, name)).status).toBe(404)
  })
})

describe('200', () => {
  it('replaces the block whole, but for secrets that are not sent', async () => {
    await patch({ postgresConnection: { host: 'h', port: 1, databaseName: 'e', userName: 'v' } })
    expect(await credentials()).toEqual({
      ...{ host: 'h', port: 1, databaseName: 'e', userName: 'v' },
      ...{ password: 'one', connectionString: 'two' },
    })
  })

  it('takes a secret that is sent, and removes one that is null', async () => {
    await patch({ postgresConnection: { password: null, connectionString: 'three' } })
    expect(await credentials()).toEqual({ connectionString: 'three' })
  })

  it('changes nothing for {}, nor for blocks of other types', async () => {
    const before = await credentials()
    expect((await patch({})).status).toBe(200)
    expect((await patch({ mysqlConnection: { host: 'x' }, type: null })).status).toBe(200)
    expect(await credentials()).toEqual(before)
  })

  // A secret of the same name is another’s: it must not be sent to whatever the new block names.
  it('takes another type with its block alone, and no secret of the one before', async () => {
    const body = { type: 'mysql', mysqlConnection: { host: 'evil.example' } }
    expect((await patch(body)).status).toBe(200)
    expect(await credentials()).toEqual({ host: 'evil.example' })
    const { body: read } = await on.ask('read-connection', { params: { connection_id } })
    expect(read.data).toMatchObject({
      type: 'credible.connections.mysql',
      withheld_fields: [],
      version: 2,
    })
    const filtered = await on.ask('list-connections', {
      query: { project_id: on.project, type: 'credible.connections.mysql' },
    })
    expect(filtered.body.pagination).toMatchObject({ total_count: 1 })
    expect((await patch({ type: 'duckdb', duckdbConnection: {} })).status).toBe(200)
  })

  it('keeps an attachment’s secrets by its name, whatever the order', async () => {
    const s3 = (accessKeyId: string, more = {}) => ({ accessKeyId, ...more })
    const attach = (...attachedDatabases: object[]) =>
      patch({ type: 'duckdb', duckdbConnection: { attachedDatabases } })
    await attach(
      { name: 'a', type: 's3', s3Connection: s3('1', { secretAccessKey: 'A', sessionToken: 'T' }) },
      { name: 'b', type: 's3', s3Connection: s3('2', { secretAccessKey: 'B' }) },
    )
    const again = await attach(
      { name: 'c', type: 's3', s3Connection: s3('3', { secretAccessKey: 'C' }) },
      { name: 'b', type: 's3', s3Connection: s3('4') },
      { name: 'a', type: 's3', s3Connection: s3('5', { sessionToken: null }) },
    )
    expect(again.status).toBe(200)
    const region = 'us-east-1'
    expect(await credentials()).toEqual({
      attachedDatabases: [
        { name: 'c', type: 's3', s3Connection: { ...s3('3'), region, secretAccessKey: 'C' } },
        { name: 'b', type: 's3', s3Connection: { ...s3('4'), region, secretAccessKey: 'B' } },
        { name: 'a', type: 's3', s3Connection: { ...s3('5'), region, secretAccessKey: 'A' } },
      ],
    })
    const { body } = await on.ask('read-connection', { params: { connection_id } })
    expect(body.data.withheld_fields).toEqual(
      ['a', 'b', 'c'].map((name) => `attachedDatabases.${name}.s3Connection.secretAccessKey`),
    )
  })

  it('does not take an attachment’s secret for another, nor for another kind of the same name', async () => {
    const attach = (item: object) =>
      patch({ type: 'duckdb', duckdbConnection: { attachedDatabases: [item] } })
    const gcsConnection = { keyId: 'k', secret: 'A' }
    await attach({ name: 'a', type: 'gcs', gcsConnection })
    const renamed = await attach({ name: 'b', type: 'gcs', gcsConnection: { keyId: 'k' } })
    expect(renamed.status).toBe(400)
    const other = await attach({ name: 'a', type: 's3', s3Connection: { accessKeyId: 'k' } })
    expect(other.status).toBe(400)
  })

  it('is honest about what changed in the trail, and tells no value', async () => {
    await patch({ postgresConnection: { connectionString: 'three', password: 'LEAK' } })
    const [, event] = on.world.events(connection_id)
    expect(event).toMatchObject({ type: 'connection.updated', version: 2 })
    expect(event?.details.fields).toContain('connectionString')
    expect(JSON.stringify(event)).not.toContain('LEAK')
  })
})
