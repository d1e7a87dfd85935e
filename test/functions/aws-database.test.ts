import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

const host = 'db.c0abc.eu-central-1.rds.amazonaws.com'
const config = {
  ...{ engine: 'postgres', host, database: 'sales', user: 'reports' },
  role_arn: 'arn:aws:iam::123456789012:role/mooring/reports',
}

let on: Stage
let connection: Connection
beforeEach(async () => {
  on = await stage()
  connection = await keptConnection(on.world, {
    ...{ ownerId: on.project, type: 'mooring.connections.AWSDatabase', config, withheldFields: [] },
  })
})

const params = () => ({ connection_id: connection.id })
const lookUp = (body: object = {}) =>
  on.ask('read-credentials', { as: on.keys.runtime, params: params(), body })
const laterBy = (ms: number) =>
  onTestFinished(replaceRuntime({ clock: { ...systemClock, nowMs: () => Date.now() + ms } }))

describe('a connection that logs in to a database of AWS', () => {
  it('is created without a secret, for a role that the deployment names', async () => {
    const create = (change: object) =>
      on.ask('create-connection', {
        body: {
          ...{ name: 'db', project_id: on.project, type: connection.type },
          config: { ...config, ...change },
        },
      })
    expect((await create({})).status).toBe(201)
    const { status, body } = await create({ role_arn: 'arn:aws:iam::123456789012:role/admin' })
    expect([status, body.error]).toMatchObject([
      400,
      { details: { 'config.role_arn': expect.stringContaining('assumableRoles') } },
    ])
  })

  it('returns one login to 1,000 concurrent lookups, and stores it encrypted', async () => {
    const all = await Promise.all(Array.from({ length: 1000 }, () => lookUp()))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(on.world.roles.assumed).toHaveLength(1)
    const passwords = new Set(all.map(({ body }) => body.data.password))
    expect(passwords.size).toBe(1)
    expect(all[0]?.body.data).toMatchObject({
      ...{ engine: 'postgres', host, port: 5432, database: 'sales', user: 'reports' },
      ...{ password: expect.stringContaining(`${host}:5432/?Action=connect&DBUser=reports&`) },
      ...{ access_token_version: 1, expires_at: expect.stringMatching(/Z$/) },
    })
    expect(on.world.rows).not.toMatch(/X-Amz-Signature|LEAK/)
  })

  it('returns the same login until less than 60 s of it are left, and then another', async () => {
    await lookUp()
    laterBy(800_000)
    expect((await lookUp()).body.data.access_token_version).toBe(1)
    laterBy(850_000)
    expect((await lookUp()).body.data.access_token_version).toBe(2)
  })

  it.each([{ ttl_seconds: 900 }, { session_policy: { Version: '2012-10-17' } }])(
    'rejects narrow %j with its field, before a role is assumed',
    async (narrow) => {
      const { status, body } = await lookUp({ narrow })
      expect([status, Object.keys(body.error.details ?? {})]).toEqual([
        400,
        [`narrow.${Object.keys(narrow)[0]}`],
      ])
      expect(on.world.roles.assumed).toEqual([])
    },
  )

  it('is no AWS credential of an SDK: the session that signs it never leaves', async () => {
    const { status } = await on.ask('read-aws-credentials', {
      as: on.keys.runtime,
      params: params(),
      headers: { authorization: on.keys.runtime },
    })
    expect(status).toBe(400)
    expect((await lookUp()).text).not.toContain('LEAK-role-secret')
  })

  it('shows what its role must trust', async () => {
    const { body } = await on.ask('read-connection', { params: params() })
    expect(body.data.aws_role).toMatchObject({ external_id: `mooring:test:${on.project}` })
  })
})

describe('a connection that logs in to Redshift Serverless', () => {
  const workgroup = 'reports.123456789012.eu-central-1.redshift-serverless.amazonaws.com'
  const answer = (status: number, body: object) =>
    on.world.providers.signedAnswers.push({
      ...{ kind: 'answer', status, headers: {}, body: JSON.stringify(body) },
    })
  const login = (password: string, afterMs = 0) =>
    answer(200, {
      ...{ dbUser: 'IAMR:reports', dbPassword: password },
      expiration: Math.floor((Date.now() + afterMs) / 1000) + 900,
    })
  beforeEach(async () => {
    const { user: _user, ...rest } = { ...config, engine: 'redshift-serverless', host: workgroup }
    connection = await keptConnection(on.world, {
      ...{ ownerId: on.project, type: 'mooring.connections.AWSDatabase', config: rest },
      withheldFields: [],
    })
  })

  it('returns one login to 100 concurrent lookups, and stores it encrypted', async () => {
    login('LEAK-login')
    const all = await Promise.all(Array.from({ length: 100 }, () => lookUp()))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(all[0]?.body.data).toMatchObject({
      ...{ host: workgroup, port: 5439, database: 'sales' },
      ...{ user: 'IAMR:reports', password: 'LEAK-login', access_token_version: 1 },
    })
    expect(on.world.providers.signedRequests).toMatchObject([
      { url: 'https://redshift-serverless.eu-central-1.amazonaws.com/', method: 'POST' },
    ])
    expect(on.world.rows).not.toContain('LEAK')
  })

  it('says what the role lacks, and returns a login once it has it', async () => {
    answer(400, { __type: 'AccessDeniedException', message: 'LEAK' })
    const denied = await lookUp()
    expect([denied.status, denied.body.error.code]).toEqual([409, 'refresh_refused'])
    expect(JSON.stringify(denied.body.error)).toContain('access_denied')
    expect(denied.text).not.toContain('LEAK')
    // As long as nothing of the connection changes, the provider is asked again after half an hour.
    const afterMs = 31 * 60_000
    login('again', afterMs)
    laterBy(afterMs)
    expect((await lookUp()).body.data.password).toBe('again')
  })

  it.each([
    ['fails', { kind: 'answer', status: 500, headers: {}, body: '{}' }],
    ['issues one and its answer is lost', { kind: 'failure', code: 'cut_off', message: 'm' }],
  ] as const)('is retried where the service %s', async (_, outcome) => {
    on.world.providers.signedAnswers.push(outcome)
    const { status, headers } = await lookUp()
    expect([status, headers['retry-after'] !== undefined]).toEqual([503, true])
    const afterMs = 10 * 60_000
    login('after', afterMs)
    laterBy(afterMs)
    expect((await lookUp()).body.data).toMatchObject({ password: 'after', access_token_version: 1 })
  })
})
