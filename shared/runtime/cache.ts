/**
 * A map of at most `maxEntries` entries, for caches in the memory of one process: a new entry evicts
 * the one that was set longest ago. Setting a key again makes its entry the newest, and evicts none.
 */
export class BoundedMap<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #maxEntries: number

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  get size(): number {
    return this.#entries.size
  }

  /** The value of a key; undefined on a cache miss. */
  get(key: K): V | undefined {
    return this.#entries.get(key)
  }

  set(key: K, value: V): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#maxEntries) return
    // A Map iterates in the order of insertion (ECMA-262 section 24.1).
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest)
      return
    }
  }

  delete(key: K): void {
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
  }
}

/**
 * The cached promise of a key; on a cache miss, that of `load`, which concurrent callers share. A
 * promise that rejects leaves the cache, so that the next caller loads again.
 *
 * @throws what `load` rejects with.
 */
export function getOrLoad<K, T>(
  cache: BoundedMap<K, Promise<T>>,
  key: K,
  load: () => Promise<T>,
): Promise<T> {
  const cached = cache.get(key)
  if (cached) return cached
  const loading = load()
  cache.set(key, loading)
  loading.catch(() => {
    // Evicted and loaded again since, the entry belongs to a later promise.
    if (cache.get(key) === loading) cache.delete(key)
  })
  return loading
}

/** What a cache of keys keeps, and for how long. */
export interface KeyCacheOptions {
  readonly maxEntries: number
  readonly ttlMs: number
  /** The clock, in milliseconds. */
  readonly nowMs?: () => number
}

interface Entry<K> {
  readonly loading: Promise<K>
  readonly untilMs: number
}

/**
 * Caches keys for a time, of a number at most, in the memory of one process; it keeps no reference
 * to one after that. Concurrent callers share one load; a load that rejects is not cached.
 */
export class KeyCache<K> {
  // In the order in which they were loaded, so also in that in which they expire.
  readonly #entries = new Map<string, Entry<K>>()
  readonly #options: Required<KeyCacheOptions>

  constructor({ nowMs = () => Date.now(), ...bounds }: KeyCacheOptions) {
    this.#options = { ...bounds, nowMs }
  }

  /**
   * Passes a key to `use`, which keeps no reference to it.
   *
   * @throws what `load` rejects with.
   */
  use<Result>(name: string, load: () => Promise<K>, use: (key: K) => Result): Promise<Result> {
    const now = this.#options.nowMs()
    this.#evictExpired(now)
    const cached = this.#entries.get(name)
    // A clock that was set back leaves the entries out of order.
    const isFresh = cached !== undefined && cached.untilMs > now
    return (isFresh ? cached : this.#load(name, load)).loading.then(use)
  }

  /** Evicts all keys: their next use loads them again. */
  clear(): void {
    this.#entries.clear()
  }

  #load(name: string, load: () => Promise<K>): Entry<K> {
    const { maxEntries, ttlMs, nowMs } = this.#options
    const entry = { loading: load(), untilMs: nowMs() + ttlMs }
    this.#entries.delete(name)
    this.#entries.set(name, entry)
    entry.loading.catch(() => {
      if (this.#entries.get(name) === entry) this.#entries.delete(name)
    })
    if (this.#entries.size <= maxEntries) return entry
    const [oldest = name] = this.#entries.keys()
    this.#entries.delete(oldest)
    return entry
  }

  #evictExpired(now: number): void {
    for (const [name, { untilMs }] of this.#entries) {
      if (untilMs > now) return
      this.#entries.delete(name)
    }
  }
}

/** 15 minutes: for so long a process reads without KMS, also after its right was revoked. */
export const keyTtlMs = 15 * 60_000

const flights = new WeakMap<object, Map<string, Promise<unknown>>>()

/** Runs the work, unless the same work is already running: then awaits that. */
export function singleFlight<T>(scope: object, name: string, run: () => Promise<T>): Promise<T> {
  const under = flights.get(scope) ?? new Map<string, Promise<unknown>>()
  flights.set(scope, under)
  const underWay = under.get(name) as Promise<T> | undefined
  if (underWay) return underWay
  const flight = run().finally(() => under.delete(name))
  under.set(name, flight)
  return flight
}
