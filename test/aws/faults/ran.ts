import { vi } from 'vitest'
import type { JsonObject } from '../../../shared/model/json.ts'
import { type Clock, systemClock } from '../../../shared/runtime/runtime.ts'
import type { Answer, Body } from '../../support/call.ts'

/**
 * Runs a task, and tells how it ended as an operation would: 200 where it did all that it was to do,
 * 503 where something is left, under the code that its log tells if that is no honest one.
 */
export async function ran<Out>(
  run: () => Promise<Out>,
  isDone: (out: Out) => boolean,
): Promise<Answer> {
  const { log } = await import('../../../shared/lambda/log.ts')
  const told: JsonObject[] = []
  const hears = (_message: string, facts: JsonObject) => void told.push(facts)
  const spies = (['warn', 'error'] as const).map((level) =>
    vi.spyOn(log, level).mockImplementation(hears),
  )
  const done = await run().then(isDone, () => false)
  for (const spy of spies) spy.mockRestore()
  const causes = told.flatMap(({ error }) => (typeof error === 'string' ? [error] : []))
  const code = causes.find((cause) => cause !== 'dependency_unavailable')
  const body = { error: { code: code ?? 'dependency_unavailable' } } as unknown as Body
  return { status: done && !code ? 200 : 503, headers: {}, body, text: JSON.stringify(told) }
}

/** Runs something at that time, in milliseconds since the epoch; only this process's clock moves. */
export async function at<T>(now: number, run: () => Promise<T>): Promise<T> {
  const before = vi.isFakeTimers() ? Date.now() : undefined
  vi.useFakeTimers({ toFake: ['Date'], now, shouldAdvanceTime: true })
  try {
    return await run()
  } finally {
    if (before === undefined) vi.useRealTimers()
    else vi.setSystemTime(before)
  }
}

/** Runs something as much later as that. */
export function later<T>(ms: number, run: () => Promise<T>): Promise<T> {
  return at(Date.now() + ms, run)
}

/**
 * A clock on which a wait costs nothing: who sleeps moves the `Date` of this process instead, so that
 * leases and deadlines end as they would. It stays moved until `endLeaps`.
 */
export const leapingClock: Clock = {
  ...systemClock,
  async sleep(ms) {
    const now = Date.now() + ms
    if (vi.isFakeTimers()) vi.setSystemTime(now)
    else vi.useFakeTimers({ toFake: ['Date'], now, shouldAdvanceTime: true })
  },
}

/** Gives this process the real time back. */
export function endLeaps(): void {
  vi.useRealTimers()
}
