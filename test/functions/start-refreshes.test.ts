import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DueGrant, dueShards } from '../../shared/model/due-grants.ts'
import { type Stage, stage } from '../support/stage.ts'

const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 29_000 } as Context

let on: Stage
beforeEach(async () => {
  on = await stage()
})

/** Lets every shard have so many due grants, the oldest due for ten minutes. */
function everyShardHas(count: number): void {
  const dueAt = new Date(Date.now() - 600_000).toISOString()
  const grants = Array.from({ length: count }, (): DueGrant => ({ ownerId: 'p', id: 'i', dueAt }))
  on.world.powers.countDueGrants.due = async (_shard, _until, take) => ({
    grants: grants.slice(0, take),
  })
}

async function startRefreshes() {
  const { handler } = await import('../../functions/start-refreshes.ts')
  return handler.with(on.world.powers)({}, context)
}

describe('start-refreshes', () => {
  it('starts no worker where no grant is due', async () => {
    expect(await startRefreshes()).toEqual({ backlog: 0, lagSeconds: 0, workers: 0, failed: 0 })
    expect(on.world.startedRefreshes()).toEqual([])
  })

  it('starts one worker for a few grants, with every shard that has some', async () => {
    everyShardHas(2)
    expect(await startRefreshes()).toMatchObject({ backlog: 96, workers: 1, failed: 0 })
    const [share] = on.world.startedRefreshes()
    expect(share?.workers).toBe(1)
    expect([...(share?.shards ?? [])].sort()).toEqual([...dueShards].sort())
  })

  it('starts as many workers as the option allows for many grants, and gives each shard to one of them', async () => {
    everyShardHas(5000)
    const { lagSeconds, ...start } = await startRefreshes()
    // The option is 4 in tests, and 2,000 grants of each shard are counted.
    expect(start).toEqual({ backlog: 96_000, workers: 4, failed: 0 })
    expect(lagSeconds).toBeCloseTo(600, -1)
    const shares = on.world.startedRefreshes()
    expect(shares.flatMap(({ shards }) => shards).sort()).toEqual([...dueShards].sort())
    expect(shares.map(({ shards, workers }) => [shards.length, workers])).toEqual(
      Array(4).fill([12, 4]),
    )
  })

  it('fails where a worker cannot be started, after it started the others', async () => {
    everyShardHas(5000)
    on.world.fail('startRefreshWorkers.start', { times: 1 })
    await expect(startRefreshes()).rejects.toThrow(/start-refreshes failed/)
    expect(on.world.startedRefreshes()).toHaveLength(3)
  })
})
