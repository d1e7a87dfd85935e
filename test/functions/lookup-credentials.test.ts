import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Connection, systemOwnerId } from '../../shared/model/connection.ts'
import { lookupAlias } from '../../shared/model/lookup-permission.ts'
import { keptConnection } from '../support/builders.ts'
import { context } from '../support/call.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

// Once the settings are there: call.ts gives them.
const { handler } = await import('../../functions/lookup-credentials.ts')

const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:mooring-test-lookup-credentials'

let on: Stage
let kept: Connection
beforeEach(async () => {
  on = await stage()
  kept = await keptConnection(on.world, { ownerId: on.project })
})
const invoke = async (payload: unknown, by: string | undefined = grantOf(on.project)) => {
  const invokedFunctionArn = by === '' ? arn : `${arn}:${by}`
  const told = await handler.with(on.world.powers)(payload, context({ invokedFunctionArn }))
  return JSON.parse(JSON.stringify(told))
}
const grantOf = (projectId?: string) => lookupAlias({ name: 'checkout', projectId })
const readsOf = (id: string) =>
  on.world.events(id).filter(({ type }) => type === 'connection.credentials_read')

describe('an invocation without a grant', () => {
  it.each(['', '$LATEST', '7', 'live', 'checkout_every', 'a_b_every-project', `_${randomUUID()}`])(
    'is refused before anything is read: %j',
    async (by) => {
      const { error } = await invoke({ connection_ids: [kept.id] }, by)
      expect(error.code).toBe('lookup_not_granted')
      expect(on.world.calls.filter((call) => call.startsWith('readMany'))).toEqual([])
    },
  )
})

describe('a payload that is wrong', () => {
  it.each([
    [undefined, ['connection_ids']],
    [null, ['body']],
    ['x', ['body']],
    [{}, ['connection_ids']],
    [{ connection_ids: [] }, ['connection_ids']],
    [{ connection_ids: ['x'] }, ['connection_ids.0']],
    [{ connection_ids: Array(26).fill(randomUUID()) }, ['connection_ids']],
    [{ connection_id: randomUUID(), connection_ids: [randomUUID()] }, ['connection_ids']],
    [{ connection_id: randomUUID(), project_id: 'x' }, ['project_id']],
    [{ connection_id: randomUUID(), caller: 'x'.repeat(256) }, ['caller']],
  ])('is told by field: %j', async (payload, fields) => {
    const { error } = await invoke(payload)
    expect([error.code, Object.keys(error.details)]).toEqual(['invalid_request', fields])
  })
})

describe('a grant of one project', () => {
  // Guarantee: nothing in the payload widens what the alias was granted.
  it('resolves no connection of another, and tells it as one that is missing', async () => {
    const other = await keptConnection(on.world, { ownerId: on.other })
    const [theirs, missing] = (await invoke({ connection_ids: [other.id, randomUUID()] })).data
    expect(theirs.error).toEqual(missing.error)
    expect(theirs.error.code).toBe('connection_not_found')
    expect(readsOf(other.id)).toEqual([])
  })

  it('resolves its own, in the order asked, beside what fails', async () => {
    const second = await keptConnection(on.world, { ownerId: on.project, version: 4 })
    const missing = randomUUID()
    const told = await invoke({ connection_ids: [second.id, missing, kept.id.toUpperCase()] })
    expect(told.data).toMatchObject([
      { id: second.id, api_key: 'sk-kept' },
      { id: missing, error: { code: 'connection_not_found' } },
      { id: kept.id, api_key: 'sk-kept' },
    ])
    expect(told.versions).toEqual({ [second.id]: 4, [kept.id]: 1 })
  })

  it('is told in the trail, beside what the caller claims to be', async () => {
    const { request_id } = await invoke({ connection_ids: [kept.id], caller: 'worker' })
    expect(readsOf(kept.id)).toMatchObject([
      {
        ...{ actor: { system: 'lambda:checkout' }, requestId: request_id, version: 1 },
        details: { claimed_caller: 'worker' },
      },
    ])
  })

  it('knows of no personal connection, whose ever it is', async () => {
    const personal = { accessScope: 'personal', owner: 'ada' } as const
    const { id } = await keptConnection(on.world, { ownerId: on.project, ...personal })
    for (const by of [grantOf(on.project), grantOf()]) {
      expect((await invoke({ connection_id: id }, by)).error.code).toBe('connection_not_found')
    }
  })

  it('resolves nothing that is the deployment’s own', async () => {
    const system = await keptConnection(on.world, { ownerId: systemOwnerId })
    for (const by of [grantOf(on.project), grantOf()]) {
      const { error } = await invoke({ connection_id: system.id }, by)
      expect(error.code).toBe('system_connection')
    }
  })
})

