import { LambdaClient } from '@aws-sdk/client-lambda'
import { Cache } from './cache.ts'
import type { Credentials } from './credentials.ts'
import { isMooringEvent } from './events.ts'
import { type Failure, invoke, type LookupAnswer } from './invoke.ts'
import { LookupError } from './lookup-error.ts'

/** How a client looks up. */
export interface MooringOptions {
  /** Whom to ask; by default what `grantLookup` set: the environment variable MOORING_LOOKUP. */
  readonly functionArn?: string
  readonly lambda?: LambdaClient
  /** How long an answer is remembered: how late a change is seen at worst. 60 by default; 0: never. */
  readonly cacheSeconds?: number
  /** How long before its end an access token is let go of. 60 by default. */
  readonly marginSeconds?: number
  /** What this caller is called in the audit trail; by default the Lambda function's own name. */
  readonly caller?: string
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number
}

/** What may be said of one look-up. */
export interface LookupOptions {
  /** The `access_token_version` of a token that the provider refused: another is asked for. */
  readonly rejectedAccessTokenVersion?: number | undefined
}

type Outcome = Credentials | LookupError

const mostAtOnce = 25
const mostRemembered = 1000

/**
 * Looks up credentials by invoking Mooring's function, and remembers them for a while. Make one
 * outside of the handler, so that it lives as long as the instance.
 */
export class MooringClient {
  readonly #options: MooringOptions
  readonly #cache: Cache
  readonly #underWay = new Map<string, Promise<Outcome>>()
  #lambda: LambdaClient | undefined

  constructor(options: MooringOptions = {}) {
    this.#options = options
    this.#lambda = options.lambda
    this.#cache = new Cache({
      seconds: options.cacheSeconds ?? 60,
      marginSeconds: options.marginSeconds ?? 60,
      most: mostRemembered,
      now: options.now ?? Date.now,
    })
  }

  /** The credentials of a connection. @throws LookupError. */
  async lookup(connectionId: string, options: LookupOptions = {}): Promise<Credentials> {
    const [outcome] = await this.#outcomes([connectionId], options.rejectedAccessTokenVersion)
    if (outcome instanceof LookupError) throw outcome
    return outcome as Credentials
  }

  /**
   * The credentials of many connections, in the order asked. One that cannot be resolved stands
   * there as a LookupError and does not fail the others.
   *
   * @throws LookupError where Mooring could not be asked at all.
   */
  async lookupMany(connectionIds: readonly string[]): Promise<readonly Outcome[]> {
    return this.#outcomes(connectionIds)
  }

  /** Lets go of what is remembered of a connection, or of all. */
  forget(connectionId?: string): void {
    if (connectionId === undefined) {
      this.#cache.clear()
      this.#underWay.clear()
      return
    }
    const id = connectionId.toLowerCase()
    this.#cache.drop(id)
    this.#endFlights(id)
  }

  /**
   * Lets go of what an event of Mooring says has changed; anything else is passed over. This reaches
   * the instance that was handed the event: the others see a change after `cacheSeconds`.
   *
   * @returns whether it was an event of Mooring.
   */
  heed(event: unknown): boolean {
    if (!isMooringEvent(event)) return false
    const { connection_id: id, version, type } = event.detail
    if (id === undefined || type.startsWith('reference.')) return true
    // New tokens do not move the version; whatever else happened, did.
    const moved = ['connection.created', 'connection.updated'].includes(type)
    this.#cache.drop(id, moved ? version : undefined)
    this.#endFlights(id)
    return true
  }

  async #outcomes(given: readonly string[], rejected?: number): Promise<Outcome[]> {
    const ids = given.map((id) => id.toLowerCase())
    const wanted = [...new Set(ids)].filter((id) => !this.#known(id, rejected))
    for (let at = 0; at < wanted.length; at += mostAtOnce) {
      this.#take(wanted.slice(at, at + mostAtOnce), rejected)
    }
    return Promise.all(
      ids.map((id) => {
        const flight = this.#underWay.get(flightOf(id, rejected))
        const known = this.#cache.get(id, rejected)
        return known ?? flight ?? this.#lookupAgain(id, rejected)
      }),
    )
  }

  #known(id: string, rejected: number | undefined): boolean {
    return this.#cache.get(id, rejected) !== undefined || this.#underWay.has(flightOf(id, rejected))
  }

  // A remembered one that ended between the two looks at it.
  #lookupAgain(id: string, rejected: number | undefined): Promise<Outcome> {
    this.#take([id], rejected)
    return this.#underWay.get(flightOf(id, rejected)) as Promise<Outcome>
  }

  /** Asks for these together; whoever else wants one of them meanwhile waits for the same answer. */
  #take(ids: readonly string[], rejected: number | undefined): void {
    const answer = this.#ask(ids, rejected)
    for (const [at, id] of ids.entries()) {
      const flight = flightOf(id, rejected)
      const outcome = answer.then((told) => {
        const found = outcomeOf(told, at, id)
        // Where it was forgotten meanwhile, this answer may be older than that.
        const still = this.#underWay.get(flight) === outcome
        if (still && !(found instanceof LookupError)) {
          this.#cache.keep(found, told.versions[id] ?? 0)
        }
        return found
      })
      this.#underWay.set(flight, outcome)
      const landed = () => {
        if (this.#underWay.get(flight) === outcome) this.#underWay.delete(flight)
      }
      outcome.then(landed, landed)
    }
  }

  async #ask(ids: readonly string[], rejected: number | undefined): Promise<LookupAnswer> {
    const { functionArn = process.env.MOORING_LOOKUP, caller } = this.#options
    if (!functionArn) {
      const words = 'MOORING_LOOKUP is not set: grantLookup(fn) sets it, or give `functionArn`'
      throw new LookupError('not_configured', words)
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

  #endFlights(id: string): void {
    for (const flight of this.#underWay.keys()) {
      if (flight.startsWith(`${id} `)) this.#underWay.delete(flight)
    }
  }
}

const flightOf = (id: string, rejected: number | undefined) => `${id} ${rejected ?? ''}`

function outcomeOf(told: LookupAnswer, at: number, id: string): Outcome {
  const item = told.data[at]
  if (!item) return new LookupError('lookup_failed', 'The answer leaves a connection out')
  if (!isFailure(item)) return item
  const { code, message, details, retry_after_seconds } = item.error
  const facts = { details, retryAfterSeconds: retry_after_seconds, requestId: told.request_id }
  return new LookupError(code, message, { ...facts, connectionId: id })
}

// A field of a connection may be called `error`, but then it has a type.
function isFailure(item: Credentials | Failure): item is Failure {
  return !('type' in item) && 'error' in item
}
