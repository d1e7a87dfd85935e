import { freshGrant } from '../../shared/oauth/fresh-grant.ts'
import { refreshAllDue } from '../../shared/oauth/refresh-all-due.ts'
import type { RefreshShare } from '../../shared/ports/index.ts'
import { replaceRuntime, runtime } from '../../shared/runtime/runtime.ts'
import { startRefreshes } from '../../shared/usecases/start-refreshes.ts'
import { type Refresher, SimulatedDeployment, type StoredRefresh, shareOf } from './deployment.ts'
import { SimulatedProviders } from './providers.ts'
import { seededRandom, VirtualClock } from './virtual-clock.ts'

/** A deployment to simulate: one grant in `inUseEvery` is looked up, and its tokens expire hourly. */
export interface Scenario {
  readonly grants: number
  readonly inUseEvery: number
  readonly maxWorkers: number
  readonly hours: number
  /** All providers fail in this time, in hours since the start. */
  readonly outage: { readonly from: number; readonly until: number }
  /** How many times the requests that its grants need a provider accepts. */
  readonly providerFactor: number
}

/** What a simulation measured. */
export interface SimulationResult {
  readonly refreshes: number
  /** The p99 of the time that a grant in use was due, outside of the outage, in seconds. */
  readonly lagSeconds: number
  /** Access tokens of grants in use that expired, outside of the outage. */
  readonly expiredTokens: number
  /** Lookups that met an expired token, outside of the outage and in it. */
  readonly expiredLookups: { readonly outside: number; readonly outage: number }
  /**
   * From the end of the outage until no grant in use is due for more than five minutes, and none of
   * their tokens is expired.
   */
  readonly drainMinutes: number
  /** The most requests to all providers in a second of the outage, and of the time after it. */
  readonly maxPerSecond: { readonly outage: number; readonly after: number }
  /** Requests that a provider rejected with 429, of all after the outage. */
  readonly limitedShare: number
  readonly maxWorkers: number
}

const startMs = Date.parse('2026-11-28T00:00:00.000Z')
const minuteMs = 60_000
const hourMs = 3600_000
const beginningMs = 58_000
// What one worker with 1,024 MB was measured to do: docs/internals/benchmarks.md.
const refreshesPerWorkerSecond = 125
const lookupStepMs = 10_000
const drainedLagSeconds = 300
// Of a grant in use: 1 million look up 280 times a second.
const lookupEveryMs = hourMs
const refreshedEverySeconds = 2850
// No provider is known to accept less.
const minPerSecond = 5

/** Simulates the schedule in virtual time. */
export async function simulate(scenario: Scenario): Promise<SimulationResult> {
  const clock = new VirtualClock(startMs)
  const restore = replaceRuntime({ clock, random: seededRandom(1) })
  try {
    return await new Simulation(scenario, clock).run()
  } finally {
    restore()
  }
}

class Simulation {
  readonly #scenario: Scenario
  readonly #clock: VirtualClock
  readonly #providers: SimulatedProviders
  readonly #deployment: SimulatedDeployment
  readonly #outage: { readonly fromMs: number; readonly untilMs: number }
  /** Lags of grants in use outside of the outage, by seconds. */
  readonly #lags: number[] = []
  readonly #perSecond = { outage: new Map<number, number>(), after: new Map<number, number>() }
  #drainedMs = Number.POSITIVE_INFINITY
  #limitedBefore = 0
  #grantedBefore = 0
  #expiredTokens = 0
  #expiredLookups = { outside: 0, outage: 0 }
  #maxWorkers = 0
  #failures = 0

