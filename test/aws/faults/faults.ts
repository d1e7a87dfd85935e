import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits } from '../../../shared/model/limits.ts'
import type { Fault, Lasts, Manner, Moment } from './gate.ts'
import { hurry, startGround } from './rig.ts'
import { dieTwice, each, outermost, type Scenario, suffer } from './scenario.ts'

const moments: readonly Moment[] = ['before', 'after']
const spans: readonly Lasts[] = ['once', 'twice', 'always', 'outage']

const briefSpans: readonly Lasts[] = ['once', 'outage']

function spansFor({ alone }: Scenario, brief: boolean): readonly Lasts[] {
  if (!brief) return spans
  return alone ? ['outage'] : briefSpans
}

/** Ways to fail, apart from a cut connection: each at the place where it tells most. */
const manners: readonly (Omit<Fault, 'call'> & { readonly manner: Manner })[] = [
  { manner: 'throttled', moment: 'before', lasts: 'twice' },
  { manner: 'throttled', moment: 'before', lasts: 'outage' },
  { manner: 'broken', moment: 'after', lasts: 'twice' },
  { manner: 'broken', moment: 'after', lasts: 'outage' },
  { manner: 'silent', moment: 'after', lasts: 'once' },
]

// All of it takes a quarter of an hour and more: `npm run faults`.
const whole = process.env.MOORING_TEST_ALL_FAULTS !== undefined

/**
 * Lets every call that these scenarios make to AWS fail, in every way; `briefly`, only in those ways
 * that tell most, unless all of it is asked for.
 */
export function eachCallFails(scenarios: readonly Scenario[], { briefly = false } = {}): void {
  const brief = briefly && !whole
  let ground: Awaited<ReturnType<typeof startGround>>
  beforeAll(async () => {
    ground = await startGround()
    // Waits between tries are drawn by lot: a small lot, so that nobody waits.
    vi.spyOn(Math, 'random').mockReturnValue(0.01)
    // What a provider gave is written again and again until the lease ends: 30 s in real life.
    Object.assign(limits, { leaseMs: 1500 })
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await ground.stop()
  })

  for (const scenario of scenarios) {
    const which = brief && scenario.alone ? outermost : each
    describe(scenario.name, () => {
      for (const lasts of spansFor(scenario, brief)) {
        for (const moment of moments) {
          it(`loses nothing where a call fails ${moment} it took effect (${lasts})`, {
            timeout: 90_000,
          }, async () => {
            expect(await suffer(ground.rig, scenario, { moment, lasts }, which)).toEqual([])
          })
        }
      }

      for (const fault of brief ? [] : manners) {
        const words = `${fault.manner} ${fault.moment} it took effect (${fault.lasts})`
        it(`loses nothing where a call is ${words}`, { timeout: 90_000 }, async () => {
          await ground.rig()
          if (fault.manner === 'silent') await hurry('hurried')
          const wrong = await suffer(ground.rig, scenario, fault, which)
          await hurry('usual')
          expect(wrong).toEqual([])
        })
      }

      it.each(brief && scenario.alone ? (['after'] as const) : moments)(
        'leaves nothing that the sweep does not mend, killed twice %s a call',
        {
          timeout: 90_000,
        },
        async (moment) => {
          expect(await dieTwice(ground.rig, scenario, moment, which)).toEqual([])
        },
      )
    })
  }
}
