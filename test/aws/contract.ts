import { expect, it } from 'vitest'

/** What another implementation does otherwise: the title of a case, and how. */
export type Gaps = Readonly<Record<string, string>>

/**
 * An `it` that expects the cases to fail which the implementation at hand is known to fail: one
 * that passes after all fails the suite, so that no gap is listed longer than it is there.
 */
export const caseOf =
  (gaps: Gaps) =>
  (title: string, run: () => Promise<void>): void =>
    Object.hasOwn(gaps, title) ? it.fails(title, run) : it(title, run)

/** Expects a call to be refused with the error of this name. */
export async function refused(call: Promise<unknown>, name: string | RegExp): Promise<Error> {
  const error = await call.then(
    () => expect.fail(`was answered, not refused with ${name}`),
    (thrown: Error) => thrown,
  )
  expect(error.name).toMatch(typeof name === 'string' ? new RegExp(`^${name}$`) : name)
  return error
}

/** The settings of an SDK client for a service at an address. */
export const at = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
})
