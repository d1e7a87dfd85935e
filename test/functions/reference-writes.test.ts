import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decryptWith, loadKeyPair, newKeyPair } from '../../shared/model/hpke.ts'
import { itemsOf } from '../support/call.ts'
import { allowRoles, parameterArn, role_arn, secretArn, toKey } from '../support/references.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  allowRoles()
  on = await stage()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const type = 'dynamiq.connections.OpenAI'
const url = 'https://llm.example.com/v1'
const create = (config: unknown, as = on.keys.admin, headers = {}) =>
  on.ask('create-connection', { as, body: newOpenai(on.project, { config }), headers })
const created = async (config: unknown) => (await create(config)).body.data
const put = (connection_id: string, config: unknown, as = on.keys.editor) =>
  on.ask('update-connection', { as, params: { connection_id }, body: { type, config } })
const issues = (body: { readonly error: { readonly details?: object | undefined } }) =>
  body.error.details as Record<string, string> | undefined

describe('a reference is rejected', () => {
  it.each([
    [{ ref: 'sk-LEAK', role_arn }, 'config.api_key.ref'],
    [{ ref: 7, role_arn }, 'config.api_key.ref'],
    [{ ref: `${secretArn}:key::`, role_arn }, 'config.api_key.ref'],
    [{ ref: secretArn }, 'config.api_key.role_arn'],
    [{ ref: secretArn, role_arn: null }, 'config.api_key.role_arn'],
    [
      { ref: secretArn, role_arn: 'arn:aws:iam::210987654321:user/mooring/a' },
      'config.api_key.role_arn',
    ],
    [
      { ref: secretArn, role_arn: 'arn:aws-cn:iam::210987654321:role/mooring/a' },
      'config.api_key.role_arn',
    ],
    [
      { ref: secretArn, role_arn: 'arn:aws:iam::210987654321:role/other/a' },
      'config.api_key.role_arn',
    ],
    [{ ...toKey, value: 'LEAK' }, 'config.api_key.value'],
    [{ secret: 'LEAK' }, 'config.api_key'],
  ])('by the member that is wrong: %j', async (api_key, field) => {
    const { status, body, text } = await create({ api_key, url })
    expect([status, Object.keys(issues(body) ?? {})]).toEqual([400, [field]])
    expect(text).not.toContain('LEAK')
  })

  it('where the deployment may assume no role, with what its operator must do', async () => {
    vi.unstubAllEnvs()
    const { status, body } = await create({ api_key: toKey, url })
    expect(status).toBe(400)
    expect(issues(body)?.['config.api_key.role_arn']).toContain('assumableRoles')
  })

  it('in a field that is not secret', async () => {
    const { status, body } = await create({ api_key: 'sk', url: toKey })
    expect([status, Object.keys(issues(body) ?? {})]).toEqual([400, ['config.url']])
  })

  // A reference is open: it proves no knowledge of the secret, which a test would send to any URL.
  it.each([
    'create-connection',
    'create-connector-connection',
    'create-credible-connection',
    'import-connections',
  ])('by %s from a caller that cannot resolve connections', async (id) => {
    const as = on.keys.editor
    const project = await on.ask('read-project', { params: { project_id: on.project } })
    const projectName = String(project.body.data.name)
    const item = { external_id: 'a', ...newOpenai(on.project, { config: { api_key: toKey, url } }) }
    const listed = await on.ask('list-connection-types', {})
    const connector = itemsOf(listed).find((each) => each.type === type)
    const asks = {
      'create-connection': { body: newOpenai(on.project, { config: { api_key: toKey, url } }) },
      'import-connections': { body: { connections: [item] } },
      'create-connector-connection': {
        params: { connector_id: connector?.id },
        body: { name: 'a', security: { apiKey: toKey } },
      },
      'create-credible-connection': {
        params: { projectName, connectionName: 'pg' },
        body: {
          type: 'postgres',
          postgresConnection: {
            host: 'db.example.com',
            databaseName: 'd',
            userName: 'u',
            password: toKey,
          },
        },
      },
    }
    const { text } = await on.ask(id, { as, ...(asks[id as keyof typeof asks] as object) })
    expect(text).toContain('must be a value')
    expect(text).toContain('credentials:read')
    expect(on.world.rows).not.toContain(secretArn)
  })
})

