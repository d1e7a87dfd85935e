import { expect, it } from 'vitest'
import { simulate } from '../../bench/simulation/simulate.ts'

const outage = { from: 0.5, until: 2.5 }
const scenario = { grants: 20_000, inUseEvery: 10, maxWorkers: 16, hours: 3.5, outage }

// Two hours of failures, after which everything is due and providers accept twice what they must.
it('refreshes 20,000 grants before they expire, and drains what an outage left without a stampede', async () => {
  const result = await simulate({ ...scenario, providerFactor: 2 })
  expect(result.refreshes).toBeGreaterThan(4000)
  // Decision 109's bars, outside of the outage: 5 minutes, and no lookup of an expired token.
  expect(result.lagSeconds).toBeLessThan(300)
  expect(result.expiredLookups.outside).toBe(0)
  expect(result.expiredLookups.outage).toBeGreaterThan(500)
  expect(result.drainMinutes).toBeLessThan(20)
  expect(result.limitedShare).toBeLessThan(0.25)
}, 300_000)
