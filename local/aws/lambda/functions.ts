import type { FunctionSpec } from '../../cloudformation/functions.ts'
import type { FunctionLog } from './function-log.ts'
import { FunctionThread } from './function-thread.ts'
import type { Outcome } from './worker-protocol.ts'

/** The functions of the app, each started when it is first called. */
export interface Functions {
  /** Finds a function by its name or ARN, which may name an alias: any is taken to be there. */
  find(nameOrArn: string): FunctionSpec | undefined
  /** Calls a function and waits for its outcome; never rejects. */
  invoke(spec: FunctionSpec, event: unknown, qualifier?: string): Promise<Outcome>
  /** Calls a function and tries twice more if it fails, as Lambda does with an `Event`. */
  invokeLater(spec: FunctionSpec, event: unknown, qualifier?: string): void
  /** Waits for what is under way, and ends every thread. */
  stop(timeoutMs: number): Promise<void>
}

/** What the functions run on. */
export interface FunctionsOptions {
  readonly workerPath: string
  readonly environmentOf: (spec: FunctionSpec) => Readonly<Record<string, string>>
  readonly logOf: (spec: FunctionSpec) => FunctionLog
  /** Before the second and the third try of an event. */
  readonly retryDelaysMs?: readonly number[]
}

const usualDelaysMs = [1000, 2000]

/** Makes the functions ready to be called. */
export function openFunctions(
  specs: readonly FunctionSpec[],
  options: FunctionsOptions,
): Functions {
  const byName = new Map(specs.map((spec) => [spec.name, spec]))
  const threads = threadsOf(options)
  const underWay = new Set<Promise<unknown>>()
  const { retryDelaysMs = usualDelaysMs } = options
  let stopping = false
  const turns = turnsByFunction((spec) => threads.current(spec)?.load ?? 0)
  const invoke: Functions['invoke'] = (spec, event, qualifier) =>
    turns(spec)(() => threads.of(spec).call(event, qualifier))
  return {
    find: (nameOrArn) => byName.get(namedFunction(nameOrArn).name),
    invoke,
    invokeLater: (...call) => {
      const attempt = async () => stopping || (await invoke(...call)).kind === 'result'
      const delivery = retried(attempt, retryDelaysMs).finally(() => underWay.delete(delivery))
      underWay.add(delivery)
    },
    stop: async (timeoutMs) => {
      stopping = true
      await Promise.race([Promise.all(underWay), sleep(timeoutMs)])
      await threads.end()
    },
  }
}

/** Tries until an attempt returns `true`: immediately, and after each of the delays. */
async function retried(attempt: () => Promise<boolean>, delaysMs: readonly number[]) {
  for (const delayMs of [0, ...delaysMs]) {
    if (delayMs > 0) await sleep(delayMs)
    if (await attempt()) return
  }
}

/**
 * In Lambda each call has an instance of its own. One thread with more requests to AWS than this is
 * not faster, and each of them waits for all others; with hundreds they time out. With calls that
 * wait for a provider a thread has nothing to do: it takes as many as an AWS account runs
 * concurrently by default.
 */
const bounds = { maxLoad: 12, maxCalls: 1000 }

function turnsByFunction(loadOf: (spec: FunctionSpec) => number): (spec: FunctionSpec) => Turns {
  const all = new Map<FunctionSpec, Turns>()
  return (spec) => {
    const turns = all.get(spec) ?? turnsOf(bounds, () => loadOf(spec))
    all.set(spec, turns)
    return turns
  }
}

function threadsOf({ workerPath, environmentOf, logOf }: FunctionsOptions) {
  const current = new Map<FunctionSpec, FunctionThread>()
  const running = (spec: FunctionSpec): FunctionThread | undefined => {
    const thread = current.get(spec)
    return thread?.spent ? undefined : thread
  }
  return {
    /** The thread of a function that takes calls, if there is one. */
    current: running,
    /** The thread of a function; a new one if that takes no more calls. */
    of: (spec: FunctionSpec): FunctionThread => {
      const before = running(spec)
      if (before) return before
      const environment = environmentOf(spec)
      const thread = new FunctionThread(spec, { workerPath, environment, log: logOf(spec) })
      current.set(spec, thread)
      return thread
    },
    end: () => Promise.all([...current.values()].map((thread) => thread.end())),
  }
}

/**
 * The name of a function, apart from the version or alias that it is called by: a name, or an ARN,
 * whole or from the account on; each may bear a qualifier (Lambda API, `FunctionName`).
 */
export function namedFunction(given: string): { name: string; qualifier?: string } {
  const [name = '', qualifier] = given.replace(/^.*:?function:/, '').split(':')
  return qualifier === undefined ? { name } : { name, qualifier }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** How much of a function may run concurrently. */
export interface TurnBounds {
  /** Of `load`: calls beyond it wait, until some of it has gone. */
  readonly maxLoad: number
  /** Of calls that run, whatever they wait for. */
  readonly maxCalls: number
}

/** Runs a task when it is its turn. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>

/** How often the load is looked at while tasks wait for it to go. */
const pollMs = 5

/**
 * Lets tasks begin while `load` says that there is room. A task that runs but waits for something
 * that is no load keeps no other task waiting.
 *
 * Of those that wait for room, the oldest and the newest begin by turns: a burst of hundreds does
 * not make everybody after it wait for its end, and none of it waits for ever.
 */
export function turnsOf({ maxLoad, maxCalls }: TurnBounds, load: () => number): Turns {
  const waiting = byTurns<() => Promise<unknown>>()
  let running = 0
  let poll: NodeJS.Timeout | undefined
  const ended = () => {
    running -= 1
    begin()
  }
  const begin = () => {
    clearTimeout(poll)
    while (waiting.size() > 0 && running < maxCalls && load() < maxLoad) {
      running += 1
      waiting.next()?.().then(ended, ended)
    }
    if (waiting.size() > 0) poll = setTimeout(begin, pollMs)
  }
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.add(() => {
        const result = task()
        result.then(resolve, reject)
        return result
      })
      begin()
    })
}

/** A queue that the oldest and the newest leave by turns. */
function byTurns<Item>() {
  const items: Item[] = []
  let newestNext = false
  return {
    size: () => items.length,
    add: (item: Item) => items.push(item),
    next: () => {
      const next = newestNext ? items.pop() : items.shift()
      newestNext = !newestNext
      return next
    },
  }
}
