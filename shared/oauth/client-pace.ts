import type { ClientRef } from '../model/authorization.ts'
import {
  newerPace,
  pausedUntilMs,
  type RefreshPace,
  refreshesPerSecond,
  type SlowdownCause,
  slowedPace,
} from '../model/refresh-pace.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { clientOf } from './granted-connection.ts'

type Needed = Pick<RefreshPowers, 'readOauth2Clients' | 'countRejections'>

interface PaceContext {
  /** With clients that are read once a second: see `sharingClients`. */
  readonly powers: Needed
  /** How many workers run concurrently: each takes that part of a client's rate. */
  readonly workers: number
  /** When no more grants are started, in milliseconds since the epoch. */
  readonly untilMs: number
}

/** A worker whose timers are late starts the refreshes of so long together. */
export const burstMs = 200
// Failures in a row after which the provider counts as failing.
const maxFailures = 3
// The pace in the client's row can change in this time.
const maxSleepMs = 1000

/**
 * When the refreshes of one OAuth client start in one worker: by the pace that all workers share,
 * which its provider's responses slow down.
 */
export class ClientPace {
  readonly #context: PaceContext
  #client: ClientRef | undefined
  #pace: RefreshPace | undefined
  #nextAtMs: number | undefined
  #gapMs: number | undefined
  #failures = 0
  #lastMs = 0

  constructor(context: PaceContext) {
    this.#context = context
  }

  /** How many refreshes start in the next two seconds, within these bounds. */
  soon(min: number, max: number): number {
    if (this.#gapMs === undefined) return min
    return Math.min(max, Math.max(min, Math.ceil(2000 / this.#gapMs)))
  }

  /** Waits until the next refresh may start; false where that is after the end of the run. */
  async turn(client: ClientRef | undefined): Promise<boolean> {
    this.#client = client
    const { clock, random } = runtime()
    const { powers, workers, untilMs } = this.#context
    for (;;) {
      const pace = newerPace(this.#pace, (await clientOf(powers, { client }))?.refreshPace)
      // A clock that is set back must not stop the refreshes.
      this.#lastMs = Math.max(this.#lastMs, clock.nowMs())
      const nowMs = this.#lastMs
      const gapMs = (1000 * workers) / refreshesPerSecond(pace, nowMs)
      this.#gapMs = gapMs
      // Workers start in the same second: the first refresh of each comes at a random time.
      this.#nextAtMs ??= nowMs + random() * gapMs
      const startMs = Math.max(this.#nextAtMs, pausedUntilMs(pace))
      if (Math.max(startMs, nowMs) >= untilMs) return false
      if (startMs <= nowMs) {
        this.#nextAtMs = Math.max(this.#nextAtMs, nowMs - burstMs) + gapMs * (0.5 + random())
        return true
      }
      const sleepMs = Math.min(startMs - nowMs, maxSleepMs)
      await clock.sleep(sleepMs)
      this.#lastMs = nowMs + sleepMs
    }
  }

  /** Learns from a response to a refresh. */
  async learn(answer: TokenResponse): Promise<void> {
    if (answer.kind !== 'passing') this.#failures = 0
    else if (isRateLimit(answer)) await this.#slowDown({ ...answer, kind: 'limited' })
    else await this.countFailure()
  }

  /** Counts a refresh that failed or did not end in time. */
  async countFailure(): Promise<void> {
    this.#failures += 1
    if (this.#failures < maxFailures) return
    this.#failures = 0
    await this.#slowDown({ kind: 'failing' })
  }

  /** Slows this worker immediately, and the others by the client's row. */
  async #slowDown(cause: SlowdownCause): Promise<void> {
    const { powers } = this.#context
    const client = await clientOf(powers, { client: this.#client }).catch(() => undefined)
    const known = newerPace(this.#pace, client?.refreshPace)
    const pace = slowedPace(known, cause, runtime().clock.nowMs())
    if (!pace) return
    this.#pace = pace
    // The next turn waits by the new pace, with jitter, since other workers slow down as well.
    this.#nextAtMs = undefined
    // A write that fails costs the other workers a request of their own.
    if (client) await powers.countRejections.slow(client, pace).catch(() => undefined)
  }
}

// 503 with `Retry-After` is a limit too (RFC 9110 section 15.6.4).
function isRateLimit({ code, retryAfterSeconds }: Extract<TokenResponse, { kind: 'passing' }>) {
  return ['http_429', 'slow_down', 'rate_limited'].includes(code) || (retryAfterSeconds ?? 0) > 0
}
