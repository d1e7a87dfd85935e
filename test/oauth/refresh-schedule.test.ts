import { expect, it } from 'vitest'
import { simulate } from '../../bench/simulation/simulate.ts'
import { isWhole } from '../support/share.ts'

const outage = { from: 0.5, until: 2.5 }
const grants = isWhole ? 20_000 : 8000
const scenario = { grants, inUseEvery: 10, maxWorkers: 16, hours: 3.5, outage }

// Two hours of failures, after which everything is due and providers accept twice what they must.
it(`refreshes ${grants} grants before they expire, and drains what an outage left without a stampede`, async () => {
  const result = await simulate({ ...scenario, providerFactor: 2 })
  expect(result.refreshes).toBeGreaterThan(grants / 5)
  // Decision 109's bars, outside of the outage: 5 minutes, and no lookup of an expired token.
  expect(result.lagSeconds).toBeLessThan(300)
  expect(result.expiredLookups.outside).toBe(0)
  expect(result.expiredLookups.outage).toBeGreaterThan(grants / 40)
  expect(result.drainMinutes).toBeLessThan(20)
  expect(result.limitedShare).toBeLessThan(0.25)
}, 300_000)
