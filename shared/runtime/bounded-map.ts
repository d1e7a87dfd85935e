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
