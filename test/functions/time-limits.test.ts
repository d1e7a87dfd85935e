import type { Context } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toItem } from '../../shared/aws/dynamodb/client.ts'
import { cleanupLog } from '../../shared/lambda/metrics.ts'
import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { shards } from '../../shared/model/event.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { refreshAllDue } from '../../shared/oauth/refresh-all-due.ts'
import { resolveConnection } from '../../shared/oauth/resolve-connection.ts'
import { revokeGrant } from '../../shared/oauth/revoke-grant.ts'
import { cleanupHandlers } from '../../shared/usecases/cleanup/run-cleanup.ts'
import { sweepCleanupTasks } from '../../shared/usecases/cleanup/sweep-cleanup-tasks.ts'
import { sweepSecrets } from '../../shared/usecases/cleanup/sweep-secrets.ts'
import { anOccasion, keptConnection } from '../support/builders.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let hanging: Oauth2Client
let healthy: Oauth2Client
beforeEach(async () => {
  on = await stage()
  hanging = await anyProvidersClient(on.world, on.project, { clientId: 'hanging' })
  healthy = await anyProvidersClient(on.world, on.project)
})
afterEach(() => {
  vi.useRealTimers()
})
const never = () => new Promise<never>(() => undefined)
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

/** Lets the provider of one OAuth client hang. */
function hang() {
  const { askProviders } = on.world.powers
  const { refresh, revoke } = askProviders
  const isHanging = ({ client }: { readonly client: { readonly clientId: string } }) =>
    client.clientId === hanging.clientId
  let [asked, waiting] = [0, 0]
  const counted = () => {
    asked += 1
    waiting += 1
    return never()
  }
  askProviders.refresh = (given) => (isHanging(given) ? counted() : refresh(given))
  askProviders.revoke = (given) => (isHanging(given) ? counted() : revoke(given))
  return { asked: () => asked, waiting: () => waiting }
}

const grant = async (client: Oauth2Client) =>
  granted(on.world, await unauthorized(on.world, client), client, { ageSeconds: 3000 })

async function due(client: Oauth2Client): Promise<Connection> {
  const connection = await grant(client)
  await on.world.powers.storeGrants.touch(connection, new Date())
  const next = { ...connection, dueAt: inSeconds(-1), fence: 2 }
  await on.world.powers.storeGrants.write(connection, next)
  return next
}

async function deleted(client: Oauth2Client): Promise<CleanupTask> {
  const { id } = await grant(client)
  await on.ask('delete-connection', { params: { connection_id: id } })
  const left = on.world.cleanupTasks().find(({ subject }) => subject === id)
  if (!left) throw new Error('nothing is left over')
  return left
}
const many = <T>(count: number, make: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, make))

