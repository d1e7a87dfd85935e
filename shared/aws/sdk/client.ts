import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { Problem } from '../../model/problem.ts'
import { runtime } from '../../runtime/runtime.ts'

/**
 * How every SDK client is set up: three tries within a few seconds, well inside the 29 s of a
 * function, so that a transient failure of a dependency becomes a 503 and not a timeout. The
 * middleware of a command is resolved once for each kind of command, not for each call.
 */
export const clientConfig = {
  maxAttempts: 3,
  retryMode: 'standard',
  cacheMiddleware: true,
  requestHandler: { connectionTimeout: 3000, requestTimeout: 6000, throwOnRequestTimeout: true },
} as const satisfies DynamoDBClientConfig & { readonly cacheMiddleware: true }

type Next = (args: { readonly request: unknown }) => Promise<never>
interface Client {
  readonly middlewareStack: {
    remove(name: string): boolean
    add(middleware: (next: Next) => Next, at: { step: 'build'; name: string }): void
  }
  readonly config: { signer: (scheme?: object) => Promise<unknown> }
}

const userAgent = 'mooring'

/**
 * The client, without what the SDK repeats at every call and Mooring does not use: a header about
 * the SDK and the machine (CloudTrail shows one word instead), a line for a log that is not
 * configured, and a signer, of which a client with one region and one service needs only one.
 */
export function lean<C extends object>(client: C): C {
  // The types of the SDK hide both: they are in every client of version 3.
  const { middlewareStack, config } = client as unknown as Client
  for (const name of ['getUserAgentMiddleware', 'loggerMiddleware']) middlewareStack.remove(name)
  const named = (next: Next) => (args: { readonly request: unknown }) => {
    const { headers } = args.request as { headers: Record<string, string> }
    headers['user-agent'] = userAgent
    return next(args)
  }
  middlewareStack.add(named, { step: 'build', name: 'mooringUserAgent' })
  const make = config.signer
  let made: Promise<unknown> | undefined
  config.signer = (scheme) => {
    made ??= make(scheme)
    return made
  }
  copyFast(config)
  return client
}

const readsUntilFast = 40

/**
 * Makes V8 keep an object's members in an array, as those of a literal, and not in a hash table, as
 * after many assignments. The SDK copies the config four times a call, and the copies of such an object
 * take a tenth: a quarter of a call's processor time (decision 119).
 *
 * V8 does so to objects that are read as a prototype (`JSObject::OptimizeAsPrototype`); without that,
 * or in another engine, nothing changes.
 */
function copyFast(config: Client['config']): void {
  const read = (each: Client['config']) => each.signer
  for (let at = 0; at < readsUntilFast; at++) read(Object.create(config) as Client['config'])
}

/**
 * AWS errors that our own code causes: they must surface as bugs, not as transient failures.
 * AccessDenied is not among them: a right that has just changed takes a while to propagate.
 */
const bugs = new Set(['ValidationException', 'SerializationException', 'InvalidParameterException'])

/**
 * Awaits a call to AWS and turns its failure into Problem `dependency_unavailable`, which the caller
 * may retry.
 *
 * @throws the error itself where it is one that `expected` names, or one of our own.
 */
export async function answered<T>(call: Promise<T>, ...expected: string[]): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Problem) throw error
    if (expected.includes(error.name) || bugs.has(error.name)) throw error
    throw new Problem('dependency_unavailable', { cause: error })
  }
}

/** Whether an error of AWS has this name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}

/** What several callers want, to be sent in one call. */
interface Gathered<Item, Result> {
  readonly items: Item[]
  readonly result: Promise<Result>
  readonly begin: () => void
}

/** How calls are joined. */
export interface Joining<Item, Result> {
  /** Sends one call for all of these. */
  readonly send: (items: readonly Item[]) => Promise<Result>
  /** How many one call takes. */
  readonly maxItems: number
}

/** A call that takes longer keeps no other waiting. */
const maxWaitMs = 50

/**
 * Joins the calls of concurrent callers, as a database commits in groups: while one is on its way,
 * what others want is gathered, and leaves as one call when that one returns. Every caller waits for
 * the call that holds its own. An instance in Lambda has one request at a time, so that each call
 * leaves immediately there; in a process with many callers they share a signature, a request and a
 * flush to the disk.
 *
 * A caller that `join` does not take sends its own call, and passes it to `start`: so the first call
 * has no frame for this.
 */
export class JoinedCalls<Item, Result> {
  readonly #joining: Joining<Item, Result>
  #onTheWay = 0
  #gathered: Gathered<Item, Result>[] = []

  constructor(joining: Joining<Item, Result>) {
    this.#joining = joining
  }

  /** The result of a later call that holds these items; undefined where none is on its way. */
  join(items: readonly Item[]): Promise<Result> | undefined {
    if (this.#onTheWay === 0) return undefined
    const last = this.#gathered.at(-1)
    const fits = last && last.items.length + items.length <= this.#joining.maxItems
    const gathered = fits ? last : this.#gather()
    gathered.items.push(...items)
    return gathered.result
  }

  /** Holds later callers until this call has returned. */
  start(call: Promise<Result>): Promise<Result> {
    this.#onTheWay += 1
    const returned = () => {
      this.#onTheWay -= 1
      this.#gathered[0]?.begin()
    }
    call.then(returned, returned)
    return call
  }

  #gather(): Gathered<Item, Result> {
    const items: Item[] = []
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const cancel = runtime().clock.schedule(maxWaitMs, () => begin())
    const result = begun.then(() => {
      cancel()
      this.#gathered = this.#gathered.filter((each) => each !== gathered)
      return this.start(this.#joining.send(items))
    })
    const gathered = { items, result, begin }
    this.#gathered.push(gathered)
    return gathered
  }
}
