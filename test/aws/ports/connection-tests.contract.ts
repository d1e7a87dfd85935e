import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/model/limits.ts'
import { outcomeOf } from './made.ts'
import type { Subject } from './subject.ts'

/** What bounds how often one access key has strangers spoken to. */
export function connectionTestsContract(name: string, make: () => Promise<Subject>): void {
  let count: (keyId: string, now: Date) => Promise<void>
  beforeAll(async () => {
    count = (await make()).powers.countConnectionTests.count
  })
  const at = (time: string) => new Date(`2026-01-02T${time}Z`)

  describe(`the budget of connection tests: ${name}`, () => {
    it('lets exactly the budget through where all come concurrently', async () => {
      const key = randomUUID()
      const asked = Array.from({ length: limits.connectionTestsPerMinute + 5 }, () =>
        outcomeOf(count(key, at('03:04:05'))),
      )
      const outcomes = await Promise.all(asked)
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(
        limits.connectionTestsPerMinute,
      )
      expect(outcomes.filter((it) => it === 'too_many_connection_tests')).toHaveLength(5)
    })

    it('says after how many seconds the next minute begins', async () => {
      const key = randomUUID()
      for (let used = 0; used < limits.connectionTestsPerMinute; used++)
        await count(key, at('03:04:00'))
      await expect(count(key, at('03:04:48'))).rejects.toMatchObject({ retryAfterSeconds: 12 })
      expect(await outcomeOf(count(key, at('03:05:00')))).toBe('done')
    })
  })
}
