import { describe, expect, it, vi } from 'vitest'
import { exponential, linear, type RetryOptions, retry } from '../../shared/runtime/runtime.ts'
import { fakeClock } from '../support/fake-clock.ts'

const transient = new Error('transient')
const retryIf = (error: unknown) => error === transient

/** Work that fails so many times, and then answers with the number of its attempt. */
const failing = (times: number, error = transient) =>
  vi.fn(async (attempt: number) => {
    if (attempt <= times) throw error
    return attempt
  })

describe('a retry that cannot succeed', () => {
  it('throws an error that is not to be retried after one attempt, without a wait', async () => {
    const clock = fakeClock()
    const bug = new Error('bug')
    const work = failing(1, bug)
    await expect(retry({ attempts: 5, retryIf, clock }, work)).rejects.toBe(bug)
    expect(work).toHaveBeenCalledTimes(1)
    expect(clock.sleeps).toEqual([])
  })

  it('throws the error of its last attempt, and does not wait after it', async () => {
    const clock = fakeClock()
    const errors = [new Error('first'), new Error('second'), new Error('third')]
    const work = vi.fn(async (attempt: number) => {
      throw errors[attempt - 1]
    })
    const options = { attempts: 3, delayMs: linear(10), jitter: 'none', clock } as const
    const isOurs = (error: unknown) => errors.some((each) => each === error)
    await expect(retry({ ...options, retryIf: isOurs }, work)).rejects.toBe(errors[2])
    expect(work).toHaveBeenCalledTimes(3)
    expect(clock.sleeps).toEqual([10, 20])
  })

  it('starts no attempt later than its time limit', async () => {
    const clock = fakeClock(1000)
    const work = failing(100)
    const options = { untilMs: 1150, delayMs: exponential(50), jitter: 'none', clock } as const
    await expect(retry({ ...options, retryIf }, work)).rejects.toBe(transient)
    // At 1000, 1050 and, on the limit itself, 1150.
    expect(clock.sleeps).toEqual([50, 100])
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('calls once where its time limit has passed already', async () => {
    const work = failing(100)
    const options = { untilMs: 999, retryIf, clock: fakeClock(1000) }
    await expect(retry(options, work)).rejects.toBe(transient)
    expect(work).toHaveBeenCalledTimes(1)
  })
})

describe('a retry that succeeds', () => {
  const run = (failures: number, options: Omit<RetryOptions, 'retryIf' | 'attempts'> = {}) =>
    retry({ ...options, attempts: 6, retryIf }, failing(failures))

  it('returns the first result, and numbers attempts from 1', async () => {
    expect(await run(0)).toBe(1)
    expect(await run(5)).toBe(6)
  })

  it('waits twice as long before each retry, up to the longest wait', async () => {
    const clock = fakeClock()
    await run(5, { delayMs: exponential(50, 300), jitter: 'none', clock })
    expect(clock.sleeps).toEqual([50, 100, 200, 300, 300])
  })

  it('waits a random part of each delay unless it is asked for all of it', async () => {
    const clock = fakeClock()
    const parts = [0.5, 0.25, 0.75]
    const random = () => parts.shift() ?? Number.NaN
    await run(3, { delayMs: exponential(100), clock, random })
    expect(clock.sleeps).toEqual([50, 50, 300])
  })

  it('starts the next attempt immediately where no delay is given', async () => {
    const clock = fakeClock()
    await run(3, { clock })
    expect(clock.sleeps).toEqual([])
  })
})
