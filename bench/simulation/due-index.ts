import type { DueGrant } from '../../shared/model/due-grants.ts'
import type { DuePage } from '../../shared/ports/oauth.ts'

const minuteMs = 60_000

/** The grants of a shard, by the minute in which they are due. */
interface Shard {
  /** From 1 on. */
  readonly number: number
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
  /** Of each grant the number of its shard; 0 for none. */
  readonly #shardOf: Uint8Array
  readonly #describe: (grant: number) => DueGrant

  constructor(grants: number, describe: (grant: number) => DueGrant) {
    this.#dueMs = new Float64Array(grants)
    this.#shardOf = new Uint8Array(grants)
    this.#describe = describe
  }

  dueMs(grant: number): number {
    return this.#dueMs[grant] ?? 0
  }

  put(grant: number, shard: string, dueMs: number): void {
    const minute = Math.floor(dueMs / minuteMs)
    const place = this.#shards.get(shard) ?? {
      ...{ number: this.#shards.size + 1, minutes: new Map(), firstMinute: minute },
    }
    this.#shards.set(shard, place)
    const isThere = this.#isAt(grant, place, minute)
    this.#dueMs[grant] = dueMs
    this.#shardOf[grant] = place.number
    if (isThere) return
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
      const all = start > 0 ? (place.minutes.get(minute) ?? []) : this.#current(place, minute)
      for (let at = start; at < all.length; at++) {
        if (grants.length === take) return { grants, next: `${minute} ${at}` }
        const grant = all[at] ?? 0
        if (this.#isAt(grant, place, minute) && this.dueMs(grant) <= untilMs) {
          grants.push(this.#describe(grant))
        }
      }
    }
    return { grants }
  }

  #current(place: Shard, minute: number): number[] {
    const all = place.minutes.get(minute)
    if (!all) return []
    const current = all.filter((grant) => this.#isAt(grant, place, minute))
    if (current.length > 0) place.minutes.set(minute, current)
    else place.minutes.delete(minute)
    while (!place.minutes.has(place.firstMinute) && place.firstMinute < minute) {
      place.firstMinute += 1
    }
    return current
  }

  #isAt(grant: number, place: Shard, minute: number): boolean {
    return this.#shardOf[grant] === place.number && this.#minuteOf(grant) === minute
  }

  #minuteOf(grant: number): number {
    return Math.floor(this.dueMs(grant) / minuteMs)
  }
}
