import { Secret } from '../../shared/model/secret.ts'
import type { TokenResponse } from '../../shared/model/token-response.ts'
import { runtime } from '../../shared/runtime/runtime.ts'

/** How the providers of a simulation behave. */
export interface ProviderBehaviour {
  /** Requests a second that the provider of a client accepts: more get 429. */
  readonly perSecond: (client: number) => number
  readonly outage: { readonly fromMs: number; readonly untilMs: number }
  /** Is called for each request. */
  readonly asked: () => void
}

const retryAfterSeconds = 5
const latencyMs = { min: 100, max: 300 }
// A second's worth: a provider counts by the second.
const burstSeconds = 1

/** Providers with a limit each, which all fail during an outage. */
export class SimulatedProviders {
  readonly #behaviour: ProviderBehaviour
  readonly #buckets = new Map<number, { tokens: number; atMs: number }>()
  readonly counts = { granted: 0, limited: 0, failed: 0 }

  constructor(behaviour: ProviderBehaviour) {
    this.#behaviour = behaviour
  }

  async refresh(client: number): Promise<TokenResponse> {
    const { clock, random } = runtime()
    await clock.sleep(latencyMs.min + random() * (latencyMs.max - latencyMs.min))
    const nowMs = clock.nowMs()
    this.#behaviour.asked()
    const { fromMs, untilMs } = this.#behaviour.outage
    if (nowMs >= fromMs && nowMs < untilMs) {
      this.counts.failed += 1
      return { kind: 'passing', code: 'http_503' }
    }
    if (!this.#accepts(client, nowMs)) {
      this.counts.limited += 1
      return { kind: 'passing', code: 'http_429', retryAfterSeconds }
    }
    this.counts.granted += 1
    return { kind: 'granted', tokens }
  }

  #accepts(client: number, nowMs: number): boolean {
    const perSecond = this.#behaviour.perSecond(client)
    const most = Math.max(1, perSecond * burstSeconds)
    const bucket = this.#buckets.get(client) ?? { tokens: most, atMs: nowMs }
    this.#buckets.set(client, bucket)
    bucket.tokens = Math.min(most, bucket.tokens + ((nowMs - bucket.atMs) / 1000) * perSecond)
    bucket.atMs = nowMs
    if (bucket.tokens < 1) return false
    bucket.tokens -= 1
    return true
  }
}

const tokens = {
  accessToken: new Secret('a new token'),
  refreshToken: new Secret('a new refresh token'),
  tokenType: 'bearer',
  expiresInSeconds: 3600,
} as const
