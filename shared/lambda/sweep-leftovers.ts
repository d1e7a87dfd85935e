import type { Leftover } from '../domain/leftover.ts'
import { limits } from '../domain/limits.ts'
import type { Powers } from '../domain/powers.ts'
import { shards } from '../domain/shards.ts'
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

/**
 * Tries all work that was left over, the oldest first in each shard. What is younger than any
 * function may run is passed over: whoever left it may be doing it.
 */
export async function sweepLeftovers(
  powers: Needed,
  work: Record<Leftover['kind'], (leftover: Leftover) => Promise<unknown>>,
  { now, untilMs }: { readonly now: Date; readonly untilMs: number },
): Promise<LeftoverTally> {
  const tally: LeftoverTally = { done: 0, left: 0, oldestSeconds: 0 }
  await Promise.all(
    shards.map(async (shard) => {
      for await (const leftover of leftoversOf(powers, shard)) {
        const ageMs = now.getTime() - Date.parse(leftover.createdAt)
        if (ageMs < limits.leftoverAgeMs) continue
        const isTime = Date.now() < untilMs
        if (isTime && (await tidy(leftover, powers.settleLeftovers, work[leftover.kind]))) {
          tally.done += 1
          continue
        }
        tally.left += 1
        tally.oldestSeconds = Math.max(tally.oldestSeconds, Math.round(ageMs / 1000))
      }
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
