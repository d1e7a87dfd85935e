import { runtime } from './runtime.ts'

/** Work that did not settle within its time limit. */
export class TimeLimitExceeded extends Error {
  readonly code = 'ETIMEDOUT'

  constructor(timeoutMs: number) {
    super(`not settled within ${timeoutMs} ms`)
  }
}

/**
 * Races work against its deadline, so that no caller waits longer: a promise that never settles costs
 * `timeoutMs` and no more. Work that can stop does so when `signal` aborts; a later result is
 * ignored.
 *
 * @param timeoutMs in milliseconds, from now.
 * @throws TimeLimitExceeded; whatever the work throws before the deadline.
 */
export async function withTimeLimit<T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  let cancel = () => {}
  const deadline = new Promise<never>((_resolve, reject) => {
    cancel = runtime().clock.schedule(timeoutMs, () => {
      reject(new TimeLimitExceeded(timeoutMs))
      stop.abort()
    })
  })
  try {
    return await Promise.race([work(stop.signal), deadline])
  } finally {
    cancel()
  }
}
