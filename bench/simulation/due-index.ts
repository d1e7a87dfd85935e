import type { DueGrant } from '../../shared/model/due-grants.ts'
import type { DuePage } from '../../shared/ports/oauth.ts'

const minuteMs = 60_000

/** The grants of a shard, by the minute in which they are due. */
interface Shard {
  readonly minutes: Map<number, number[]>
  firstMinute: number
}

/**
 * The index `due` over millions of grants: ordered to the minute. A grant that moved is found stale
 * when its old minute is read.
 */
export class SimulatedDueIndex {
  readonly #shards = new Map<string, Shard>()
  readonly #dueMs: Float64Array
  readonly #shardOf: (string | undefined)[]
  readonly #describe: (grant: number) => DueGrant

  constructor(grants: number, describe: (grant: number) => DueGrant) {
    this.#dueMs = new Float64Array(grants)
    this.#shardOf = new Array(grants)
    this.#describe = describe
  }

  dueMs(grant: number): number {
    return this.#dueMs[grant] ?? 0
  }

  put(grant: number, shard: string, dueMs: number): void {
    if (this.#dueMs[grant] === dueMs && this.#shardOf[grant] === shard) return
    const minute = Math.floor(dueMs / minuteMs)
    const isThere = minute === this.#minuteOf(grant) && this.#shardOf[grant] === shard
    this.#dueMs[grant] = dueMs
    this.#shardOf[grant] = shard
    if (isThere) return
    const place = this.#shards.get(shard) ?? { minutes: new Map(), firstMinute: minute }
    this.#shards.set(shard, place)
    place.firstMinute = Math.min(place.firstMinute, minute)
    const others = place.minutes.get(minute)
    if (others) others.push(grant)
    else place.minutes.set(minute, [grant])
  }

  /** As `listDueGrants.due`. */
  page(shard: string, untilMs: number, take: number, after = '0 0'): DuePage {
    const place = this.#shards.get(shard)
    const grants: DueGrant[] = []
    if (!place) return { grants }
    const [fromMinute = 0, from = 0] = after.split(' ').map(Number)
    const lastMinute = Math.floor(untilMs / minuteMs)
    for (let minute = Math.max(fromMinute, place.firstMinute); minute <= lastMinute; minute++) {
      const start = minute === fromMinute ? from : 0
      const all =
        start > 0 ? (place.minutes.get(minute) ?? []) : this.#current(place, shard, minute)
      for (let at = start; at < all.length; at++) {
        if (grants.length === take) return { grants, next: `${minute} ${at}` }
        const grant = all[at] ?? 0
        if (this.#isAt(grant, shard, minute) && this.dueMs(grant) <= untilMs) {
          grants.push(this.#describe(grant))
        }
      }
    }
    return { grants }
  }

  #current(place: Shard, shard: string, minute: number): number[] {
    const all = place.minutes.get(minute)
    if (!all) return []
    const current = all.filter((grant) => this.#isAt(grant, shard, minute))
    if (current.length > 0) place.minutes.set(minute, current)
    else place.minutes.delete(minute)
    while (!place.minutes.has(place.firstMinute) && place.firstMinute < minute) {
      place.firstMinute += 1
    }
    return current
  }

  #isAt(grant: number, shard: string, minute: number): boolean {
    return this.#shardOf[grant] === shard && this.#minuteOf(grant) === minute
  }

  #minuteOf(grant: number): number {
    return Math.floor(this.dueMs(grant) / minuteMs)
  }
}
