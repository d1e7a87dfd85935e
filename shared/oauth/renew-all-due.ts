import pLimit, { type LimitFunction } from 'p-limit'
import type { Origin } from '../domain/event.ts'
import type { Renewing } from '../domain/grant-powers.ts'
import type { Powers, SecretOwner } from '../domain/powers.ts'
import type { Granted } from './granted.ts'
import { isDue, type Looked, renewDue } from './renew-due.ts'

type Needed = Renewing & Pick<Powers, 'listDueGrants'>

/** What is looked after in one run, and by whom. */
export interface Round {
  readonly shards: readonly string[]
  readonly requestId: string
  /** When no more is begun, in milliseconds since the epoch. */
  readonly untilMs: number
  /** Hears of each grant that could not be looked after. */
  readonly failed: (owner: SecretOwner, error: unknown) => void
}

/** How many grants came to what. */
export type Tally = Partial<Record<Looked | 'error', number>>

const pageSize = 1000
const readsAtOnce = 32
// At one provider, for one OAuth client, of one run.
const renewalsAtOnce = 16

/** Looks after every grant of these shards that is due, the longest due first. */
export async function renewAllDue(powers: Needed, round: Round): Promise<Tally> {
  const tally: Tally = {}
  const count = (looked: keyof Tally) => {
    tally[looked] = (tally[looked] ?? 0) + 1
  }
  const lanes = lanesOf(renewalsAtOnce)
  await Promise.all(round.shards.map((shard) => renewShard(powers, round, shard, { lanes, count })))
  return tally
}

interface Way {
  readonly lanes: (client: string) => LimitFunction
  readonly count: (looked: keyof Tally) => void
}

async function renewShard(powers: Needed, round: Round, shard: string, way: Way): Promise<void> {
  const reads = pLimit(readsAtOnce)
  const seen = new Set<string>()
  while (Date.now() < round.untilMs) {
    const page = await powers.listDueGrants.due(shard, new Date(), pageSize)
    // The index shows for a moment what was just renewed: nothing new on a page means done.
    const fresh = page.filter(({ id }) => !seen.has(id))
    if (fresh.length === 0) return
    for (const { id } of fresh) seen.add(id)
    await Promise.all(
      fresh.map(async (owner) => {
        const row = await reads(() => powers.readConnections.find(owner))
        if (isDue(row, new Date())) await inLane(powers, round, row, way)
      }),
    )
  }
}

function inLane(powers: Needed, round: Round, row: Granted, { lanes, count }: Way) {
  const { home, id } = row.grant.client
  return lanes(`${home} ${id}`)(async () => {
    if (Date.now() >= round.untilMs) return
    try {
      const { requestId } = round
      const origin: Origin = { actor: { system: 'refresh-tokens' }, requestId, now: new Date() }
      count(await renewDue(powers, row, origin))
    } catch (error) {
      count('error')
      round.failed(row, error)
    }
  })
}

function lanesOf(atOnce: number): (name: string) => LimitFunction {
  const lanes = new Map<string, LimitFunction>()
  return (name) => {
    const lane = lanes.get(name) ?? pLimit(atOnce)
    lanes.set(name, lane)
    return lane
  }
}
