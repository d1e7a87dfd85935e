import pLimit, { type LimitFunction } from 'p-limit'
import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'
import { runtime } from '../../runtime/runtime.ts'
import type { CleanupObserver } from './run-cleanup.ts'

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
