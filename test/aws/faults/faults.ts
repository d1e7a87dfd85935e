import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceRuntime } from '../../../shared/runtime/runtime.ts'
import { isInShare, isWhole, shareTried } from '../../support/share.ts'
import { leapingClock } from './ran.ts'
import { hurry, startGround } from './rig.ts'
import { dieTwice, each, outermost, type Scenario, suffer, type Which } from './scenario.ts'
import type { Fault, Lasts, Manner, Moment } from './watch.ts'

/**
 * Which failures a call meets: each of them; those that show most; or, of an operation that writes
 * nothing, an outage alone, since a single failure is the SDK's to retry and a death leaves nothing.
 */
export type Failures = 'each' | 'brief' | 'outage'

const moments: readonly Moment[] = ['before', 'after']

const spans: Readonly<Record<Failures, readonly Lasts[]>> = {
  each: ['once', 'twice', 'always', 'outage'],
  brief: ['once', 'outage'],
  outage: ['outage'],
}

/** Ways to fail, apart from a cut connection: each at the place where it shows most. */
const manners: readonly (Omit<Fault, 'call'> & { readonly manner: Manner })[] = [
  { manner: 'throttled', moment: 'before', lasts: 'twice' },
  { manner: 'throttled', moment: 'before', lasts: 'outage' },
  { manner: 'broken', moment: 'after', lasts: 'twice' },
  { manner: 'broken', moment: 'after', lasts: 'outage' },
  { manner: 'silent', moment: 'after', lasts: 'once' },
]

type Ground = Awaited<ReturnType<typeof startGround>>

// Of all calls, each that the sweep makes fails in a deployment of its own.
const options = { timeout: isWhole ? 600_000 : 90_000 }

/** Lets every call that these scenarios make to AWS fail: in these ways, or in each if all is asked for. */
export function eachCallFails(scenarios: readonly Scenario[], asked: Failures = 'each'): void {
  // All of it takes a quarter of an hour and more: `npm run faults`.
  const failures = isWhole ? 'each' : asked
  let ground: Ground
  let restore: () => void
  beforeAll(async () => {
    ground = await startGround()
    restore = replaceRuntime({ clock: leapingClock, random: () => 0.5 })
  })
  afterAll(async () => {
    restore()
    await ground.stop()
  })
  for (const scenario of scenarios) {
    describe(scenario.name, () => {
      callsAreCut(() => ground, scenario, failures)
      if (failures === 'each') callsFailOtherwise(() => ground, scenario)
      if (failures !== 'outage') callsAreTheLast(() => ground, scenario, failures)
    })
  }
}

/**
 * Of scenarios that need a deployment each time, only the first and last call of a name; of all, the
 * calls that are this run's share in this way to fail.
 */
function whichOf({ alone }: Scenario, failures: Failures, way: number): Which {
  const eligible = alone && failures !== 'each' ? outermost : each
  return (calls) => eligible(calls).filter((call) => isInShare(call, way))
}

function callsAreCut(ground: () => Ground, scenario: Scenario, failures: Failures): void {
  const lasting = scenario.alone && failures === 'brief' ? spans.outage : spans[failures]
  const ways = lasting.flatMap((lasts) => moments.map((moment) => ({ moment, lasts })))
  it.each(ways.map((fault, way) => ({ ...fault, way })))(
    'loses nothing where a call fails $moment it took effect ($lasts)',
    options,
    async ({ way, ...fault }) => {
      const wrong = await suffer(ground().rig, scenario, fault, whichOf(scenario, failures, way))
      expect(wrong, shareTried).toEqual([])
    },
  )
}

function callsFailOtherwise(ground: () => Ground, scenario: Scenario): void {
  it.each(manners.map((fault, way) => ({ ...fault, way })))(
    'loses nothing where a call is $manner $moment it took effect ($lasts)',
    options,
    async ({ way, ...fault }) => {
      await ground().rig()
      if (fault.manner === 'silent') await hurry('hurried')
      const wrong = await suffer(ground().rig, scenario, fault, whichOf(scenario, 'each', way))
      await hurry('usual')
      expect(wrong, shareTried).toEqual([])
    },
  )
}

function callsAreTheLast(ground: () => Ground, scenario: Scenario, failures: Failures): void {
  it.each(scenario.alone && failures === 'brief' ? (['after'] as const) : moments)(
    'leaves nothing that the sweep does not clean up, killed twice %s a call',
    options,
    async (moment) => {
      const which = whichOf(scenario, failures, moments.indexOf(moment))
      expect(await dieTwice(ground().rig, scenario, moment, which), shareTried).toEqual([])
    },
  )
}
