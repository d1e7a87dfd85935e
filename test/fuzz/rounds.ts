import fc from 'fast-check'
import { violationsOf } from './check-response.ts'
import { prepareGround, type Send, type Sent } from './ground.ts'
import { requests } from './requests.ts'

/** Requests that are sent one after the other to a deployment that was made for them. */
export const roundSize = 1000

/** A request whose answer was not as it must be. */
export interface Failure {
  readonly round: number
  readonly violations: readonly string[]
  readonly sent: Sent
  readonly answer: string
}

/** What came of all requests. */
export interface Tally {
  requests: number
  readonly statuses: Map<number, number>
  readonly failures: Failure[]
}

/** A tally of nothing. */
export const emptyTally = (): Tally => ({ requests: 0, statuses: new Map(), failures: [] })

/** Starts a deployment, or tells of the one that there is. */
export type Start = () => Promise<{ readonly send: Send; readonly ownerKey: string }>

/** One round: the same requests again for the same seed, to a deployment in the same state. */
export async function runRound(
  start: Start,
  { seed, round, size }: { readonly seed: number; readonly round: number; readonly size: number },
  tally: Tally,
): Promise<void> {
  const { send, ownerKey } = await start()
  const ground = await prepareGround(send, ownerKey)
  const all = fc.sample(requests, { seed: seed * 1_000_003 + round, numRuns: size })
  for (const asked of all) {
    const sent = ground.fill(asked)
    const got = await send(sent)
    const { status, text } = got
    tally.requests += 1
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
    const violations = violationsOf(sent, got)
    if (violations.length > 0) {
      tally.failures.push({ round, violations, sent, answer: `${status} ${text.slice(0, 600)}` })
    }
    ground.learn(got)
  }
}
