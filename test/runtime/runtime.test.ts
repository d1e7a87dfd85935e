import { afterEach, describe, expect, it, vi } from 'vitest'
import { limits } from '../../shared/model/limits.ts'
import {
  exponential,
  replaceRuntime,
  retry,
  runtime,
  systemClock,
  TimeLimitExceeded,
  withTimeLimit,
} from '../../shared/runtime/runtime.ts'
import { fakeClock } from '../support/fake-clock.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('the clock of the process', () => {
  it('wakes a sleeper when its time has passed, and not before', async () => {
    vi.useFakeTimers()
    const startMs = systemClock.nowMs()
    const woken = vi.fn()
    const sleep = systemClock.sleep(500).then(woken)
    await vi.advanceTimersByTimeAsync(499)
    expect(woken).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await sleep
    expect(systemClock.nowMs() - startMs).toBe(500)
  })

  it('calls what is scheduled once, and never after it was cancelled', async () => {
    vi.useFakeTimers()
    const [kept, cancelled] = [vi.fn(), vi.fn()]
    systemClock.schedule(500, kept)
    systemClock.schedule(500, cancelled)()
    await vi.advanceTimersByTimeAsync(2000)
    expect([kept.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 0])
  })
})

describe('a replaced runtime', () => {
  it('gives its clock and its randomness to a retry that is passed none, until it is put back', async () => {
    const clock = fakeClock()
    const restore = replaceRuntime({ clock, random: () => 0.5 })
    const work = vi.fn(async (attempt: number) => {
      if (attempt < 3) throw new Error('transient')
    })
    await retry({ attempts: 3, delayMs: exponential(100), retryIf: () => true }, work)
    restore()
    expect(clock.sleeps).toEqual([50, 100])
    expect(runtime().clock).toBe(systemClock)
  })

  it('gives its clock to time limits: work ends at its limit, and not a millisecond before', async () => {
    const clock = fakeClock()
    const restore = replaceRuntime({ clock })
    const aborted = vi.fn()
    const settled = vi.fn()
    const work = withTimeLimit(500, (signal) => {
      signal.addEventListener('abort', aborted)
      return new Promise<never>(() => undefined)
    }).catch((error: unknown) => settled(error))
    clock.elapse(499)
    await Promise.resolve()
    expect([aborted.mock.calls.length, settled.mock.calls.length]).toEqual([0, 0])
    clock.elapse(1)
    await work
    restore()
    expect(aborted).toHaveBeenCalledTimes(1)
    expect(settled).toHaveBeenCalledWith(expect.any(TimeLimitExceeded))
  })

  it('is put back in the order in which it was replaced', () => {
    const [first, second] = [fakeClock(), fakeClock()]
    const restoreFirst = replaceRuntime({ clock: first })
    const restoreSecond = replaceRuntime({ clock: second })
    expect(runtime().clock).toBe(second)
    restoreSecond()
    expect(runtime().clock).toBe(first)
    restoreFirst()
  })
})

describe('the limits', () => {
  it('cannot be changed at run time: a test moves the clock instead', () => {
    expect(() => Object.assign(limits, { leaseMs: 1 })).toThrow(TypeError)
    expect(limits.leaseMs).toBe(30_000)
  })
})
