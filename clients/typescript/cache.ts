import type { Credentials } from './credentials.ts'

/** What is remembered of a connection. */
interface Entry {
  readonly credentials: Credentials
  readonly version: number
  readonly goodUntil: number
}

/** How long something is remembered. */
export interface CacheOptions {
  /** Of anything: how late a change is seen at worst. */
  readonly seconds: number
  /** Of an access token: how long before its end it is let go of. */
  readonly marginSeconds: number
  readonly most: number
  readonly now: () => number
}

/** Credentials in memory, each until its time, its token's end or its connection's next version. */
export class Cache {
  readonly #entries = new Map<string, Entry>()
  readonly #options: CacheOptions

  constructor(options: CacheOptions) {
    this.#options = options
  }

  /** What is remembered; nothing that is past its time, or whose token was rejected. */
  get(id: string, rejected?: number): Credentials | undefined {
    const entry = this.#entries.get(id)
    if (!entry) return undefined
    if (entry.goodUntil <= this.#options.now()) {
      this.#entries.delete(id)
      return undefined
    }
    const { access_token_version: version } = entry.credentials
    const refused = rejected !== undefined && (version === undefined || version <= rejected)
    return refused ? undefined : entry.credentials
  }

  keep(credentials: Credentials, version: number): void {
    const { seconds, most, now } = this.#options
    if (seconds <= 0) return
    const goodUntil = Math.min(now() + seconds * 1000, this.#endOf(credentials))
    const oldest = this.#entries.keys().next().value
    if (this.#entries.size >= most && oldest !== undefined) this.#entries.delete(oldest)
    this.#entries.delete(credentials.id)
    this.#entries.set(credentials.id, { credentials, version, goodUntil })
  }

  /** Lets go of a connection; where a version is given, only of an earlier one. */
  drop(id: string, version?: number): void {
    const entry = this.#entries.get(id)
    if (entry && (version === undefined || entry.version < version)) this.#entries.delete(id)
  }

  clear(): void {
    this.#entries.clear()
  }

  #endOf({ expires_at: end }: Credentials): number {
    if (end === undefined) return Number.POSITIVE_INFINITY
    return Date.parse(end) - this.#options.marginSeconds * 1000
  }
}
