import { dueShards, isInUseShard } from '../model/due-grants.ts'
import type { Powers, RefreshShare } from '../ports/index.ts'
import { timeNow } from '../runtime/runtime.ts'

/** What a start of refreshes found and did. */
export interface RefreshStart {
  /** Due grants: at most 2,000 of each partition are counted. */
  readonly backlog: number
  /** How long the grant that is due the longest, of those looked up lately, has been due. */
  readonly lagSeconds: number
  /** Workers that were started. */
  readonly workers: number
  /** Workers that could not be started: the next minute finds their grants. */
  readonly failed: number
}

interface ShardBacklog {
  readonly shard: string
  readonly due: number
  readonly oldestMs: number
}

const maxCounted = 2000
// What a worker refreshes in its minute at 33 a second, a quarter of what one was measured to do.
const grantsPerWorker = 2000

/**
 * Starts as many workers as the due grants need, each with its own partitions of them; none where no
 * grant is due.
 *
 * @param maxWorkers bounds them; there is at most one for each partition of grants in use.
 * @throws Problem `dependency_unavailable` where the index does not answer.
 */
export async function startRefreshes(
  { countDueGrants, startRefreshWorkers }: Pick<Powers, 'countDueGrants' | 'startRefreshWorkers'>,
  maxWorkers: number,
): Promise<RefreshStart> {
  const now = timeNow()
  const count = async (shard: string): Promise<ShardBacklog> => {
    const { grants } = await countDueGrants.due(shard, now, maxCounted)
    return { shard, due: grants.length, oldestMs: Date.parse(grants[0]?.dueAt ?? '') }
  }
  const backlogs = (await Promise.all(dueShards.map(count))).filter(({ due }) => due > 0)
  const shares = sharesOf(backlogs, maxWorkers)
  const starts = await Promise.allSettled(shares.map((share) => startRefreshWorkers.start(share)))
  const failed = starts.filter(({ status }) => status === 'rejected').length
  return {
    backlog: dueIn(backlogs),
    lagSeconds: lagSecondsOf(backlogs, now),
    workers: shares.length - failed,
    failed,
  }
}

const dueIn = (backlogs: readonly ShardBacklog[]) => backlogs.reduce((sum, { due }) => sum + due, 0)

function lagSecondsOf(backlogs: readonly ShardBacklog[], now: Date): number {
  const inUse = backlogs.filter(({ shard }) => isInUseShard(shard))
  const lags = inUse.map(({ oldestMs }) => (now.getTime() - oldestMs) / 1000)
  return Math.max(0, ...lags)
}

/** Shares of about the same size: each partition, the largest first, goes to the smallest share. */
function sharesOf(backlogs: readonly ShardBacklog[], maxWorkers: number): RefreshShare[] {
  const needed = Math.ceil(dueIn(backlogs) / grantsPerWorker)
  const workers = Math.min(needed, maxWorkers, backlogs.length)
  const shares = Array.from({ length: workers }, () => ({ due: 0, shards: [] as string[] }))
  for (const { shard, due } of backlogs.toSorted((a, b) => b.due - a.due)) {
    const smallest = shares.reduce((a, b) => (b.due < a.due ? b : a))
    smallest.due += due
    smallest.shards.push(shard)
  }
  return shares.map(({ shards }) => ({ shards, workers }))
}
