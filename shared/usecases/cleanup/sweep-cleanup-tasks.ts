import type { LimitFunction } from 'p-limit'
import pLimit from 'p-limit'
import type { CleanupTask } from '../../model/cleanup-task.ts'
import { shards } from '../../model/event.ts'
import { limits } from '../../model/limits.ts'
import type { Powers } from '../../ports/index.ts'
import { runtime } from '../../runtime/runtime.ts'
import { type CleanupObserver, runCleanup } from './run-cleanup.ts'

type Needed = Pick<Powers, 'listCleanupTasks' | 'completeCleanup'>

/** How many cleanup tasks a sweep completed. */
export interface CleanupTally {
  done: number
  left: number
  /** Age of the oldest task that is left, in seconds; 0 where none is. */
  oldestSeconds: number
}

const pageSize = 200

/** One sweep. */
export interface CleanupRun {
  readonly observer: CleanupObserver
  readonly now: Date
  /** When no more tasks are started, in milliseconds since the epoch. */
  readonly untilMs: number
  /** Of one item, in milliseconds. */
  readonly itemMs?: number
  readonly slowMs?: number
}

/**
 * Runs all stored cleanup tasks, the oldest first of each owner. A task that is younger than the
 * longest function run is skipped: another caller can be running it. A task that hangs costs its own
 * timeout, and no other owner's task.
 */
export async function sweepCleanupTasks(
  powers: Needed,
  handlers: Record<CleanupTask['kind'], (task: CleanupTask) => Promise<unknown>>,
  { observer, now, untilMs, itemMs, slowMs = limits.slowItemMs }: CleanupRun,
): Promise<CleanupTally> {
  const tally: CleanupTally = { done: 0, left: 0, oldestSeconds: 0 }
  const runner = { completeCleanup: powers.completeCleanup, observer, timeoutMs: itemMs }
  const run = cleanupLanes({ observer, untilMs, slowMs })
  const runTask = async (task: CleanupTask, ageMs: number) => {
    const handler = handlers[task.kind]
    if (await run(task, () => runCleanup(task, runner, handler))) {
      tally.done += 1
      return
    }
    tally.left += 1
    tally.oldestSeconds = Math.max(tally.oldestSeconds, Math.round(ageMs / 1000))
  }
  await Promise.all(
    shards.map(async (shard) => {
      const started: Promise<void>[] = []
      for await (const task of storedTasks(powers, shard)) {
        const ageMs = now.getTime() - Date.parse(task.createdAt)
        if (ageMs >= limits.minCleanupAgeMs) started.push(runTask(task, ageMs))
      }
      await Promise.all(started)
    }),
  )
  return tally
}

async function* storedTasks(
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

/** How long cleanup tasks run, and what observes those that are not started. */
export interface LaneBounds {
  readonly observer: CleanupObserver
  /** When no more tasks are started, in milliseconds since the epoch. */
  readonly untilMs: number
  /** From when on an item that is not done counts as slow, in milliseconds. */
  readonly slowMs?: number
}

/** Runs one task; resolves to whether it is complete. */
export type RunItem = (task: CleanupTask, work: () => Promise<boolean>) => Promise<boolean>

const maxConcurrent = 64
const maxPerOwner = 8
const maxQueuedPerOwner = 500
// As many items of one OAuth client as may be slow before the rest of them waits for the next run.
const maxSlow = 3

/**
 * Runs cleanup tasks so that none delays another owner's: each owner has a lane of its own, and an
 * OAuth client whose provider hangs is skipped after a few attempts. A task that is not started stays
 * stored, for the sweep.
 */
export function cleanupLanes({
  observer,
  untilMs,
  slowMs = limits.slowItemMs,
}: LaneBounds): RunItem {
  const all = pLimit(maxConcurrent)
  const defer = (task: CleanupTask): boolean => {
    observer.deferred(task)
    return false
  }
  const owners = new Map<string, LimitFunction>()
  const slow = new Map<string, number>()
  const attempt = async (task: CleanupTask, work: () => Promise<boolean>): Promise<boolean> => {
    const client = clientName(task)
    const isHanging = (slow.get(client) ?? 0) >= maxSlow
    if (isHanging || runtime().clock.nowMs() >= untilMs) return defer(task)
    const start = performance.now()
    const done = await work()
    if (!done && performance.now() - start >= slowMs) slow.set(client, (slow.get(client) ?? 0) + 1)
    return done
  }
  return async (task, work) => {
    const lane = owners.get(task.ownerId) ?? pLimit(maxPerOwner)
    owners.set(task.ownerId, lane)
    if (lane.pendingCount >= maxQueuedPerOwner) return defer(task)
    return lane(() => all(() => attempt(task, work)))
  }
}

const clientName = ({ ownerId, grant }: CleanupTask) =>
  grant?.client ? `${grant.client.ownerId} ${grant.client.id}` : ownerId