describe('a reference', () => {
  it('stands in the config of every view, beside the names of the fields that have one', async () => {
    const made = await created({ api_key: toKey, url })
    expect(made).toMatchObject({
      config: { api_key: toKey, url },
      withheld_fields: [],
      referenced_fields: ['api_key'],
    })
    const read = await on.ask('read-connection', {
      as: on.keys.viewer,
      params: { connection_id: made.id },
    })
    const { aws_role: role, ...view } = read.body.data as Record<string, unknown>
    expect(view).toEqual(made)
    expect(role).toMatchObject({ external_id: `mooring:test:${on.project}` })
    expect(JSON.stringify(role)).toContain('"sts:TagSession"')
    expect(on.world.secretNames()).toEqual([])
  })

  it('is no member of the view of a connection without one', async () => {
    expect(await created({ api_key: 'sk', url })).not.toHaveProperty('referenced_fields')
  })

  it('is stored once for an Idempotency-Key, and rejected with another body', async () => {
    const headers = { 'idempotency-key': randomUUID() }
    const first = await create({ api_key: toKey, url }, on.keys.admin, headers)
    const again = await create({ api_key: toKey, url }, on.keys.admin, headers)
    expect(again.body).toEqual(first.body)
    const other = { ...toKey, ref: parameterArn }
    expect((await create({ api_key: other, url }, on.keys.admin, headers)).status).toBe(422)
  })

  it('replaces a value, which is then stored no more, and is replaced by one', async () => {
    const { id } = await created({ api_key: 'sk-old', url })
    const referenced = await put(id, { api_key: toKey, url }, on.keys.admin)
    expect(referenced.body.data).toMatchObject({
      referenced_fields: ['api_key'],
      withheld_fields: [],
    })
    const owner = { ownerId: on.project, id }
    expect(JSON.stringify(Object.values(on.world.secretVersions(owner)).at(-1))).toBe('{}')
    const valued = await put(id, { api_key: 'sk-new', url })
    expect(valued.body.data).toMatchObject({ config: { url }, withheld_fields: ['api_key'] })
    expect(valued.body.data).not.toHaveProperty('referenced_fields')
    const changes = on.world.events(id).filter((each) => each.type === 'connection.updated')
    expect(changes.map(({ details }) => details)).toEqual([
      { fields: ['api_key'] },
      { fields: ['api_key'] },
    ])
  })

  it('is kept by an update that does not send it, and removed by null', async () => {
    const { id } = await created({ api_key: toKey, url })
    expect((await put(id, { url })).body.data).toMatchObject({ config: { api_key: toKey, url } })
    expect((await put(id, { api_key: null, url })).status).toBe(400)
  })

  it('can be sent back as it was read, by a caller that cannot resolve it', async () => {
    const { id, config } = await created({ api_key: toKey, url })
    expect((await put(id, config)).status).toBe(200)
  })

  it.each([
    ['is kept', {}],
    ['is sent again', { api_key: toKey }],
  ])(
    'that %s under another destination needs a caller that can resolve it',
    async (_title, sent) => {
      const { id } = await created({ api_key: toKey, url })
      const other = { ...sent, url: 'https://other.example.com/v1' }
      const { status, body } = await put(id, other)
      expect(status).toBe(400)
      expect(issues(body)?.['config.api_key']).toContain('the destination config.url changes')
      expect((await put(id, other, on.keys.admin)).status).toBe(200)
      expect((await put(id, { ...other, api_key: 'sk', url }, on.keys.editor)).status).toBe(200)
    },
  )

  it.each([
    ['secret', { ...toKey, ref: parameterArn }],
    ['role', { ...toKey, role_arn: `${role_arn}-2` }],
  ])('to another %s needs a caller that can resolve it', async (_title, api_key) => {
    const { id } = await created({ api_key: toKey, url })
    expect(issues((await put(id, { api_key, url })).body)?.['config.api_key']).toContain(
      'must be a value',
    )
    expect((await put(id, { api_key, url }, on.keys.admin)).status).toBe(200)
  })

  it('is exported as it is, and imported so', async () => {
    const { id } = await created({ api_key: toKey, url })
    const pair = newKeyPair()
    const public_key = pair.publicKey.toString('base64url')
    const [row] = itemsOf(await on.ask('export-credentials', { body: { public_key } }))
    const binding = { info: Buffer.from('mooring export v1'), aad: Buffer.from(id) }
    const value = Buffer.from(String(row?.encrypted), 'base64url')
    const exported = JSON.parse(
      decryptWith(loadKeyPair(pair.privateKey), binding, value).toString(),
    )
    expect(exported.config).toEqual({ api_key: toKey, url })
    const connections = [{ ...exported, project_id: on.other }]
    const [imported] = itemsOf(await on.ask('import-connections', { body: { connections } }))
    expect(imported).toMatchObject({ outcome: 'created' })
    const params = { connection_id: String(imported?.id) }
    expect((await on.ask('read-connection', { params })).body.data).toMatchObject({
      config: { api_key: toKey, url },
      referenced_fields: ['api_key'],
    })
    expect(on.world.referenced.reads).toEqual([])
  })

  it('fills the field of a connector', async () => {
    const listed = await on.ask('list-connection-types', {})
    const connector = itemsOf(listed).find((each) => each.type === type)
    const { status, text } = await on.ask('create-connector-connection', {
      as: on.keys.admin,
      params: { connector_id: String(connector?.id) },
      body: { name: 'a', security: { apiKey: toKey } },
    })
    expect([status, text.includes('must')]).toEqual([200, false])
    expect(on.world.rows).toContain(secretArn)
  })

  it('of a map is distinguished from a map with such a member by its ARN', async () => {
    const server = 'dynamiq.connections.Http'
    const make = async (headers: unknown) => {
      const config = { url: 'https://api.example.com/', method: 'GET', headers }
      const name = `http-${randomUUID()}`
      return on.ask('create-connection', {
        as: on.keys.admin,
        body: newOpenai(on.project, { type: server, name, config }),
      })
    }
    expect((await make(toKey)).body.data.referenced_fields).toEqual(['headers'])
    expect((await make({ ref: 'a', role_arn: 'b' })).body.data.withheld_fields).toEqual(['headers'])
  })
})
