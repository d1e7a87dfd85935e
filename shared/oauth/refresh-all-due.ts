import pLimit from 'p-limit'
import type { Connection } from '../model/connection.ts'
import { type DueGrant, isInUseShard } from '../model/due-grants.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { Powers, RefreshPowers } from '../ports/index.ts'
import { runtime, timeNow, withTimeLimit } from '../runtime/runtime.ts'
import type { RefreshOutcome } from './refresh-due.ts'
import { type LaneContext, RefreshLane } from './refresh-lanes.ts'
import { sharingClients } from './share-clients.ts'

type Needed = RefreshPowers & Pick<Powers, 'listDueGrants'>

/** One run of a worker. */
export interface RefreshRun
  extends Pick<LaneContext, 'requestId' | 'workers' | 'untilMs' | 'itemMs'> {
  readonly shards: readonly string[]
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
const maxConcurrentLists = 8

/**
 * Refreshes the due grants of these shards, as many as there is time for: those that were looked up
 * lately first, of those the longest due.
 *
 * @throws Problem `dependency_unavailable` where a shard cannot be listed, after it refreshed the others.
 */
export async function refreshAllDue(given: Needed, run: RefreshRun): Promise<RefreshTally> {
  const tally: RefreshTally = {}
  const lanes = refreshLanes({ ...given, ...sharingClients(given) }, run, tally)
  const lists = pLimit(maxConcurrentLists)
  const errors: unknown[] = []
  for (const inUse of [true, false]) {
    const shards = run.shards.filter((shard) => isInUseShard(shard) === inUse)
    const listed = shards.map((shard) =>
      lists(() => addDue(given, run, shard, lanes.add)).catch((error: unknown) => {
        errors.push(error)
      }),
    )
    await Promise.all(listed)
  }
  // Also after a list that failed: a process that is frozen in a refresh loses its tokens.
  await lanes.finish()
  if (errors.length > 0) throw errors[0]
  return tally
}

/** Lists a shard once. Grants that become due during the run are left to the next. */
async function addDue(
  { listDueGrants }: Needed,
  { untilMs }: RefreshRun,
  shard: string,
  add: (grants: readonly DueGrant[]) => void,
): Promise<void> {
  const until = timeNow()
  let after: string | undefined
  do {
    const page = await listDueGrants.due(shard, until, pageSize, after)
    add(page.grants)
    after = page.next
  } while (after !== undefined && runtime().clock.nowMs() < untilMs)
}

function refreshLanes(powers: Needed, run: RefreshRun, tally: RefreshTally) {
  const lanes = new Map<string | undefined, RefreshLane>()
  const context: LaneContext = {
    ...{ powers, requestId: run.requestId, workers: run.workers },
    ...{ untilMs: run.untilMs, itemMs: run.itemMs },
    ...countingInto(tally, run.failed),
    read: readsTogether(powers.listDueGrants.rows),
    move: (grant) => add([grant]),
  }
  const add = (grants: readonly DueGrant[]) => {
    const added = new Set<RefreshLane>()
    for (const grant of grants) {
      const lane = lanes.get(grant.lane) ?? new RefreshLane(context)
      lanes.set(grant.lane, lane)
      if (lane.add(grant)) added.add(lane)
    }
    for (const lane of added) lane.run()
  }
  const finish = async () => {
    const all = () => [...lanes.values()]
    // A lane can fill others: that of the rows of earlier versions does.
    while (all().some((lane) => lane.isBusy)) await Promise.all(all().map((lane) => lane.finish()))
    await settle(all(), (run.lateUntilMs ?? 0) - runtime().clock.nowMs())
  }
  return { add, finish }
}

function countingInto(
  tally: RefreshTally,
  report: RefreshRun['failed'],
): Pick<LaneContext, 'count' | 'failed'> {
  const count = (outcome: RefreshOutcome | 'error') => {
    if (outcome !== 'skipped') tally[outcome] = (tally[outcome] ?? 0) + 1
  }
  const failed = (owner: SecretOwner, error: unknown) => {
    report(owner, error)
    count('error')
  }
  return { count, failed }
}

/**
 * Waits for refreshes that exceeded their time limit: a used refresh token is lost where the process
 * is frozen before the new one is written.
 */
async function settle(lanes: readonly RefreshLane[], timeoutMs: number): Promise<void> {
  const open = lanes.flatMap((lane) => [...lane.open])
  if (open.length === 0 || timeoutMs <= 0) return
  await withTimeLimit(timeoutMs, () => Promise.all(open)).catch(() => undefined)
}

type Read = LaneContext['read']

/** Reads rows, those that several lanes need in one call: many lanes have few grants. */
function readsTogether(rows: Read): Read {
  const calls = pLimit(maxConcurrentReads)
  let waiting: SecretOwner[] = []
  let flight: Promise<readonly Connection[]> | undefined
  const readAll = async () => {
    await Promise.resolve()
    const owners = waiting
    waiting = []
    flight = undefined
    const parts: SecretOwner[][] = []
    for (let at = 0; at < owners.length; at += batchSize) {
      parts.push(owners.slice(at, at + batchSize))
    }
    return (await Promise.all(parts.map((part) => calls(() => rows(part))))).flat()
  }
  return (owners) => {
    waiting.push(...owners)
    flight ??= readAll()
    return flight
  }
}
