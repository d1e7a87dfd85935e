import type { Answer } from '../../support/call.ts'
import type { Fault, Moment } from './gate.ts'
import { type Rig, refillRetries } from './rig.ts'
import { unsound } from './sound.ts'
import { sweepAll, unswept } from './swept.ts'

/** Something that is asked while AWS fails, and what must hold afterwards. */
export interface Scenario {
  readonly name: string
  /** Sets up what is asked about: each time anew. */
  prepare(rig: Rig): Promise<Attempt>
}

/** One time of it. */
export interface Attempt {
  act(): Promise<Answer>
  /** Whether it must be done all the same where a call fails once or twice; absent: always. */
  survives?(fault: Fault): boolean
  /** What is wrong, in words: AWS works again by then. */
  judge(answer: Answer, fault: Fault | undefined): Promise<readonly (string | false)[]>
}

/** Whether the answer is of the kind that says: done. */
export const succeeded = ({ status }: Answer) => status >= 200 && status < 300

/** Lets each call of a scenario fail in turn. @returns what was wrong, in words. */
export async function suffer(
  rig: Rig,
  scenario: Scenario,
  { moment, lasts, manner = 'cut' }: Omit<Fault, 'call'>,
): Promise<string[]> {
  const { calls, wrong: first } = await rehearsed(rig, scenario)
  const wrong = [...first]
  for (let call = 1; call <= calls.length; call++) {
    const fault = { call, moment, lasts, manner }
    const { answer, wrong: found } = await attempt(rig, scenario, fault)
    const words = `call ${call}, ${calls[call - 1]}, is ${manner} ${moment} (${lasts}) → ${answer.status}`
    wrong.push(...found.map((each) => `${words}: ${each}`))
  }
  return [...wrong, ...(await unsound(rig.deployment))]
}

/**
 * Kills a scenario at each of its calls, and its repeat at the same one; then the sweep runs, after
 * as many days as it takes. @returns what was wrong, in words.
 */
export async function dieTwice(rig: Rig, scenario: Scenario, moment: Moment): Promise<string[]> {
  const { calls } = await rehearsed(rig, scenario)
  const wrong: string[] = []
  for (let call = 1; call <= calls.length; call++) {
    const { act } = await scenario.prepare(rig)
    for (const _time of [1, 2]) {
      await refillRetries()
      rig.gate.set({ call, moment, lasts: 'outage' })
      await act()
      await rig.gate.quiet()
      rig.gate.set()
    }
    const found = await unsound(rig.deployment)
    wrong.push(...found.map((each) => `killed twice ${moment} ${calls[call - 1]}: ${each}`))
  }
  await sweepAll(rig)
  return [...wrong, ...(await unsound(rig.deployment)), ...(await unswept(rig.deployment))]
}

const known = new Map<Scenario, readonly string[]>()

/** The calls that a scenario makes where nothing fails. */
async function rehearsed(rig: Rig, scenario: Scenario) {
  const before = known.get(scenario)
  if (before) return { calls: before, wrong: [] }
  const { calls, wrong } = await attempt(rig, scenario, undefined)
  known.set(scenario, calls)
  return { calls, wrong }
}

async function attempt(rig: Rig, scenario: Scenario, fault: Fault | undefined) {
  const { act, judge, survives = () => true } = await scenario.prepare(rig)
  await refillRetries()
  rig.gate.set(fault)
  const answer = await act()
  await rig.gate.quiet()
  const calls = rig.gate.calls()
  rig.gate.set()
  // Before it is judged, since that repeats the request, which mends what it can.
  const left = await unsound(rig.deployment)
  const passing = fault === undefined || (fault.lasts !== 'always' && fault.lasts !== 'outage')
  const mustBeDone = passing && (fault === undefined || survives(fault))
  const wrong = [...answeredWell(answer, mustBeDone), ...left, ...(await judge(answer, fault))]
  return { answer, calls, wrong: wrong.filter((each) => each !== false) }
}

const honest = new Set(['dependency_unavailable', 'provider_unavailable'])

function answeredWell(answer: Answer, mustBeDone: boolean): (string | false)[] {
  if (succeeded(answer)) return []
  // The native wire alone tells a code.
  const { code = 'dependency_unavailable' } = answer.body.error ?? {}
  const isHonest = answer.status === 503 && honest.has(code)
  return [
    mustBeDone && `a single failure was not survived: ${answer.text}`,
    !isHonest && `is no honest refusal: ${answer.text}`,
    answer.text.includes('LEAK') && 'tells a secret',
  ]
}
