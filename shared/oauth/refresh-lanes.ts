import type { Connection } from '../model/connection.ts'
import { type DueGrant, laneOf } from '../model/due-grants.ts'
import type { AuditContext } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import type { SecretOwner } from '../model/secret.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { runtime, timeNow, withTimeLimit } from '../runtime/runtime.ts'
import { burstMs, ClientPace } from './client-pace.ts'
import type { GrantedConnection } from './granted-connection.ts'
import { isDue, type RefreshOutcome, refreshDue } from './refresh-due.ts'

/** What every lane of a run shares. */
export interface LaneContext {
  readonly powers: RefreshPowers
  /** Reads current rows, as `listDueGrants.rows` does. */
  readonly read: (owners: readonly SecretOwner[]) => Promise<readonly Connection[]>
  readonly requestId: string
  /** How many workers run concurrently: each takes that part of a client's rate. */
  readonly workers: number
  /** When no more grants are started, in milliseconds since the epoch. */
  readonly untilMs: number
  /** Of one grant, in milliseconds; one that exceeds it makes room for the next. */
  readonly itemMs?: number | undefined
  /** Adds a grant whose row names another lane than the index, as rows of earlier versions do. */
  readonly move: (grant: DueGrant) => void
  readonly count: (outcome: RefreshOutcome) => void
  readonly failed: (owner: SecretOwner, error: unknown) => void
}

// For one OAuth client, in one run.
const concurrency = 16
// As many rows as one BatchGetItem takes.
const batchSize = 100

/**
 * The due grants of one OAuth client in one run, the longest due first. They are refreshed at the
 * client's pace, 16 concurrently, so that a provider that limits, hangs or fails delays its own
 * grants alone. Grants for which no time is left stay due: they cost no write.
 */
export class RefreshLane {
  readonly #context: LaneContext
  readonly #powers: RefreshPowers
  readonly #queue: DueGrant[] = []
  readonly #running = new Set<Promise<void>>()
  /** Refreshes whose end is not known, also of grants that exceeded their time limit. */
  readonly #open = new Set<Promise<unknown>>()
  #work: Promise<void> | undefined
  #closed = false
  readonly #pace: ClientPace

  constructor(context: LaneContext) {
    this.#context = context
    const { powers } = context
    this.#pace = new ClientPace(context)
    this.#powers = { ...powers, askProviders: this.#observed(powers.askProviders) }
  }

  /** Adds a grant; returns false where the lane has no time for it in this run. */
  add(grant: DueGrant): boolean {
    if (this.#closed || this.#queue.length >= this.#room()) return false
    this.#queue.push(grant)
    return true
  }

  /** Starts on what was added. */
  run(): void {
    if (!this.#work && this.#queue.length > 0) this.#work = this.#drain()
  }

  get isBusy(): boolean {
    return this.#work !== undefined || this.#running.size > 0
  }

  /** Resolves once the lane is empty, and each of its grants refreshed or out of time. */
  async finish(): Promise<void> {
    await this.#work
    await Promise.all(this.#running)
  }

  /** The refreshes that are open. */
  get open(): ReadonlySet<Promise<unknown>> {
    return this.#open
  }

  #room(): number {
    const { workers, untilMs } = this.#context
    const leftMs = Math.max(0, untilMs - runtime().clock.nowMs()) + burstMs
    return Math.ceil((leftMs / 1000) * (limits.refreshesPerSecond / workers))
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0 && !this.#closed) {
      // The first rows show the client, and at which pace more of them are of use.
      const batch = this.#queue.splice(0, this.#pace.soon(concurrency, batchSize))
      const rows = await this.#read(batch)
      for (const grant of batch) {
        const row = rows.get(grant.id)
        if (!isDue(row, timeNow())) continue
        const lane = laneOf(row.grant.client)
        if (grant.lane !== lane) this.#context.move({ ...grant, lane })
        else await this.#startInTurn(row)
        if (this.#closed) break
      }
    }
    // Here and not in a reaction: what is added from now on needs a new start.
    this.#work = undefined
  }

  async #read(batch: readonly DueGrant[]): Promise<ReadonlyMap<string, Connection>> {
    try {
      const rows = await this.#context.read(batch)
      return new Map(rows.map((row) => [row.id, row]))
    } catch (error) {
      for (const owner of batch) this.#context.failed(owner, error)
      return new Map()
    }
  }

  /** Starts a refresh once it may, or closes the lane where that is after the end of the run. */
  async #startInTurn(row: GrantedConnection): Promise<void> {
    while (this.#running.size >= concurrency) await Promise.race(this.#running)
    try {
      if (await this.#pace.turn(row.grant.client)) this.#start(row)
      else this.#closed = true
    } catch (error) {
      // The client cannot be read now.
      this.#context.failed(row, error)
    }
  }

  #start(row: GrantedConnection): void {
    const { itemMs = limits.refreshItemMs, requestId, count, failed } = this.#context
    const refresh = () => {
      const origin: AuditContext = { actor, requestId, now: timeNow() }
      return this.#tracked(refreshDue(this.#powers, row, origin))
    }
    const item = withTimeLimit(itemMs, refresh).then(count, (error: unknown) => {
      failed(row, error)
      return this.#pace.countFailure()
    })
    this.#running.add(item)
    item.finally(() => this.#running.delete(item))
  }

  #tracked<T>(refresh: Promise<T>): Promise<T> {
    const settled = refresh.catch(() => undefined).finally(() => this.#open.delete(settled))
    this.#open.add(settled)
    return refresh
  }

  #observed(askProviders: RefreshPowers['askProviders']): RefreshPowers['askProviders'] {
    return {
      ...askProviders,
      refresh: async (request) => {
        const answer = await askProviders.refresh(request)
        await this.#pace.learn(answer)
        return answer
      },
    }
  }
}

const actor = { system: 'refresh-tokens' } as const
