import { Problem } from '../../shared/model/problem.ts'
import type { Power, Powers } from '../../shared/ports/index.ts'

/** One method of a power, such as `createConnections.insert`. */
export type Method = { [P in Power]: `${P}.${keyof Powers[P] & string}` }[Power]

/** How a method fails. */
export interface Fault {
  /** After it took effect: the write is there and its answer is lost. */
  readonly after?: boolean
  /** How often; without it, always. */
  readonly times?: number
  /** What is thrown; without it, Problem `dependency_unavailable`. */
  readonly error?: Error
}

/** The powers of a world whose calls are counted and can be made to fail. */
export interface Failing {
  readonly powers: Powers
  /** Every call so far, in order. */
  readonly calls: readonly Method[]
  fail(method: Method, fault?: Fault): void
  /** Ends every fault. */
  heal(): void
}

type Call = (...args: readonly unknown[]) => Promise<unknown>

/** Puts faults between powers and whoever uses them. */
export function failing(powers: Powers): Failing {
  const calls: Method[] = []
  const faults = new Map<Method, Fault & { left: number }>()
  const wrapped = (method: Method, call: Call): Call => {
    return async (...args) => {
      calls.push(method)
      // A call over a wire never answers within the caller's own turn.
      await Promise.resolve()
      const fault = faults.get(method)
      if (!fault || fault.left === 0) return call(...args)
      fault.left -= 1
      if (fault.after) await call(...args)
      throw fault.error ?? new Problem('dependency_unavailable')
    }
  }
  const over = ([power, methods]: [string, object]) => {
    const own = Object.entries(methods).map(([name, call]: [string, Call]) => {
      return [name, wrapped(`${power}.${name}` as Method, call)]
    })
    return [power, Object.fromEntries(own)]
  }
  return {
    powers: Object.fromEntries(Object.entries(powers).map(over)) as Powers,
    calls,
    fail: (method, fault = {}) =>
      void faults.set(method, { ...fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    heal: () => faults.clear(),
  }
}
