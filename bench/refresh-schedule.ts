import type { Figure } from './figures.ts'
import { simulate } from './simulation/simulate.ts'

/**
 * The schedule of refreshes over so many grants, simulated in virtual time: a tenth is in use, tokens
 * expire hourly, and every provider fails for two hours and accepts twice what its grants need.
 */
export async function refreshSchedule(grants: number): Promise<Figure[]> {
  const result = await simulate({
    grants,
    ...{ inUseEvery: 10, maxWorkers: 16, hours: 4.5, providerFactor: 2 },
    outage: { from: 0.75, until: 2.75 },
  })
  const name = (words: string) => `schedule of ${grants.toLocaleString('en-US')} grants, ${words}`
  const { expiredLookups, maxPerSecond, maxWorkers } = result
  const most = (bound: number) => ({ bar: { most: bound, of: 'value' } as const })
  return [
    { name: name('p99 of the lag'), value: result.lagSeconds, unit: 's', ...most(300) },
    {
      name: name('lookups of an expired token outside of the outage'),
      ...{ value: expiredLookups.outside, unit: '', ...most(0) },
      against: `${expiredLookups.outage} in it, ${result.refreshes} refreshes in all`,
    },
    {
      name: name('time to drain after an outage of two hours'),
      ...{ value: result.drainMinutes, unit: 'min' },
      against: `${maxWorkers} workers at most`,
    },
    {
      name: name('most requests to all providers in a second after the outage'),
      ...{ value: maxPerSecond.after, unit: '/s' },
      against: `${maxPerSecond.outage} during it; ${(100 * result.limitedShare).toFixed(1)} % got 429`,
    },
  ]
}
