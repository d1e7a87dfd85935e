import pLimit, { type LimitFunction } from 'p-limit'
import { limits } from '../model/limits.ts'
import { withTimeLimit } from '../runtime/retry.ts'
import { runtime } from '../runtime/runtime.ts'
import type { GrantedConnection } from './granted-connection.ts'
import type { RefreshOutcome } from './refresh-due.ts'

/** The limits of the grants of one OAuth client, which are refreshed concurrently. */
export interface LaneLimits {
  /** Of one grant, in milliseconds; one that exceeds it makes room for the next. */
  readonly itemMs?: number | undefined
  /** From when on a grant that is not refreshed counts as slow, in milliseconds. */
  readonly slowMs?: number | undefined
}

/** Runs an item in the lane of its OAuth client, and passes whether the provider there hangs. */
export type RunInLane = (
  row: GrantedConnection,
  item: (providerHangs: boolean) => Promise<RefreshOutcome>,
) => Promise<RefreshOutcome>

// For one OAuth client, in one run.
const maxConcurrent = 16
// As many grants of one OAuth client as may be slow before the rest of them is deferred.
const maxSlow = 3

interface Lane {
  readonly run: LimitFunction
  slow: number
}

/**
 * A lane for each OAuth client: a provider that is slow or hangs delays the grants of its own
 * client alone.
 *
 * `settle` waits, until then and in milliseconds since the epoch, for items that exceeded their
 * time limit: a used refresh token is lost where the process is frozen before the new one is
 * written.
 */
export function refreshLanes({
  itemMs = limits.refreshItemMs,
  slowMs = limits.slowItemMs,
}: LaneLimits): { readonly run: RunInLane; readonly settle: (untilMs: number) => Promise<void> } {
  const lanes = new Map<string, Lane>()
  const open = new Set<Promise<unknown>>()
  const run: RunInLane = (row, item) => {
    const lane = laneOf(lanes, row)
    return lane.run(async () => {
      const start = performance.now()
      let outcome: RefreshOutcome | undefined
      try {
        outcome = await withTimeLimit(itemMs, () => tracked(open, item(lane.slow >= maxSlow)))
        return outcome
      } finally {
        // A slow refresh that succeeds does not count.
        const isBad = outcome === undefined || outcome === 'failed'
        if (isBad && performance.now() - start >= slowMs) lane.slow += 1
      }
    })
  }
  return { run, settle: (untilMs) => settle(open, untilMs - runtime().clock.nowMs()) }
}

function laneOf(lanes: Map<string, Lane>, { grant: { client } }: GrantedConnection): Lane {
  const name = `${client?.ownerId} ${client?.id}`
  const lane = lanes.get(name) ?? { run: pLimit(maxConcurrent), slow: 0 }
  lanes.set(name, lane)
  return lane
}

function tracked<T>(open: Set<Promise<unknown>>, item: Promise<T>): Promise<T> {
  const settled = item.catch(() => undefined).finally(() => open.delete(settled))
  open.add(settled)
  return item
}

async function settle(open: ReadonlySet<Promise<unknown>>, timeoutMs: number): Promise<void> {
  if (open.size === 0 || timeoutMs <= 0) return
  await withTimeLimit(timeoutMs, () => Promise.all(open)).catch(() => undefined)
}