describe('a grant of every project', () => {
  it('resolves connections of any', async () => {
    const other = await keptConnection(on.world, { ownerId: on.other })
    const { data } = await invoke({ connection_ids: [kept.id, other.id] }, grantOf())
    expect(data).toMatchObject([{ id: kept.id }, { id: other.id }])
  })
})

describe('one connection by itself', () => {
  it('is the answer, or its problem is', async () => {
    const one = await invoke({ connection_id: kept.id })
    expect(one).toMatchObject({ data: { id: kept.id, api_key: 'sk-kept' } })
    const { error } = await invoke({ connection_id: randomUUID() })
    expect(error).toMatchObject({ code: 'connection_not_found', request_id: expect.any(String) })
  })
})

describe('a connection that was authorized', () => {
  it('is renewed for the one whose token was rejected, in the name of the grant, and for no other', async () => {
    const client = await anyProvidersClient(on.world, on.project)
    const [one, two] = [
      await granted(on.world, await unauthorized(on.world, client), client),
      await granted(on.world, await unauthorized(on.world, client), client),
    ]
    const ask = (rejected_access_token_versions: Record<string, number>) =>
      invoke({ connection_ids: [one.id, two.id], rejected_access_token_versions })
    expect((await ask({})).data).toMatchObject([
      { access_token_version: 1 },
      { access_token_version: 1 },
    ])
    const { data } = await ask({ [two.id.toUpperCase()]: 1 })
    expect(data).toMatchObject([{ access_token_version: 1 }, { access_token_version: 2 }])
    expect(JSON.stringify(data)).not.toContain('refresh')
    const [refreshed] = on.world.events(two.id).filter(({ type }) => type.endsWith('.refreshed'))
    expect(refreshed?.actor).toEqual({ system: 'lambda:checkout' })
    await ask({ [two.id]: 1 })
    expect(on.world.providers.renewals).toHaveLength(1)
  })

  it('but not yet is told so, beside those that were', async () => {
    const client = await anyProvidersClient(on.world, on.project)
    const bare = await unauthorized(on.world, client)
    const { data } = await invoke({ connection_ids: [bare.id, kept.id] })
    expect(data).toMatchObject([
      { id: bare.id, error: { code: 'authorization_required' } },
      { id: kept.id, api_key: 'sk-kept' },
    ])
  })
})

describe('an event of EventBridge', () => {
  const event = (detail: unknown) => ({ source: 'x', 'detail-type': 'Nightly', detail })

  it('asks by its detail', async () => {
    const { data } = await invoke(event({ connection_id: kept.id }))
    expect(data).toMatchObject({ id: kept.id })
  })

  it('is tried again by Lambda where that may help, and else is not', async () => {
    on.world.fail('recordReads.record')
    await expect(invoke(event({ connection_id: kept.id }))).rejects.toThrow(/see its log/)
    const { error } = await invoke({ connection_id: kept.id })
    expect(error).toMatchObject({ code: 'dependency_unavailable', retry_after_seconds: 1 })
    expect((await invoke(event({}))).error.code).toBe('invalid_request')
  })
})

describe('a failure', () => {
  // Guarantee: no unaudited read.
  it('to record the read fails the look-up', async () => {
    on.world.fail('recordReads.record')
    const told = await invoke({ connection_ids: [kept.id] })
    expect(told).toMatchObject({ error: { code: 'dependency_unavailable' } })
    expect(JSON.stringify(told)).not.toContain('sk-kept')
  })

  it('that is a bug is told without its words', async () => {
    on.world.fail('readManyConnections.locateMany', { error: new Error('LEAK') })
    const thrown = await invoke({ connection_ids: [kept.id] }).catch((error: Error) => error)
    expect(thrown).toBeInstanceOf(Error)
    expect(`${thrown.message} ${thrown.cause} ${thrown.stack}`).not.toContain('LEAK')
  })
})
