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
export interface KeyCacheOptions<K> {
  readonly maxEntries: number
  readonly ttlMs: number
  /** Called once for each key that leaves the cache. */
  readonly evicted?: (key: K) => void
  /** The clock, in milliseconds. */
  readonly nowMs?: () => number
}

interface Entry<K> {
  readonly loading: Promise<K>
  readonly untilMs: number
}

/**
 * Caches keys for a time, of a number at most, in the memory of one process. Concurrent callers
 * share one load; a load that rejects is not cached.
 */
export class KeyCache<K> {
  // In the order in which they were loaded, so also in that in which they expire.
  readonly #entries = new Map<string, Entry<K>>()
  readonly #options: Required<KeyCacheOptions<K>>

  constructor({ evicted = () => {}, nowMs = () => Date.now(), ...bounds }: KeyCacheOptions<K>) {
    this.#options = { ...bounds, evicted, nowMs }
  }

  /**
   * Passes a key to `use`, which must be synchronous: the key is valid until `use` returns. Promises
   * settle in the order of their reactions, and eviction is one, registered after this.
   *
   * @throws what `load` rejects with.
   */
  use<Result>(name: string, load: () => Promise<K>, use: (key: K) => Result): Promise<Result> {
    this.#evictExpired()
    const cached = this.#entries.get(name) ?? this.#load(name, load)
    return cached.loading.then(use)
  }

  /** Evicts all keys: their next use loads them again. */
  clear(): void {
    while (this.#evictFirst(() => true));
  }

  #load(name: string, load: () => Promise<K>): Entry<K> {
    const { maxEntries, ttlMs, nowMs } = this.#options
    const entry = { loading: load(), untilMs: nowMs() + ttlMs }
    this.#entries.set(name, entry)
    entry.loading.catch(() => {
      if (this.#entries.get(name) === entry) this.#entries.delete(name)
    })
    if (this.#entries.size <= maxEntries) return entry
    this.#evictFirst(() => true)
    return entry
  }

  #evictExpired(): void {
    const now = this.#options.nowMs()
    while (this.#evictFirst(({ untilMs }) => untilMs <= now));
  }

  /** Evicts the oldest entry if it is one that `goes`. @returns whether it was. */
  #evictFirst(goes: (entry: Entry<K>) => boolean): boolean {
    for (const [name, entry] of this.#entries) {
      if (!goes(entry)) return false
      this.#entries.delete(name)
      entry.loading.then(this.#options.evicted, () => undefined)
      return true
    }
    return false
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
