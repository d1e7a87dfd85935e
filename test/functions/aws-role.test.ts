import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

const roleArn = 'arn:aws:iam::123456789012:role/mooring/reports'
const config = {
  ...{ role_arn: roleArn, region: 'eu-central-1', duration_seconds: 3600 },
  session_tags: { team: 'reports' },
}

let on: Stage
let connection: Connection
beforeEach(async () => {
  on = await stage()
  connection = await keptConnection(on.world, {
    ...{ ownerId: on.project, type: 'mooring.connections.AWSRole', config, withheldFields: [] },
  })
})

const params = () => ({ connection_id: connection.id })
const lookUp = (body: object = {}) =>
  on.ask('read-credentials', { as: on.keys.runtime, params: params(), body })
const fetched = () =>
  on.ask('read-aws-credentials', {
    as: on.keys.runtime,
    params: params(),
    headers: { authorization: on.keys.runtime },
  })
const create = (change: object) =>
  on.ask('create-connection', {
    body: {
      ...{ name: 'role', project_id: on.project, type: connection.type },
      config: { ...config, ...change },
    },
  })

describe('a connection that assumes a role', () => {
  it('is created without a secret, for a role that the deployment names', async () => {
    expect((await create({})).status).toBe(201)
    const { status, body } = await create({ role_arn: 'arn:aws:iam::123456789012:role/admin' })
    expect([status, body.error]).toMatchObject([
      400,
      { details: { 'config.role_arn': expect.stringContaining('assumableRoles') } },
    ])
  })

  it('rejects an ExternalId of a caller’s own', async () => {
    const { body } = await create({ external_id: 'mooring:test:theirs' })
    expect(body.error).toMatchObject({
      details: { 'config.external_id': expect.stringContaining('is made by Mooring') },
    })
  })

  it('returns its session, assumed once for 1,000 concurrent lookups', async () => {
    const all = await Promise.all(Array.from({ length: 1000 }, () => lookUp()))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(on.world.roles.assumed).toEqual([
      {
        ...{ roleArn, user: { ownerId: on.project, id: connection.id } },
        ...{ durationSeconds: 3600, policy: undefined, tags: config.session_tags },
      },
    ])
    expect(all[0]?.body.data).toMatchObject({
      ...{ access_key_id: 'ASIAFAKE1', secret_access_key: 'LEAK-role-secret-1' },
      ...{ session_token: 'LEAK-role-token-1', region: 'eu-central-1', access_token_version: 1 },
    })
    expect(on.world.rows).not.toContain('LEAK')
  })

  it('is read by an AWS SDK with its role, token and expiry', async () => {
    const { status, body } = await fetched()
    expect([status, body]).toEqual([
      200,
      {
        ...{ AccessKeyId: 'ASIAFAKE1', SecretAccessKey: 'LEAK-role-secret-1', RoleArn: roleArn },
        ...{ Token: 'LEAK-role-token-1', Expiration: expect.stringMatching(/^\d{4}-.*Z$/) },
      },
    ])
  })

  it('is narrowed for one caller, which the audit log names, and not stored', async () => {
    const narrow = { ttl_seconds: 900, session_policy: { Version: '2012-10-17', Statement: [] } }
    expect((await lookUp({ narrow })).status).toBe(400)
    const Statement = [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }]
    const less = { ttl_seconds: 900, session_policy: { Version: '2012-10-17', Statement } }
    expect((await lookUp({ narrow: less })).status).toBe(200)
    const [assumed] = on.world.roles.assumed
    expect(assumed).toMatchObject({
      ...{ durationSeconds: 900, policy: JSON.stringify(less.session_policy) },
    })
    const reads = on.world.events(connection.id).filter(({ type }) => type.endsWith('_read'))
    expect(reads.at(-1)?.details).toMatchObject({ narrow: less })
    expect((await on.world.powers.readConnections.find(connection))?.grant).toBeUndefined()
  })

  it('is answered with 409 while its role does not trust the project, and with its session then', async () => {
    on.world.roles.trusts.set(roleArn, 'mooring:test:theirs')
    const { status, body } = await lookUp()
    expect([status, body.error]).toMatchObject([409, { code: 'credentials_rejected' }])
    expect(JSON.stringify(body)).toContain('access_denied')
    on.world.roles.trusts.delete(roleArn)
    const later = { ...systemClock, nowMs: () => Date.now() + 31_000 }
    onTestFinished(replaceRuntime({ clock: later }))
    expect((await lookUp()).status).toBe(200)
  })
})

describe('what its role must trust', () => {
  const read = () => on.ask('read-connection', { params: params() })

  it('is in the view: the ExternalId of the project, and the functions of this deployment', async () => {
    const { body } = await read()
    const externalId = `mooring:test:${on.project}`
    const principal = 'arn:aws:iam::123456789012:role/mooring/test/*'
    const allowed = (Action: string, StringEquals: object) => ({
      ...{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action },
      Condition: { StringEquals, ArnLike: { 'aws:PrincipalArn': principal } },
    })
    const trust = {
      ...{ external_id: externalId, principal },
      trust_policy: {
        Version: '2012-10-17',
        Statement: [
          allowed('sts:AssumeRole', { 'sts:ExternalId': externalId }),
          allowed('sts:TagSession', { 'aws:RequestTag/mooring:project': on.project }),
        ],
      },
    }
    expect(body.data).toHaveProperty('aws_role', trust)
  })

  it('can be sent back in a change, and not changed', async () => {
    const { data } = (await read()).body
    const put = (body: object) => on.ask('update-connection', { params: params(), body })
    expect((await put(data)).status).toBe(200)
    const own = `mooring:test:${on.project}`
    const other = JSON.parse(JSON.stringify(data).replace(own, 'mooring:test:theirs')) as object
    expect((await put(other)).body.error).toMatchObject({
      details: { aws_role: expect.stringContaining('read-only') },
    })
  })

  it('is in no view of a connection that assumes none', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const { body } = await on.ask('read-connection', { params: { connection_id: id } })
    expect(body.data).not.toHaveProperty('aws_role')
  })
})
