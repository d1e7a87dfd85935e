import pLimit from 'p-limit'
import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { RefreshPowers } from '../ports/groups.ts'
import type { Powers } from '../ports/index.ts'
import { deferGrant, isDue, type RefreshOutcome, refreshDue } from './refresh-due.ts'
import { type LaneLimits, refreshLanes } from './refresh-lanes.ts'
import { sharingClients } from './share-clients.ts'

type Needed = RefreshPowers & Pick<Powers, 'listDueGrants'>

/** What is looked after in one run, and by whom. */
export interface Round extends LaneLimits {
  readonly shards: readonly string[]
  readonly requestId: string
  /** When no more is begun, in milliseconds since the epoch. */
  readonly untilMs: number
  /** How long grants that outlast their time limit are waited for, in milliseconds since the epoch. */
  readonly lateUntilMs?: number
  /** Hears of each grant that could not be looked after. */
  readonly failed: (owner: SecretOwner, error: unknown) => void
}

/** How many grants came to what. */
export type Tally = Partial<Record<RefreshOutcome | 'error', number>>

const pageSize = 1000
// As many as one BatchGetItem takes: a read by itself is a quarter of what a renewal costs.
const readTogether = 100
const readsAtOnce = 4

/** Looks after every grant of these shards that is due, the longest due first. */
export async function refreshAllDue(given: Needed, round: Round): Promise<Tally> {
  const powers = { ...given, ...sharingClients(given) }
  const tally: Tally = {}
  const reads = pLimit(readsAtOnce)
  const lanes = refreshLanes(round)
  const count = (looked: RefreshOutcome | 'error') => {
    if (looked !== 'let be') tally[looked] = (tally[looked] ?? 0) + 1
  }
  const failed = (owner: SecretOwner, error: unknown) => {
    round.failed(owner, error)
    count('error')
  }
  const one = (row: Connection) => {
    if (!isDue(row, new Date())) return undefined
    const refresh = async (providerHangs: boolean): Promise<RefreshOutcome> => {
      if (Date.now() >= round.untilMs) return 'let be'
      if (providerHangs) return deferGrant(powers, row, new Date())
      return refreshDue(powers, row, auditContextOf(round))
    }
    return lanes.run(row, refresh).then(count, (error: unknown) => failed(row, error))
  }
  const some = async (owners: readonly SecretOwner[]) => {
    const rows = await reads(() => powers.listDueGrants.rows(owners)).catch((error: unknown) => {
      for (const owner of owners) failed(owner, error)
      return []
    })
    await Promise.all(rows.map(one))
  }
  await Promise.all(round.shards.map((shard) => eachDue(powers, round, shard, some)))
  await lanes.settle(round.lateUntilMs ?? 0)
  return tally
}

async function eachDue(
  { listDueGrants }: Needed,
  { untilMs }: Round,
  shard: string,
  some: (owners: readonly SecretOwner[]) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>()
  while (Date.now() < untilMs) {
    const page = await listDueGrants.due(shard, new Date(), pageSize)
    // The index shows for a moment what was just renewed: nothing new on a page means done.
    const fresh = page.filter(({ id }) => !seen.has(id))
    if (fresh.length === 0) return
    for (const { id } of fresh) seen.add(id)
    const parts: SecretOwner[][] = []
    for (let at = 0; at < fresh.length; at += readTogether)
      parts.push(fresh.slice(at, at + readTogether))
    await Promise.all(parts.map(some))
  }
}

function auditContextOf({ requestId }: Round): AuditContext {
  return { actor: { system: 'refresh-tokens' }, requestId, now: new Date() }
}