describe('revoke-grants', () => {
  it('leaves an item whose provider hangs to the sweep, and finishes the batch around it', async () => {
    const left = [await deleted(hanging), await deleted(healthy), await deleted(hanging)]
    hang()
    const { handler } = await import('../../functions/revoke-grants.ts')
    const Records = left.map((cleanupTask, at) => ({
      dynamodb: {
        NewImage: toItem({ pk: 'LEFTOVER#0', sk: cleanupTask.id, ...cleanupTask }),
        SequenceNumber: `${at}`,
      },
    }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 60_000 } as Context
    const result = handler.with(on.world.powers)({ Records } as never, context)
    await vi.advanceTimersByTimeAsync(16_000)
    // Nothing is brought again: the next batch of the stream is not held up.
    expect(await result).toEqual({ batchItemFailures: [] })
    expect(on.world.cleanupTasks().map(({ id }) => id)).toEqual(
      [left[0]?.id, left[2]?.id].toSorted(),
    )
    expect(on.world.providers.withdrawals).toHaveLength(1)
  })
})

describe('the sweep', () => {
  const sweep = (given = {}) => {
    const { powers } = on.world
    const work = cleanupHandlers(powers, (cleanupTask) => revokeGrant(powers, cleanupTask))
    const now = new Date(Date.now() + 3600_000)
    const observer = cleanupLog
    const times = { observer, now, untilMs: Date.now() + 60_000, itemMs: 40, slowMs: 30, ...given }
    return sweepCleanupTasks(powers, work, times)
  }

  it('does the work of others around items that hang, and tries only a few of them', async () => {
    const work = [
      ...(await many(60, () => deleted(hanging))),
      ...(await many(20, () => deleted(healthy))),
    ]
    const { asked } = hang()
    expect(await sweep()).toMatchObject({ done: 20, left: 60 })
    expect(asked()).toBeLessThan(25)
    expect(on.world.cleanupTasks()).toHaveLength(60)
    expect(work).toHaveLength(80)
  })

  it('leaves what it has no time for', async () => {
    await deleted(healthy)
    expect(await sweep({ untilMs: Date.now() - 1 })).toMatchObject({ done: 0, left: 1 })
    expect(on.world.cleanupTasks()).toHaveLength(1)
  })

  it('of secrets goes on past one that hangs and one that fails, and counts both', async () => {
    const [one, other] = await many(3, () => keptConnection(on.world, { ownerId: on.project }))
    for (const { ownerId, id } of on.world.secretNames().map(ownerOf)) {
      on.world.backdate({ ownerId, id }, new Date(Date.now() - 25 * 3600_000))
    }
    const { powers } = on.world
    const mark: string[] = []
    const failed: string[] = []
    const tally = await sweepSecrets(
      {
        ...powers,
        readSecretRefs: { list: async () => [], find: async () => undefined },
        markSecrets: {
          ...powers.markSecrets,
          mark: async ({ id }) => {
            if (id === one?.id) return never()
            if (id === other?.id) throw new Error('throttled')
            mark.push(id)
          },
        },
      },
      {
        ...{ now: new Date(), corrects: true, found: () => undefined, itemMs: 30 },
        failed: ({ id }) => failed.push(id),
      },
    )
    expect(tally).toMatchObject({ failed: 2 })
    expect(failed.toSorted()).toEqual([one?.id, other?.id].toSorted())
    expect(mark.length).toBeGreaterThan(0)
  })
})

const ownerOf = (name: string) => {
  const [ownerId = '', id = ''] = name.split('/').slice(-2)
  return { ownerId, id }
}

describe('a run of refreshes', () => {
  const run = (given = {}) => {
    const failed = vi.fn()
    const round = { shards, requestId: 'r', untilMs: Date.now() + 60_000, failed, ...given }
    return refreshAllDue(on.world.powers, { itemMs: 60, slowMs: 40, ...round })
  }

  it('refreshes the grants of others around a provider that hangs, and puts the rest of it off', async () => {
    const stuck = await many(40, () => due(hanging))
    const others = await many(20, () => due(healthy))
    const { asked } = hang()
    const tally = await run()
    expect(tally).toMatchObject({ refreshed: others.length })
    expect((tally.error ?? 0) + (tally.deferred ?? 0)).toBe(stuck.length)
    expect(tally.deferred).toBeGreaterThan(0)
    expect(asked()).toBeLessThan(40)
  })

  it('ends where every grant hangs', async () => {
    await many(3, () => due(hanging))
    hang()
    expect(await run()).toEqual({ error: 3 })
  })

  it('waits for a grant that is late, since its refresh token is used by then', async () => {
    const connection = await due(healthy)
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    askProviders.refresh = async (given) => {
      await new Promise((done) => setTimeout(done, 120))
      return refresh(given)
    }
    expect(await run({ lateUntilMs: Date.now() + 5000 })).toEqual({ error: 1 })
    expect(await on.world.powers.readConnections.find(connection)).toMatchObject({
      grant: { tokenVersion: 2 },
    })
  })
})

describe('a lookup', () => {
  const lookUp = async (connection: Connection, given = {}) => {
    const { caller: _caller, ...origin } = { ...anOccasion(), now: new Date() }
    const asked = { origin: { ...origin, actor: { system: 'test' } }, waitMs: 50, ...given }
    return resolveConnection(on.world.powers, connection, asked)
  }

  it('waits for a provider that hangs no longer than its time limit', async () => {
    const connection = await granted(
      ...([
        on.world,
        await unauthorized(on.world, hanging),
        hanging,
        { ageSeconds: 4000 },
      ] as const),
    )
    hang()
    const { now } = { now: new Date() }
    await expect(lookUp(connection, { now })).rejects.toMatchObject({
      code: 'provider_unavailable',
    })
  })

  it('gives out the token that still lives where a refresh takes too long', async () => {
    const connection = await granted(
      ...([
        on.world,
        await unauthorized(on.world, hanging),
        hanging,
        { ageSeconds: 3595 },
      ] as const),
    )
    hang()
    expect(await lookUp(connection)).toMatchObject({ access_token_version: 1 })
  })
})
