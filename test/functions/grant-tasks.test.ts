import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toItem } from '../../shared/aws/dynamodb/client.ts'
import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { dueShardOf, dueShards } from '../../shared/model/due-grants.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 60_000 } as Context
const day = 24 * 3600
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

let on: Stage
let client: Oauth2Client
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
})

async function refreshTokens(which = dueShards, workers = 1) {
  const { handler } = await import('../../functions/refresh-tokens.ts')
  return handler.with(on.world.powers)({ shards: which, workers }, context)
}

/** A grant that the index calls due, and was last used so long ago. */
async function due(
  given: Parameters<typeof granted>[3] = {},
  usedSecondsAgo = 0,
): Promise<Connection> {
  const bare = await unauthorized(on.world, client)
  const connection = await granted(on.world, bare, client, { ageSeconds: 3000, ...given })
  await on.world.powers.storeGrants.touch(connection, new Date(ago(usedSecondsAgo)))
  const next = { ...connection, dueAt: ago(1), fence: 2 }
  await on.world.powers.storeGrants.write(connection, next)
  return next
}
const row = (connection: Connection) => on.world.powers.readConnections.find(connection)
const calls = () => on.world.providers.renewals.length

describe('refresh-tokens', () => {
  it('renews what is due and in use, in the deployment’s own name, and not yet the rest', async () => {
    const [one, other] = [await due(), await due()]
    const later = await granted(on.world, await unauthorized(on.world, client), client)
    expect(await refreshTokens()).toEqual({ refreshed: 2 })
    for (const connection of [one, other]) {
      expect(await row(connection)).toMatchObject({ grant: { tokenVersion: 2 } })
    }
    expect(await row(later)).toMatchObject({ grant: { tokenVersion: 1 } })
    expect(on.world.events(one.id).at(-1)).toMatchObject({
      ...{ type: 'connection.refreshed', actor: { system: 'refresh-tokens' }, requestId: 'aws-1' },
    })
    expect(await refreshTokens()).toEqual({})
  })

  it('looks at its own shards alone', async () => {
    const own = dueShardOf(await due())
    expect(await refreshTokens(dueShards.filter((shard) => shard !== own))).toEqual({})
    expect(await refreshTokens([own])).toEqual({ refreshed: 1 })
  })

  it('puts off what nobody uses, and keeps it alive long before the provider forgets it', async () => {
    const idle = await due({}, 8 * day)
    expect(await refreshTokens()).toEqual({ deferred: 1 })
    const dueAt = Date.parse((await row(idle))?.dueAt ?? '')
    expect((dueAt - Date.parse(idle.grant?.refreshedAt ?? '')) / 1000 / day).toBeGreaterThanOrEqual(
      12,
    )
    expect((dueAt - Date.parse(idle.grant?.refreshedAt ?? '')) / 1000 / day).toBeLessThanOrEqual(15)
    const forgettable = await due({ ageSeconds: 15 * day }, 15 * day)
    expect(await refreshTokens()).toEqual({ refreshed: 1 })
    expect(await row(forgettable)).toMatchObject({ grant: { tokenVersion: 2 } })
  })

  it('ends what has ended and cannot be renewed', async () => {
    const connection = await due({ refreshable: false, ageSeconds: 4000 })
    expect(await refreshTokens()).toEqual({ expired: 1 })
    expect(await row(connection)).toMatchObject({ status: 'expired' })
    expect((await row(connection))?.dueAt).toBeUndefined()
    expect(calls()).toBe(0)
  })

  it('leaves alone what somebody else is renewing', async () => {
    await due({ lease: { owner: 'another', until: new Date(Date.now() + 9999).toISOString() } })
    expect(await refreshTokens()).toEqual({})
    expect(calls()).toBe(0)
  })

  it('comes back later to what fails, and goes on with the grants of other clients', async () => {
    const failing = await due()
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    askProviders.refresh = async (request) =>
      request.client.clientId === failing.grant?.clientId
        ? { kind: 'passing', code: 'http_503', retryAfterSeconds: 300 }
        : refresh(request)
    client = await anyProvidersClient(on.world, on.project, { clientId: 'another' })
    await Promise.all([due(), due()])
    expect(await refreshTokens()).toEqual({ failed: 1, refreshed: 2 })
    askProviders.refresh = refresh
    const failed = await row(failing)
    expect(failed).toMatchObject({ status: 'active', grant: { lastFailure: { code: 'http_503' } } })
    expect(Date.parse(failed?.dueAt ?? '')).toBeGreaterThan(Date.now() + 290_000)
    expect(await refreshTokens()).toEqual({})
  })

  it('puts off what it may not even ask for, so that it is in nobody’s way', async () => {
    for (let time = 0; time < 5; time++) {
      await on.world.powers.countRejections.rejected(client, new Date(Date.now() + 30_000))
    }
    const connection = await due()
    expect(await refreshTokens()).toEqual({ deferred: 1 })
    expect(Date.parse((await row(connection))?.dueAt ?? '')).toBeGreaterThan(Date.now() + 50_000)
    expect(calls()).toBe(0)
  })

  it('asks one provider for sixteen at once and no more', async () => {
    for (let count = 0; count < 40; count++) await due()
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    let [now, most] = [0, 0]
    askProviders.refresh = async (renewal) => {
      most = Math.max(most, ++now)
      // Longer than sixteen turns of the pace.
      await new Promise((done) => setTimeout(done, 100))
      now -= 1
      return refresh(renewal)
    }
    expect(await refreshTokens()).toEqual({ refreshed: 40 })
    askProviders.refresh = refresh
    expect(most).toBe(16)
  })

  it('asks no more for an OAuth client that its provider refuses again and again', async () => {
    for (let count = 0; count < 60; count++) await due()
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    let asked = 0
    askProviders.refresh = async () => {
      asked += 1
      return { kind: 'client_refused', code: 'invalid_client' }
    }
    const tally = await refreshTokens()
    askProviders.refresh = refresh
    // Those that were under way when the fifth refusal came had been let go before.
    expect(asked).toBeLessThan(5 + 16)
    expect(tally).toEqual({ failed: asked, deferred: 60 - asked })
  })

  it('pauses the client whose provider limits it, for every worker, and leaves its other grants due', async () => {
    for (let count = 0; count < 40; count++) await due()
    const limited = { kind: 'passing', code: 'http_429', retryAfterSeconds: 120 } as const
    const other = await anyProvidersClient(on.world, on.project, { clientId: 'other' })
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    let asked = 0
    askProviders.refresh = async (request) => {
      if (request.client.clientId === 'other') return refresh(request)
      asked += 1
      return limited
    }
    const { failed = 0, ...rest } = await refreshTokens()
    expect([failed, rest]).toEqual([asked, {}])
    expect(asked).toBeLessThan(20)
    const row = await on.world.powers.readOauth2Clients.find(client)
    expect(row?.refreshPace).toMatchObject({ cause: 'limited', perSecond: 250 })
    const before = asked
    const bare = await unauthorized(on.world, other)
    const connection = await granted(on.world, bare, other, { ageSeconds: 3000 })
    const next = { ...connection, dueAt: ago(1), fence: (connection.fence ?? 0) + 1 }
    await on.world.powers.storeGrants.write(connection, next)
    expect(await refreshTokens()).toEqual({ refreshed: 1 })
    expect(asked).toBe(before)
    askProviders.refresh = refresh
  })

  it('refreshes what an earlier version listed without a lane', async () => {
    const all = [await due(), await due(), await due()]
    const { listDueGrants } = on.world.powers
    const { due: list } = listDueGrants
    listDueGrants.due = async (...query) => {
      const page = await list(...query)
      return { ...page, grants: page.grants.map(({ lane: _lane, ...grant }) => grant) }
    }
    expect(await refreshTokens()).toEqual({ refreshed: all.length })
    listDueGrants.due = list
  })

  it('tells of those that could not be read, and goes on with the other shards', async () => {
    const [one, other] = [await due(), await due()]
    on.world.fail('listDueGrants.rows', { times: 1 })
    const { error = 0, refreshed = 0 } = await refreshTokens()
    expect(error).toBeGreaterThanOrEqual(1)
    expect(error + refreshed).toBe(2)
    await refreshTokens()
    for (const connection of [one, other]) {
      expect(await row(connection)).toMatchObject({ grant: { tokenVersion: 2 } })
    }
  })

  it('is not stopped by one that cannot be written', async () => {
    await due()
    await due()
    on.world.fail('storeGrants.write', { times: 1 })
    expect(await refreshTokens()).toEqual({ error: 1, refreshed: 1 })
  })
})

