import type { ProblemCode } from '../../../shared/model/problem.ts'
import type { Answer } from '../../support/call.ts'
import { refillRetries } from '../sdk-clients.ts'
import { endLeaps } from './ran.ts'
import type { Rig } from './rig.ts'
import { unsound } from './sound.ts'
import { sweepAll, unswept } from './swept.ts'
import type { Fault, Moment } from './watch.ts'

/** Something that is asked while AWS fails, and what must hold afterwards. */
export interface Scenario {
  readonly name: string
  /** Whether it takes in the whole deployment, so that each time needs one of its own. */
  readonly alone?: true
  /** Sets up what is asked about: each time anew. */
  prepare(rig: Rig): Promise<Attempt>
}

/** One time of it. */
export interface Attempt {
  act(): Promise<Answer>
  /** What may be told beside `dependency_unavailable`, where a call fails for good. */
  readonly honest?: ProblemCode
  /** Calls that the code does not repeat: where one of them fails once, the request may fail too. */
  readonly unrepeated?: readonly string[]
  /** What is wrong, in words: AWS works again by then. */
  judge(answer: Answer, fault: Fault | undefined): Promise<readonly (string | false)[]>
}

/** Makes a deployment. */
export type Rigs = () => Promise<Rig>

/** Whether the answer is of the kind that says: done. */
export const succeeded = ({ status }: Answer) => status >= 200 && status < 300

/** Lets each call of a scenario fail in turn. @returns what was wrong, in words. */
export async function suffer(
  rigs: Rigs,
  scenario: Scenario,
  { moment, lasts, manner = 'cut' }: Omit<Fault, 'call'>,
  which: Which = each,
): Promise<string[]> {
  const next = await rigsFor(scenario, rigs)
  const { calls, wrong: first } = await rehearsed(await next(), scenario)
  const wrong = [...first]
  for (const call of which(calls)) {
    const fault = { call, moment, lasts, manner }
    const { answer, wrong: found } = await attempt(await next(), scenario, fault)
    const words = `call ${call}, ${calls[call - 1]}, is ${manner} ${moment} (${lasts}) → ${answer.status}`
    wrong.push(...found.map((each) => `${words}: ${each}`))
  }
  return [...wrong, ...(await unsound((await next()).deployment))]
}

/** Which calls fail, by their number from 1 on. */
export type Which = (calls: readonly string[]) => readonly number[]

/** Each. */
export const each: Which = (calls) => calls.map((_name, at) => at + 1)

/** The first and the last of those of one name: of calls that are many and alike. */
export const outermost: Which = (calls) =>
  each(calls).filter((call) => {
    const name = calls[call - 1] ?? ''
    return [calls.indexOf(name), calls.lastIndexOf(name)].includes(call - 1)
  })

async function rigsFor({ alone }: Scenario, rigs: Rigs): Promise<Rigs> {
  if (alone) return rigs
  const rig = await rigs()
  return async () => rig
}

/**
 * Kills a scenario at each of its calls, and its repeat at the same one; then the sweep runs, after
 * as many days as it takes. @returns what was wrong, in words.
 */
export async function dieTwice(
  rigs: Rigs,
  scenario: Scenario,
  moment: Moment,
  which: Which = each,
): Promise<string[]> {
  const next = await rigsFor(scenario, rigs)
  const { calls } = await rehearsed(await next(), scenario)
  const wrong: string[] = []
  for (const call of which(calls)) {
    const rig = await next()
    const { act } = await scenario.prepare(rig)
    for (const _time of [1, 2]) {
      await refillRetries()
      rig.gate.set({ call, moment, lasts: 'outage' })
      await act()
      await rig.gate.quiet()
      rig.gate.set()
    }
    endLeaps()
    const found = [...(await unsound(rig.deployment)), ...(scenario.alone ? await mended(rig) : [])]
    wrong.push(...found.map((each) => `killed twice ${moment} ${calls[call - 1]}: ${each}`))
  }
  return [...wrong, ...(scenario.alone ? [] : await mended(await next()))]
}

/** What is wrong after the sweep, in words. */
async function mended(rig: Rig): Promise<string[]> {
  await sweepAll(rig)
  return [...(await unsound(rig.deployment)), ...(await unswept(rig.deployment))]
}

const known = new Map<Scenario, readonly string[]>()

/** The calls that a scenario makes where nothing fails. */
async function rehearsed(rig: Rig, scenario: Scenario) {
  const before = known.get(scenario)
  if (before) return { calls: before, wrong: [] }
  const { calls, wrong } = await attempt(rig, scenario, undefined)
  known.set(scenario, calls)
  // A gate that no client goes through would let every scenario pass.
  return { calls, wrong: calls.length === 0 ? ['makes no call to AWS', ...wrong] : wrong }
}

async function attempt(rig: Rig, scenario: Scenario, fault: Fault | undefined) {
  const { act, judge, honest, unrepeated = [] } = await scenario.prepare(rig)
  await refillRetries()
  rig.gate.set(fault)
  const answer = await act()
  await rig.gate.quiet()
  const calls = rig.gate.calls()
  rig.gate.set()
  // Before it is judged, since that repeats the request, which mends what it can.
  const left = await unsound(rig.deployment)
  const lasting = fault?.lasts === 'always' || fault?.lasts === 'outage'
  const passing = !lasting && !unrepeated.includes(calls[(fault?.call ?? 0) - 1] ?? '')
  const wrong = [...answeredWell(answer, passing, honest), ...left, ...(await judge(answer, fault))]
  endLeaps()
  return { answer, calls, wrong: wrong.filter((each) => each !== false) }
}

function answeredWell(
  answer: Answer,
  mustBeDone: boolean,
  honest?: ProblemCode,
): (string | false)[] {
  if (succeeded(answer)) return []
  // The native wire alone tells a code.
  const { code = 'dependency_unavailable' } = answer.body.error ?? {}
  const isHonest = answer.status === 503 && (code === 'dependency_unavailable' || code === honest)
  return [
    mustBeDone && `a single failure was not survived: ${answer.text}`,
    !isHonest && `is no honest refusal: ${answer.text}`,
    answer.text.includes('LEAK') && 'tells a secret',
  ]
}
