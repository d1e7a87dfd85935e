import { expect, it } from 'vitest'

/** What another implementation cannot do: the title of a case, and the reason. */
export type Gaps = Readonly<Record<string, string>>

/** An `it` that leaves out the cases which the implementation at hand is known not to do. */
export const caseOf =
  (gaps: Gaps) =>
  (title: string, run: () => Promise<void>): void =>
    it.skipIf(Object.hasOwn(gaps, title))(title, run)

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
