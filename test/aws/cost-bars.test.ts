import { describe, expect, it } from 'vitest'
import { type Load, readAuditCost, storagePath, sumOf } from '../../docs/reference/cost-model.ts'

const load: Load = {
  connections: 1_000_000,
  lookupsPerSecond: 1000,
  secretStore: 'envelope',
  readAudit: 'table',
}
const archived: Load = { ...load, readAudit: 'archive' }

describe('a million connections and 1,000 lookups a second, with the envelope driver', () => {
  it('cost $700 a month at most to store and to read, the audit of reads apart', () => {
    for (const each of [load, archived]) {
      expect(sumOf(storagePath(each))).toBeLessThanOrEqual(700)
    }
    expect(storagePath(load)['DynamoDB reads']).toBeGreaterThan(600)
  })

  it('cost $500 a month at most for the audit of reads in the archive, with its storage', () => {
    expect(sumOf(readAuditCost(archived))).toBeLessThanOrEqual(500)
    expect(readAuditCost(archived).Firehose).toBeGreaterThan(300)
  })

  it('counts with the archive the processes that wait for Firehose', () => {
    const waiting = 'DynamoDB and KMS, for the processes that wait for Firehose'
    expect(readAuditCost(archived)[waiting]).toBeGreaterThan(40)
    expect(readAuditCost({ ...archived, secretStore: 'secrets-manager' })[waiting]).toBe(0)
  })
})

describe('the audit of reads', () => {
  it('costs a tenth in the archive of what it costs in the table, at any rate', () => {
    for (const lookupsPerSecond of [10, 1000]) {
      const [table, archive] = [load, archived].map((each) =>
        sumOf(readAuditCost({ ...each, lookupsPerSecond })),
      )
      expect(archive).toBeLessThan((table ?? 0) / 10)
    }
  })
})