async function deleted(): Promise<CleanupTask> {
  const connection = await granted(on.world, await unauthorized(on.world, client), client)
  const { status } = await on.ask('delete-connection', { params: { connection_id: connection.id } })
  expect(status).toBe(204)
  const left = on.world.cleanupTasks().find(({ subject }) => subject === connection.id)
  if (!left) throw new Error('nothing is left over')
  return left
}

async function revokeGrants(cleanupTask: CleanupTask) {
  const { handler } = await import('../../functions/revoke-grants.ts')
  const NewImage = toItem({ pk: 'LEFTOVER#0', sk: cleanupTask.id, ...cleanupTask })
  const record = { dynamodb: { NewImage, SequenceNumber: '1' } }
  return handler.with(on.world.powers)({ Records: [record] } as never, context)
}

async function sweep() {
  const { handler } = await import('../../functions/sweep.ts')
  // Later than whoever left the work may still be doing it.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3600_000 })
  const { cleanupTasks } = await handler.with(on.world.powers)({}, context)
  vi.useRealTimers()
  return cleanupTasks
}

describe('a connection that is deleted', () => {
  it('leaves its grant to be taken back, sealed as it was', async () => {
    const { kind, grant } = await deleted()
    expect([kind, grant?.client]).toEqual(['revoke_grant', { ownerId: on.project, id: client.id }])
    expect(on.world.rows).not.toContain('LEAK')
  })

  it('has it taken back at the provider, and struck off', async () => {
    expect(await revokeGrants(await deleted())).toEqual({ batchItemFailures: [] })
    const [withdrawal] = on.world.providers.withdrawals
    expect(withdrawal?.refreshToken?.reveal()).toBe('LEAK-refresh')
    expect(on.world.cleanupTasks()).toEqual([])
  })

  it('keeps the work where the provider fails, until a sweep does it', async () => {
    on.world.providers.revokes = false
    expect(await revokeGrants(await deleted())).toEqual({ batchItemFailures: [] })
    expect(on.world.cleanupTasks()).toHaveLength(1)
    expect(await sweep()).toMatchObject({ left: 1 })
    on.world.providers.revokes = true
    expect(await sweep()).toMatchObject({ done: 1, left: 0 })
    expect(on.world.cleanupTasks()).toEqual([])
    expect(on.world.providers.withdrawals).toHaveLength(3)
  })

  it('needs its OAuth client until then: where that is gone nothing can be done', async () => {
    const left = await deleted()
    await on.ask('delete-oauth2-client', { params: { oauth2_client_id: client.id } })
    await revokeGrants(left)
    expect(on.world.providers.withdrawals).toEqual([])
    expect(on.world.cleanupTasks()).toEqual([])
  })

  it('waits out a refresh that is under way, so that the last tokens are taken back', async () => {
    const bare = await unauthorized(on.world, client)
    const connection = await granted(on.world, bare, client)
    const { deleteConnections } = on.world.powers
    const event = on.world.events(bare.id)[0]
    const moved = { ...connection, fence: (connection.fence ?? 0) + 1 }
    await on.world.powers.storeGrants.write(connection, moved)
    const stale = event && deleteConnections.remove(connection, event)
    await expect(stale).rejects.toMatchObject({ code: 'revision_conflict' })
  })
})
