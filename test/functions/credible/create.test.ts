import { beforeEach, describe, expect, it } from 'vitest'
import { type ByName, byName } from './by-name.ts'

let on: ByName
beforeEach(async () => {
  on = await byName()
})
const create = (body: unknown, name = 'db') => on.by('create-credible-connection', name, { body })
const mysql = { type: 'mysql', mysqlConnection: {} }
const s3 = { accessKeyId: 'a', secretAccessKey: 's' }
const attach = (...attachedDatabases: object[]) => ({
  type: 'duckdb',
  duckdbConnection: { attachedDatabases },
})
const at = 'duckdbConnection.attachedDatabases'

describe('400', () => {
  it.each<[string, object, string]>([
    ['no type', {}, 'type'],
    ['a type that is no text', { type: 7 }, 'type'],
    ['a type that is none', { type: 'oracle' }, 'type'],
    ['a type that objects know', { type: 'constructor' }, 'type'],
    ['another name', { ...mysql, name: 'other' }, 'name'],
    ['no block', { type: 'mysql' }, 'mysqlConnection'],
    ['no block of its own', { type: 'mysql', trinoConnection: {} }, 'mysqlConnection'],
    ['a block that is null', { type: 'bigquery', bigqueryConnection: null }, 'bigqueryConnection'],
    ['a block that is a list', { type: 'mysql', mysqlConnection: [] }, 'mysqlConnection'],
    [
      'a member that the block does not have',
      { type: 'mysql', mysqlConnection: { userName: 'u' } },
      'mysqlConnection.userName',
    ],
    [
      'a port that is no number',
      { type: 'mysql', mysqlConnection: { port: 'one' } },
      'mysqlConnection.port',
    ],
    [
      'neither way into postgres',
      { type: 'postgres', postgresConnection: {} },
      'postgresConnection.host',
    ],
    [
      'a key that is no JSON',
      { type: 'bigquery', bigqueryConnection: { serviceAccountKeyJson: 'LEAK' } },
      'bigqueryConnection.serviceAccountKeyJson',
    ],
    [
      'a key of another type',
      {
        type: 'bigquery',
        bigqueryConnection: { serviceAccountKeyJson: '{"type":"LEAK","project_id":"p"}' },
      },
      'bigqueryConnection.serviceAccountKeyJson',
    ],
    [
      'a key without its members',
      {
        type: 'bigquery',
        bigqueryConnection: { serviceAccountKeyJson: '{"type":"service_account"}' },
      },
      'bigqueryConnection.serviceAccountKeyJson',
    ],
    [
      'no token',
      { type: 'motherduck', motherduckConnection: {} },
      'motherduckConnection.accessToken',
    ],
    ['no attachment', attach(), at],
    [
      'another member of duckdb',
      { type: 'duckdb', duckdbConnection: { path: 'x' } },
      'duckdbConnection.path',
    ],
    ['an attachment without a name', attach({ type: 's3', s3Connection: s3 }), `${at}.0.name`],
    ['an odd name', attach({ name: 'a-b', type: 's3', s3Connection: s3 }), `${at}.0.name`],
    ['its own name', attach({ name: 'db', type: 's3', s3Connection: s3 }), `${at}.0.name`],
    [
      'two of one name',
      attach(
        { name: 'a', type: 's3', s3Connection: s3 },
        { name: 'a', type: 'gcs', gcsConnection: { keyId: 'k', secret: 's' } },
      ),
      `${at}.1.name`,
    ],
    [
      'a kind that is none',
      attach({ name: 'a', type: 'trino', trinoConnection: {} }),
      `${at}.0.type`,
    ],
    ['an attachment without its block', attach({ name: 'a', type: 's3' }), `${at}.0.s3Connection`],
    [
      'a member that an attachment does not have',
      attach({ name: 'a', type: 's3', s3Connection: { ...s3, key: 'LEAK' } }),
      `${at}.0.s3Connection.key`,
    ],
    [
      'a rule of the attached type',
      attach({
        name: 'a',
        type: 'snowflake',
        snowflakeConnection: { account: 'a', username: 'u', warehouse: 'w' },
      }),
      `${at}.0.snowflakeConnection.password`,
    ],
  ])('refuses %s, and says where', async (_, body, path) => {
    const answer = await create(body)
    expect([answer.status, answer.body.code]).toEqual([400, 400])
    expect(answer.body.details).toHaveProperty([path])
    expect(answer.body.error).toBe(answer.body.message)
    expect(answer.text).not.toContain('LEAK')
    expect(on.world.secretNames()).toEqual([])
    expect(await on.ids()).toEqual({})
  })

  it.each(['two words', 'ü', 'a.b', '%', 'duckdb', ''])(
    'refuses the name %j in any path',
    async (name) => {
      for (const id of ['create', 'read', 'update', 'delete'].map(
        (verb) => `${verb}-credible-connection`,
      )) {
        expect((await on.by(id, name, { body: mysql })).status).toBe(400)
      }
      if (name === 'duckdb') return
      for (const id of ['list-credible-connections', 'read-credible-project']) {
        expect((await on.by(id, 'db', { params: { projectName: name } })).status).toBe(400)
      }
    },
  )
})

describe('404', () => {
  it('answers for a project out of reach as for one that is not there', async () => {
    const answers = await Promise.all(
      [on.otherName, 'nothing'].map((projectName) =>
        on.by('create-credible-connection', 'db', { params: { projectName }, body: mysql }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers[0]?.text).toBe(answers[1]?.text)
  })
})

describe('409', () => {
  it('refuses a name that is taken', async () => {
    await create(mysql)
    const { status, body } = await create({ type: 'duckdb' })
    expect([status, body.code]).toEqual([409, 409])
    expect(body.error).toContain('name')
  })
})

describe('201', () => {
  it('ignores the blocks of other types, and attributes of whatever kind', async () => {
    const body = { ...mysql, trinoConnection: 7, postgresConnection: { odd: 1 }, attributes: 'x' }
    expect((await create(body)).status).toBe(201)
    expect((await on.by('read-credible-connection')).body).not.toHaveProperty('trinoConnection')
  })

  it('takes duckdb without a block, and attachments with their defaults', async () => {
    expect((await create({ type: 'duckdb' }, 'a')).status).toBe(201)
    expect((await create({ type: 'duckdb', duckdbConnection: {} }, 'b')).status).toBe(201)
    await create(attach({ name: 'lake', type: 's3', s3Connection: s3 }), 'c')
    const { body } = await on.by('read-credible-connection', 'c')
    const s3Connection = { accessKeyId: 'a', region: 'us-east-1' }
    expect(body.duckdbConnection?.attachedDatabases).toEqual([
      { name: 'lake', type: 's3', s3Connection },
    ])
  })

  it('takes null for absent', async () => {
    const snowflakeConnection = {
      ...{ account: 'a', username: 'u', warehouse: 'w', password: null, privateKey: 'k' },
      ...{ role: null, responseTimeoutMilliseconds: null },
    }
    const body = { type: 'snowflake', name: null, snowflakeConnection }
    expect((await create(body)).status).toBe(201)
    const read = await on.by('read-credible-connection')
    expect(read.body.snowflakeConnection).toEqual({ account: 'a', username: 'u', warehouse: 'w' })
  })

  it('happens once under an Idempotency-Key', async () => {
    const asked = { body: mysql, headers: { 'idempotency-key': 'k' } }
    const first = await on.by('create-credible-connection', 'db', asked)
    const again = await on.by('create-credible-connection', 'db', asked)
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body])
    // The name is part of what is asked.
    expect((await on.by('create-credible-connection', 'eb', asked)).status).toBe(201)
  })
})
