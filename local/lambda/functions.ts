import type { FunctionSpec } from '../template/functions.ts'
import type { FunctionLog } from './function-log.ts'
import { FunctionThread } from './function-thread.ts'
import type { Outcome } from './outcome.ts'

/** The functions of the app, each started when it is first called. */
export interface Functions {
  /** Finds a function by its name or ARN. */
  find(nameOrArn: string): FunctionSpec | undefined
  /** Calls a function and waits for its outcome; never rejects. */
  invoke(spec: FunctionSpec, event: unknown): Promise<Outcome>
  /** Calls a function and tries twice more if it fails, as Lambda does with an `Event`. */
  invokeLater(spec: FunctionSpec, event: unknown): void
  /** Waits for what is under way, and ends every thread. */
  stop(patienceMs: number): Promise<void>
}

/** What the functions run on. */
export interface FunctionsOptions {
  readonly workerPath: string
  readonly environmentOf: (spec: FunctionSpec) => Readonly<Record<string, string>>
  readonly logOf: (spec: FunctionSpec) => FunctionLog
  /** Before the second and the third try of an event. */
  readonly retryDelaysMs?: readonly number[]
}

/** Makes the functions ready to be called. */
export function openFunctions(
  specs: readonly FunctionSpec[],
  { workerPath, environmentOf, logOf, retryDelaysMs = [1000, 2000] }: FunctionsOptions,
): Functions {
  const byName = new Map(specs.flatMap((spec) => [[spec.name, spec] as const, [spec.arn, spec]]))
  const threads = new Map<FunctionSpec, FunctionThread>()
  const all = new Set<FunctionThread>()
  const underWay = new Set<Promise<unknown>>()
  let stopping = false

  const threadOf = (spec: FunctionSpec): FunctionThread => {
    const running = threads.get(spec)
    if (running && !running.spent) return running
    const environment = environmentOf(spec)
    const thread = new FunctionThread(spec, { workerPath, environment, log: logOf(spec) })
    threads.set(spec, thread)
    all.add(thread)
    if (running) all.delete(running)
    return thread
  }
  const invoke = (spec: FunctionSpec, event: unknown) => threadOf(spec).call(event)
  const deliver = async (spec: FunctionSpec, event: unknown) => {
    for (const delayMs of [0, ...retryDelaysMs]) {
      if (delayMs > 0) await sleep(delayMs)
      if (stopping || (await invoke(spec, event)).kind === 'result') return
    }
  }
  return {
    find: (nameOrArn) => byName.get(nameOrArn),
    invoke,
    invokeLater: (spec, event) => {
      const delivery = deliver(spec, event).finally(() => underWay.delete(delivery))
      underWay.add(delivery)
    },
    stop: async (patienceMs) => {
      stopping = true
      await Promise.race([Promise.all(underWay), sleep(patienceMs)])
      await Promise.all([...all].map((thread) => thread.end()))
    },
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
