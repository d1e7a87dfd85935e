import type { Credentials } from './credentials.ts'

/** A cached connection. */
interface Entry {
  readonly credentials: Credentials
  readonly version: number
  readonly expiresAtMs: number
}

/** How long and how much is cached. */
export interface CacheOptions {
  /** Lifetime of an entry: a change is seen this late at worst. */
  readonly seconds: number
  /** How long before the expiry of an access token its entry expires. */
  readonly marginSeconds: number
  readonly maxEntries: number
  readonly now: () => number
}

/** Credentials in memory, each until its lifetime, its token or its connection's version ends. */
export class Cache {
  readonly #entries = new Map<string, Entry>()
  readonly #options: CacheOptions

  constructor(options: CacheOptions) {
    this.#options = options
  }

  /** The cached credentials, unless they expired or their token was rejected. */
  get(id: string, rejected?: number): Credentials | undefined {
    const entry = this.#entries.get(id)
    if (!entry) return undefined
    if (entry.expiresAtMs <= this.#options.now()) {
      this.#entries.delete(id)
      return undefined
    }
    const { access_token_version: version } = entry.credentials
    const isRejected = rejected !== undefined && (version === undefined || version <= rejected)
    return isRejected ? undefined : entry.credentials
  }

  keep(credentials: Credentials, version: number): void {
    const { seconds, maxEntries, now } = this.#options
    if (seconds <= 0) return
    const expiresAtMs = Math.min(now() + seconds * 1000, this.#tokenExpiryOf(credentials))
    const oldest = this.#entries.keys().next().value
    if (this.#entries.size >= maxEntries && oldest !== undefined) this.#entries.delete(oldest)
    this.#entries.delete(credentials.id)
    this.#entries.set(credentials.id, { credentials, version, expiresAtMs })
  }

  /** Removes a connection; with a version, only where the cached one is earlier. */
  drop(id: string, version?: number): void {
    const entry = this.#entries.get(id)
    if (entry && (version === undefined || entry.version < version)) this.#entries.delete(id)
  }

  clear(): void {
    this.#entries.clear()
  }

  #tokenExpiryOf({ expires_at: expiresAt }: Credentials): number {
    if (expiresAt === undefined) return Number.POSITIVE_INFINITY
    return Date.parse(expiresAt) - this.#options.marginSeconds * 1000
  }
}
