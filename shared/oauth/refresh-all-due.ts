import type { LimitFunction } from 'p-limit'
import pLimit from 'p-limit'
import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { Powers, RefreshPowers } from '../ports/index.ts'
import { withTimeLimit } from '../runtime/retry.ts'
import { runtime } from '../runtime/runtime.ts'
import type { GrantedConnection } from './granted-connection.ts'
import { deferGrant, isDue, type RefreshOutcome, refreshDue } from './refresh-due.ts'
import { sharingClients } from './shared-work.ts'

type Needed = RefreshPowers & Pick<Powers, 'listDueGrants'>

/** One refresh run. */
export interface RefreshRun extends LaneLimits {
  readonly shards: readonly string[]
  readonly requestId: string
  /** When no more grants are started, in milliseconds since the epoch. */
  readonly untilMs: number
  /** How long grants that outlast their time limit are waited for, in milliseconds since the epoch. */
  readonly lateUntilMs?: number
  /** Is called for each grant that failed with an error. */
  readonly failed: (owner: SecretOwner, error: unknown) => void
}

/** How many grants had each outcome. */
export type RefreshTally = Partial<Record<RefreshOutcome | 'error', number>>

const pageSize = 1000
// As many as one BatchGetItem takes: a single read costs a quarter of a refresh.
const batchSize = 100
const maxConcurrentReads = 4

/** Handles every grant of these shards that is due, the longest due first. */
export async function refreshAllDue(given: Needed, run: RefreshRun): Promise<RefreshTally> {
  const powers = { ...given, ...sharingClients(given) }
  const tally: RefreshTally = {}
  const reads = pLimit(maxConcurrentReads)
  const lanes = refreshLanes(run)
  const count = countingInto(tally)
  const failed = (owner: SecretOwner, error: unknown) => {
    run.failed(owner, error)
    count('error')
  }
  const handle = (row: Connection) => {
    if (!isDue(row, new Date())) return undefined
    const refresh = async (providerHangs: boolean): Promise<RefreshOutcome> => {
      if (runtime().clock.nowMs() >= run.untilMs) return 'skipped'
      if (providerHangs) return deferGrant(powers, row, new Date())
      return refreshDue(powers, row, runContext(run))
    }
    return lanes.run(row, refresh).then(count, (error: unknown) => failed(row, error))
  }
  const handleBatch = async (owners: readonly SecretOwner[]) => {
    const rows = await reads(() => powers.listDueGrants.rows(owners)).catch((error: unknown) => {
      for (const owner of owners) failed(owner, error)
      return []
    })
    await Promise.all(rows.map(handle))
  }
  await Promise.all(run.shards.map((shard) => eachDue(powers, run, shard, handleBatch)))
  await lanes.settle(run.lateUntilMs ?? 0)
  return tally
}

function countingInto(tally: RefreshTally): (outcome: RefreshOutcome | 'error') => void {
  return (outcome) => {
    if (outcome !== 'skipped') tally[outcome] = (tally[outcome] ?? 0) + 1
  }
}

async function eachDue(
  { listDueGrants }: Needed,
  { untilMs }: RefreshRun,
  shard: string,
  handleBatch: (owners: readonly SecretOwner[]) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>()
  while (runtime().clock.nowMs() < untilMs) {
    const page = await listDueGrants.due(shard, new Date(), pageSize)
    // The index lags behind a refresh: a page without new grants is the last.
    const fresh = page.filter(({ id }) => !seen.has(id))
    if (fresh.length === 0) return
    for (const { id } of fresh) seen.add(id)
    const parts: SecretOwner[][] = []
    for (let at = 0; at < fresh.length; at += batchSize) parts.push(fresh.slice(at, at + batchSize))
    await Promise.all(parts.map(handleBatch))
  }
}

function runContext({ requestId }: RefreshRun): AuditContext {
  return { actor: { system: 'refresh-tokens' }, requestId, now: new Date() }
}

/** The limits of the grants of one OAuth client, which are refreshed concurrently. */
export interface LaneLimits {
  /** Of one grant, in milliseconds; one that exceeds it makes room for the next. */
  readonly itemMs?: number | undefined
  /** From when on a grant that is not refreshed counts as slow, in milliseconds. */
  readonly slowMs?: number | undefined
}

/** Runs an item in the lane of its OAuth client, and passes whether the provider there hangs. */
type RunInLane = (
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
function refreshLanes({ itemMs = limits.refreshItemMs, slowMs = limits.slowItemMs }: LaneLimits): {
  readonly run: RunInLane
  readonly settle: (untilMs: number) => Promise<void>
} {
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