  constructor(scenario: Scenario, clock: VirtualClock) {
    const { grants, inUseEvery, providerFactor, outage } = scenario
    const fromMs = startMs + outage.from * hourMs
    this.#outage = { fromMs, untilMs: startMs + outage.until * hourMs }
    this.#scenario = scenario
    this.#clock = clock
    const neededPerSecond = grants / inUseEvery / refreshedEverySeconds
    this.#providers = new SimulatedProviders({
      perSecond: (client) =>
        Math.max(minPerSecond, neededPerSecond * shareOf(client) * providerFactor),
      outage: this.#outage,
      asked: () => this.#countRequest(),
    })
    this.#deployment = new SimulatedDeployment(grants, inUseEvery, (stored) => this.#count(stored))
  }

  async run(): Promise<SimulationResult> {
    const endMs = startMs + this.#scenario.hours * hourMs
    for (let nowMs = startMs; nowMs < endMs; nowMs += minuteMs) {
      await this.#startWorkers(nowMs)
      for (let step = 0; step < minuteMs; step += lookupStepMs) {
        await this.#clock.runUntil(nowMs + step)
        this.#lookUp(nowMs + step)
      }
    }
    await this.#clock.runUntil(endMs)
    if (this.#failures > 0) throw new Error(`${this.#failures} refreshes failed with an error`)
    return this.#result()
  }

  async #startWorkers(nowMs: number): Promise<void> {
    await this.#clock.runUntil(nowMs)
    const start = await startRefreshes(
      {
        countDueGrants: this.#powers('schedule').listDueGrants,
        startRefreshWorkers: { start: async (share) => void this.#work(share) },
      },
      this.#scenario.maxWorkers,
    )
    this.#maxWorkers = Math.max(this.#maxWorkers, start.workers)
    const isOpen = nowMs >= this.#outage.untilMs && this.#drainedMs === Number.POSITIVE_INFINITY
    if (isOpen && start.lagSeconds < drainedLagSeconds && !this.#hasExpired(nowMs)) {
      this.#drainedMs = nowMs
    }
  }

  #hasExpired(nowMs: number): boolean {
    const { grants, inUseEvery } = this.#scenario
    for (let grant = 0; grant < grants; grant += inUseEvery) {
      if (this.#deployment.expiresMs(grant) <= nowMs) return true
    }
    return false
  }

  async #work({ shards, workers = 1 }: RefreshShare): Promise<void> {
    await this.#clock.sleep(runtime().random() * 1000)
    const nowMs = this.#clock.nowMs()
    const powers = this.#powers('schedule')
    const { askProviders } = powers
    let freeMs = nowMs
    const asking: typeof askProviders = {
      ...askProviders,
      refresh: async (request) => {
        // The processor of a worker takes its refreshes one after the other.
        freeMs = Math.max(freeMs, this.#clock.nowMs()) + 1000 / refreshesPerWorkerSecond
        await this.#clock.sleep(freeMs - this.#clock.nowMs())
        return askProviders.refresh(request)
      },
    }
    const run = { shards, workers, requestId: 'r', untilMs: nowMs + beginningMs }
    const failed = () => {
      this.#failures += 1
    }
    await refreshAllDue({ ...powers, askProviders: asking }, { ...run, failed })
  }

  /** The lookups of ten seconds, one after the other: each grant in use has its own time in the hour. */
  #lookUp(nowMs: number): void {
    const { grants, inUseEvery } = this.#scenario
    const steps = lookupEveryMs / lookupStepMs
    const step = Math.floor(nowMs / lookupStepMs) % steps
    const gapMs = (lookupStepMs * steps * inUseEvery) / grants
    for (let at = step, count = 0; at * inUseEvery < grants; at += steps, count++) {
      const grant = at * inUseEvery
      if (this.#deployment.expiresMs(grant) > nowMs) continue
      void this.#lookUpExpired(grant, count * gapMs)
    }
  }

  /** A lookup of a grant whose token has expired, unless it is refreshed until then. */
  async #lookUpExpired(grant: number, inMs: number): Promise<void> {
    await this.#clock.sleep(inMs)
    const nowMs = this.#clock.nowMs()
    if (this.#deployment.expiresMs(grant) > nowMs) return
    this.#expiredLookups[this.#isBeside(nowMs) ? 'outage' : 'outside'] += 1
    // While its provider is down a lookup fails, and a later one tries again.
    if (nowMs >= this.#outage.untilMs || nowMs < this.#outage.fromMs) this.#refreshByLookup(grant)
  }

  #refreshByLookup(grant: number): void {
    const origin = {
      actor: { system: 'lookup' },
      requestId: 'r',
      now: new Date(this.#clock.nowMs()),
    }
    freshGrant(this.#powers('lookup'), this.#deployment.row(grant), { origin }).catch(
      // The provider limits it: 503 with `Retry-After`.
      () => undefined,
    )
  }

  #powers(by: Refresher) {
    return this.#deployment.powers(this.#providers, by)
  }

  /** Whether a time belongs to the outage: until what came due in it is refreshed. */
  #isBeside(nowMs: number): boolean {
    return nowMs >= this.#outage.fromMs && nowMs < this.#drainedMs
  }

  #count({ isInUse, by, lagMs, expiredMs }: StoredRefresh): void {
    if (!isInUse || this.#isBeside(this.#clock.nowMs())) return
    if (expiredMs >= 0) this.#expiredTokens += 1
    if (by === 'lookup') return
    const seconds = Math.max(0, Math.floor(lagMs / 1000))
    this.#lags[seconds] = (this.#lags[seconds] ?? 0) + 1
  }

  #countRequest(): void {
    const nowMs = this.#clock.nowMs()
    if (nowMs < this.#outage.fromMs) return
    const second = Math.floor(nowMs / 1000)
    const counts = this.#perSecond[nowMs < this.#outage.untilMs ? 'outage' : 'after']
    counts.set(second, (counts.get(second) ?? 0) + 1)
    const { granted, limited } = this.#providers.counts
    if (nowMs < this.#outage.untilMs)
      [this.#grantedBefore, this.#limitedBefore] = [granted, limited]
  }

  #result(): SimulationResult {
    const { granted, limited } = this.#providers.counts
    const limitedAfter = limited - this.#limitedBefore
    const all = granted - this.#grantedBefore + limitedAfter
    return {
      refreshes: granted,
      lagSeconds: quantileOf(this.#lags, 0.99),
      expiredTokens: this.#expiredTokens,
      expiredLookups: this.#expiredLookups,
      drainMinutes: (this.#drainedMs - this.#outage.untilMs) / minuteMs,
      maxPerSecond: {
        outage: maxOf(this.#perSecond.outage),
        after: maxOf(this.#perSecond.after),
      },
      limitedShare: limitedAfter / all,
      maxWorkers: this.#maxWorkers,
    }
  }
}

function maxOf(counts: ReadonlyMap<number, number>): number {
  let most = 0
  for (const count of counts.values()) most = Math.max(most, count)
  return most
}

/** The value below which a share of the samples lies, of which `counts` has how many there are of each. */
function quantileOf(counts: readonly number[], share: number): number {
  const total = counts.reduce((sum, count) => sum + (count ?? 0), 0)
  let left = total * share
  for (let value = 0; value < counts.length; value++) {
    left -= counts[value] ?? 0
    if (left <= 0) return value
  }
  return Number.NaN
}
