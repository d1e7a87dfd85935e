import { LambdaClient } from '@aws-sdk/client-lambda'
import { Cache } from './cache.ts'
import { isMooringEvent } from './events.ts'
import { invoke, type LookupResponse, type Outcome, outcomeOf } from './invoke.ts'
import { type Credentials, LookupError, type LookupOptions, type MooringOptions } from './lookup.ts'

/** Connections in one invocation: the bound of `lookup-credentials`. */
const maxPerInvocation = 25
const maxEntries = 1000

/**
 * Looks up credentials by invoking Mooring's function `lookup-credentials`, and caches them.
 * Create one outside of the handler, so that its cache lives as long as the instance.
 *
 * @example
 * ```ts
 * import { LookupError, MooringClient } from 'mooring-client'
 *
 * const mooring = new MooringClient()
 *
 * export async function handler(event: { readonly connectionId: string }) {
 *   try {
 *     const { api_key } = await mooring.lookup(event.connectionId)
 *     return { ready: api_key !== undefined }
 *   } catch (error) {
 *     if (error instanceof LookupError && error.retryable) return { ready: false }
 *     throw error
 *   }
 * }
 * ```
 */
export class MooringClient {
  readonly #options: MooringOptions
  readonly #cache: Cache
  readonly #pending = new Map<string, Promise<Outcome>>()
  #lambda: LambdaClient | undefined

  constructor(options: MooringOptions = {}) {
    this.#options = options
    this.#lambda = options.lambda
    this.#cache = new Cache({
      seconds: options.cacheSeconds ?? 60,
      marginSeconds: options.marginSeconds ?? 60,
      maxEntries,
      now: options.now ?? Date.now,
    })
  }

  /**
   * Returns the credentials of a connection, from the cache where they are current. Concurrent calls
   * for one connection share an invocation.
   *
   * @throws LookupError.
   */
  async lookup(connectionId: string, options: LookupOptions = {}): Promise<Credentials> {
    const [outcome] = await this.#outcomes([connectionId], options.rejectedAccessTokenVersion)
    if (outcome instanceof LookupError) throw outcome
    return outcome as Credentials
  }

  /**
   * Returns the credentials of many connections in the order of the ids, 25 to an invocation. For a
   * connection that cannot be resolved the array holds a LookupError.
   *
   * @throws LookupError where the invocation itself fails.
   * @example
   * ```ts
   * import { LookupError, MooringClient } from 'mooring-client'
   *
   * const mooring = new MooringClient({ cacheSeconds: 30 })
   *
   * export async function handler(event: { readonly ids: readonly string[] }) {
   *   const results = await mooring.lookupMany(event.ids)
   *   return results.filter((result) => !(result instanceof LookupError)).length
   * }
   * ```
   */
  async lookupMany(connectionIds: readonly string[]): Promise<readonly Outcome[]> {
    return this.#outcomes(connectionIds)
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

  /**
   * Removes from the cache what an event of Mooring reports as changed; ignores any other event. Only
   * the instance that receives the event sees the change; the others see it after `cacheSeconds`.
   *
   * @returns whether it was an event of Mooring.
   * @example
   * ```ts
   * import { MooringClient } from 'mooring-client'
   *
   * const mooring = new MooringClient()
   *
   * export async function handler(event: unknown) {
   *   if (mooring.invalidate(event)) return 'invalidated'
   *   return 'not an event of Mooring'
   * }
   * ```
   */
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

  /** @deprecated The former name of `invalidate`. */
  heed(event: unknown): boolean {
    return this.invalidate(event)
  }

  async #outcomes(given: readonly string[], rejected?: number): Promise<Outcome[]> {
    const ids = given.map((id) => id.toLowerCase())
    const wanted = [...new Set(ids)].filter((id) => !this.#isAvailable(id, rejected))
    for (let at = 0; at < wanted.length; at += maxPerInvocation) {
      this.#request(wanted.slice(at, at + maxPerInvocation), rejected)
    }
    return Promise.all(
      ids.map((id) => {
        const pending = this.#pending.get(keyOf(id, rejected))
        const cached = this.#cache.get(id, rejected)
        return cached ?? pending ?? this.#lookupAgain(id, rejected)
      }),
    )
  }

  #isAvailable(id: string, rejected: number | undefined): boolean {
    return this.#cache.get(id, rejected) !== undefined || this.#pending.has(keyOf(id, rejected))
  }

  // A cached entry expired between the two reads of it.
  #lookupAgain(id: string, rejected: number | undefined): Promise<Outcome> {
    this.#request([id], rejected)
    return this.#pending.get(keyOf(id, rejected)) as Promise<Outcome>
  }

  /** Requests these in one invocation; concurrent callers for one of them share its response. */
  #request(ids: readonly string[], rejected: number | undefined): void {
    const response = this.#invoke(ids, rejected)
    for (const [at, id] of ids.entries()) {
      const key = keyOf(id, rejected)
      const outcome = response.then((body) => {
        const found = outcomeOf(body, at, id)
        // Where it was invalidated concurrently, this response may predate the change.
        const isCurrent = this.#pending.get(key) === outcome
        if (isCurrent && !(found instanceof LookupError)) {
          this.#cache.keep(found, body.versions[id] ?? 0)
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

  async #invoke(ids: readonly string[], rejected: number | undefined): Promise<LookupResponse> {
    const { functionArn = process.env.MOORING_LOOKUP, caller } = this.#options
    if (!functionArn) {
      const message = 'MOORING_LOOKUP is not set. Call grantLookup(fn) or set `functionArn`.'
      throw new LookupError('not_configured', message)
    }
    this.#lambda ??= new LambdaClient({})
    const name = caller ?? process.env.AWS_LAMBDA_FUNCTION_NAME
    return invoke(this.#lambda, functionArn, {
      connection_ids: ids,
      ...(rejected === undefined
        ? {}
        : { rejected_access_token_versions: Object.fromEntries(ids.map((id) => [id, rejected])) }),
      ...(name === undefined ? {} : { caller: name }),
    })
  }

  #dropPending(id: string): void {
    for (const key of this.#pending.keys()) {
      if (key.startsWith(`${id} `)) this.#pending.delete(key)
    }
  }
}

const keyOf = (id: string, rejected: number | undefined) => `${id} ${rejected ?? ''}`
