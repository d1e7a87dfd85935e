import pLimit, { type LimitFunction } from 'p-limit'
import { log } from '../../lambda/log.ts'
import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'

/** How much cleanup work runs concurrently, and for how long. */
export interface LaneBounds {
  /** When no more is begun, in milliseconds since the epoch. */
  readonly untilMs: number
  /** From when on an item that is not done counts as slow, in milliseconds. */
  readonly slowMs?: number
}

/** Runs one item; resolves whether it is done. */
export type RunItem = (leftover: CleanupTask, work: () => Promise<boolean>) => Promise<boolean>

const maxConcurrent = 64
const maxPerOwner = 8
const maxQueuedPerOwner = 500
// As many items of one OAuth client as may be slow before the rest of them waits for the next run.
const maxSlow = 3

/**
 * Runs items of cleanup work so that none costs another owner's: each owner has a lane of its own,
 * and an OAuth client whose provider hangs is left alone after a few tries. What is not begun stays
 * recorded, for the sweep.
 */
export function cleanupLanes({ untilMs, slowMs = limits.slowItemMs }: LaneBounds): RunItem {
  const all = pLimit(maxConcurrent)
  const owners = new Map<string, LimitFunction>()
  const slow = new Map<string, number>()
  const attempt = async (leftover: CleanupTask, work: () => Promise<boolean>): Promise<boolean> => {
    const client = clientName(leftover)
    const isHanging = (slow.get(client) ?? 0) >= maxSlow
    if (isHanging || Date.now() >= untilMs) return defer(leftover)
    const start = performance.now()
    const done = await work()
    if (!done && performance.now() - start >= slowMs) slow.set(client, (slow.get(client) ?? 0) + 1)
    return done
  }
  return async (leftover, work) => {
    const lane = owners.get(leftover.home) ?? pLimit(maxPerOwner)
    owners.set(leftover.home, lane)
    if (lane.pendingCount >= maxQueuedPerOwner) return defer(leftover)
    return lane(() => all(() => attempt(leftover, work)))
  }
}

const clientName = ({ home, grant }: CleanupTask) =>
  grant?.client ? `${grant.client.home} ${grant.client.id}` : home

function defer({ id, kind, subject }: CleanupTask): boolean {
  log.warn('cleanup_deferred', { leftover: id, kind, subject })
  return false
}
