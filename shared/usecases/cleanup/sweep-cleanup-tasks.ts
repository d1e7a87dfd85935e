import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'
import { shards } from '../../model/shards.ts'
import type { Powers } from '../../ports/index.ts'
import { cleanupLanes } from './cleanup-lanes.ts'
import { tidy } from './run-cleanup.ts'

type Needed = Pick<Powers, 'listCleanupTasks' | 'completeCleanup'>

/** What came of left-over work. */
export interface CleanupTally {
  done: number
  left: number
  /** Seconds since the oldest that is left was left; 0 where none is. */
  oldestSeconds: number
}

const pageSize = 200

/** How a sweep goes about it. */
export interface CleanupRun {
  readonly now: Date
  /** When no more is begun, in milliseconds since the epoch. */
  readonly untilMs: number
  /** Of one item, in milliseconds. */
  readonly itemMs?: number
  readonly slowMs?: number
}

/**
 * Tries all work that was left over, the oldest first of each owner. What is younger than any
 * function may run is passed over: another may be doing it. An item that hangs costs its own time
 * limit, and no other owner's item.
 */
export async function sweepCleanupTasks(
  powers: Needed,
  work: Record<CleanupTask['kind'], (leftover: CleanupTask) => Promise<unknown>>,
  { now, untilMs, itemMs, slowMs = limits.slowItemMs }: CleanupRun,
): Promise<CleanupTally> {
  const tally: CleanupTally = { done: 0, left: 0, oldestSeconds: 0 }
  const run = cleanupLanes({ untilMs, slowMs })
  const one = async (leftover: CleanupTask, ageMs: number) => {
    const does = work[leftover.kind]
    if (await run(leftover, () => tidy(leftover, powers.completeCleanup, does, itemMs))) {
      tally.done += 1
      return
    }
    tally.left += 1
    tally.oldestSeconds = Math.max(tally.oldestSeconds, Math.round(ageMs / 1000))
  }
  await Promise.all(
    shards.map(async (shard) => {
      const begun: Promise<void>[] = []
      for await (const leftover of leftoversOf(powers, shard)) {
        const ageMs = now.getTime() - Date.parse(leftover.createdAt)
        if (ageMs >= limits.minCleanupAgeMs) begun.push(one(leftover, ageMs))
      }
      await Promise.all(begun)
    }),
  )
  return tally
}

async function* leftoversOf(
  { listCleanupTasks }: Needed,
  shard: string,
): AsyncGenerator<CleanupTask> {
  let after: string | undefined
  for (;;) {
    const page = await listCleanupTasks.page(shard, pageSize, after)
    yield* page
    after = page.at(-1)?.id
    if (page.length < pageSize || after === undefined) return
  }
}
