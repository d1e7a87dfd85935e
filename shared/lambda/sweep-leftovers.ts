import type { Leftover } from '../model/leftover.ts'
import { limits } from '../model/limits.ts'
import { shards } from '../model/shards.ts'
import type { Powers } from '../ports/powers.ts'
import { cleanupLanes } from './cleanup-lanes.ts'
import { tidy } from './tidy.ts'

type Needed = Pick<Powers, 'listLeftovers' | 'settleLeftovers'>

/** What came of left-over work. */
export interface LeftoverTally {
  done: number
  left: number
  /** Seconds since the oldest that is left was left; 0 where none is. */
  oldestSeconds: number
}

const pageSize = 200

/** How a sweep goes about it. */
export interface LeftoverSweep {
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
export async function sweepLeftovers(
  powers: Needed,
  work: Record<Leftover['kind'], (leftover: Leftover) => Promise<unknown>>,
  { now, untilMs, itemMs, slowMs = limits.slowItemMs }: LeftoverSweep,
): Promise<LeftoverTally> {
  const tally: LeftoverTally = { done: 0, left: 0, oldestSeconds: 0 }
  const run = cleanupLanes({ untilMs, slowMs })
  const one = async (leftover: Leftover, ageMs: number) => {
    const does = work[leftover.kind]
    if (await run(leftover, () => tidy(leftover, powers.settleLeftovers, does, itemMs))) {
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
        if (ageMs >= limits.leftoverAgeMs) begun.push(one(leftover, ageMs))
      }
      await Promise.all(begun)
    }),
  )
  return tally
}

async function* leftoversOf({ listLeftovers }: Needed, shard: string): AsyncGenerator<Leftover> {
  let after: string | undefined
  for (;;) {
    const page = await listLeftovers.page(shard, pageSize, after)
    yield* page
    after = page.at(-1)?.id
    if (page.length < pageSize || after === undefined) return
  }
}
