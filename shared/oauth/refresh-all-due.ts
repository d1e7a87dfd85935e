import pLimit from 'p-limit'
import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { Powers, RefreshPowers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { deferGrant, isDue, type RefreshOutcome, refreshDue } from './refresh-due.ts'
import { type LaneLimits, refreshLanes } from './refresh-lanes.ts'
import { sharingClients } from './share-clients.ts'

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
