import { Cache, type CacheOptions } from './cache.ts'
import type { Credentials } from './credentials.ts'
import { MooringError } from './errors.ts'
import { isMooringEvent } from './events.ts'
import type { CallOptions, LookupOptions } from './options.ts'

/** What a lookup of one connection comes to. */
export type Outcome = Credentials | MooringError

/** What a request returns: in the order of its ids. */
export interface LookupResult {
  readonly outcomes: readonly Outcome[]
  /** The version of each connection that was resolved, where the transport reports it. */
  readonly versions: Readonly<Record<string, number>>
}

/** How lookups leave the process. */
export interface LookupTransport {
  /** @throws MooringError where the request itself fails. */
  request(ids: readonly string[], rejected: number | undefined): Promise<LookupResult>
}

/** Connections in one request: the bound of both transports. */
const maxPerRequest = 25

/** Lookups with a cache; concurrent ones of a connection share a request. */
export class Lookups {
  readonly #transport: LookupTransport
  readonly #cache: Cache
  readonly #pending = new Map<string, Promise<Outcome>>()

  constructor(transport: LookupTransport, cache: CacheOptions) {
    this.#transport = transport
    this.#cache = new Cache(cache)
  }

  /** @throws MooringError, or the reason of the signal. */
  async one(id: string, options: LookupOptions): Promise<Credentials> {
    const [outcome] = await this.#outcomes([id], options.rejectedAccessTokenVersion, options)
    if (outcome instanceof MooringError) throw outcome
    return outcome as Credentials
  }

  /** @throws MooringError where a request itself fails, or the reason of the signal. */
  many(ids: readonly string[], options: CallOptions): Promise<readonly Outcome[]> {
    return this.#outcomes(ids, undefined, options)
  }

  /** Removes a connection from the cache, or all of them. */
  forget(connectionId?: string): void {
    if (connectionId === undefined) {
      this.#cache.clear()
      this.#pending.clear()
      return
    }
    const id = connectionId.toLowerCase()
    this.#cache.drop(id)
    this.#dropPending(id)
  }

  /** Removes from the cache what an event of Mooring reports as changed. */
  invalidate(event: unknown): boolean {
    if (!isMooringEvent(event)) return false
    const { connection_id: id, version, type } = event.detail
    if (id === undefined || type.startsWith('reference.')) return true
    // New tokens leave the version as it is; every other change increments it.
    const moved = ['connection.created', 'connection.updated'].includes(type)
    this.#cache.drop(id, moved ? version : undefined)
    this.#dropPending(id)
    return true
  }

  async #outcomes(
    given: readonly string[],
    rejected: number | undefined,
    { signal }: CallOptions,
  ): Promise<Outcome[]> {
    signal?.throwIfAborted()
    const ids = given.map((id) => id.toLowerCase())
    const wanted = [...new Set(ids)].filter((id) => !this.#isAvailable(id, rejected))
    for (let at = 0; at < wanted.length; at += maxPerRequest) {
      this.#request(wanted.slice(at, at + maxPerRequest), rejected)
    }
    const all = Promise.all(
      ids.map((id) => {
        const pending = this.#pending.get(keyOf(id, rejected))
        const cached = this.#cache.get(id, rejected)
        return cached ?? pending ?? this.#lookupAgain(id, rejected)
      }),
    )
    return signal === undefined ? all : Promise.race([all, aborted(signal, all)])
  }

  #isAvailable(id: string, rejected: number | undefined): boolean {
    return this.#cache.get(id, rejected) !== undefined || this.#pending.has(keyOf(id, rejected))
  }

  // A cached entry expired between the two reads of it.
  #lookupAgain(id: string, rejected: number | undefined): Promise<Outcome> {
    this.#request([id], rejected)
    return this.#pending.get(keyOf(id, rejected)) as Promise<Outcome>
  }

  /** Requests these together; concurrent callers for one of them share its response. */
  #request(ids: readonly string[], rejected: number | undefined): void {
    const response = this.#transport.request(ids, rejected)
    for (const [at, id] of ids.entries()) {
      const key = keyOf(id, rejected)
      const outcome = response.then(({ outcomes, versions }) => {
        const found = outcomes[at] ?? missing()
        // Where it was invalidated concurrently, this response may predate the change.
        const isCurrent = this.#pending.get(key) === outcome
        if (isCurrent && !(found instanceof MooringError)) {
          this.#cache.keep(found, versions[id] ?? 0)
        }
        return found
      })
      this.#pending.set(key, outcome)
      const settled = () => {
        if (this.#pending.get(key) === outcome) this.#pending.delete(key)
      }
      outcome.then(settled, settled)
    }
  }

  #dropPending(id: string): void {
    for (const key of this.#pending.keys()) {
      if (key.startsWith(`${id} `)) this.#pending.delete(key)
    }
  }
}

const missing = () => new MooringError('lookup_failed', 'The response leaves a connection out.')

const keyOf = (id: string, rejected: number | undefined) => `${id} ${rejected ?? ''}`

// The listener goes when the work is done, so that a long-lived signal collects none.
function aborted(signal: AbortSignal, work: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason)
    const done = () => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort, { once: true })
    work.then(done, done)
  })
}
