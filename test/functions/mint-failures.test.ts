import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import { limits } from '../../shared/model/limits.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import type { Answer } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import {
  type MintingType,
  mintedAnswer,
  mintingBy,
  mintingTypes,
} from '../support/minting-types.ts'
import { type Stage, stage } from '../support/stage.ts'

const failure = (code: 'connect' | 'cut_off' | 'timeout'): Outcome => ({
  ...{ kind: 'failure', code, message: 'it failed' },
})

/** How the request of a mint fails; `dies`: the process ends with it. */
const manners: Readonly<Record<string, { takesEffect: boolean; outcome: Outcome | 'dies' }>> = {
  'fails before its effect': { takesEffect: false, outcome: failure('connect') },
  'fails after its effect': { takesEffect: true, outcome: failure('cut_off') },
  'takes too long, and takes effect': { takesEffect: true, outcome: failure('timeout') },
  'is answered with 502 after its effect': {
    ...{ takesEffect: true, outcome: { kind: 'answer', status: 502, headers: {}, body: 'LEAK' } },
  },
  'is the last of its process, before its effect': { takesEffect: false, outcome: 'dies' },
  'is the last of its process, after its effect': { takesEffect: true, outcome: 'dies' },
}

let on: Stage
let aheadMs: number
/** What the provider has minted, whether or not its answer arrived; and how its next request fails. */
let minted: number
let next: keyof typeof manners | undefined
beforeEach(async () => {
  ;[on, aheadMs, minted, next] = [await stage(), 0, 0, undefined]
  const clock = { ...systemClock, nowMs: () => Date.now() + aheadMs, sleep: async () => {} }
  onTestFinished(replaceRuntime({ clock }))
})

function powers() {
  const send = async (request: Parameters<typeof mintedAnswer>[0]) => {
    const manner = next === undefined ? undefined : manners[next]
    next = undefined
    if (!manner || manner.takesEffect) minted += 1
    if (!manner) return mintedAnswer(request, minted)
    if (manner.outcome === 'dies') throw new Error('the process has ended')
    return manner.outcome
  }
  return { ...on.world.powers, ...mintingBy(send) }
}

async function made({ type, config }: MintingType): Promise<string> {
  const body = { name: 'minting', project_id: on.project, type, config }
  const { status, text, body: answer } = await on.ask('create-connection', { body })
  expect(status, text).toBe(201)
  return answer.data.id
}

const lookUp = (connection_id: string, body: object): Promise<Answer> =>
  ask('read-credentials', { as: on.keys.runtime, params: { connection_id }, body }, powers())
const rowOf = (id: string) => on.world.powers.readConnections.find({ ownerId: on.project, id })
const mintsOf = (id: string) =>
  on.world.events(id).filter(({ type }) => type === 'connection.minted').length

/** Those that ask a provider. */
const asking = mintingTypes.filter(({ title }) => title !== 'Snowflake')
const cases = asking.flatMap((each) => Object.keys(manners).map((manner) => ({ ...each, manner })))

describe('a request for a credential', () => {
  it.each(cases)('of $title leaves nothing half done where it $manner', async (each) => {
    const id = await made(each)
    next = each.manner
    const failed = await lookUp(id, each.body)
    expect([failed.status >= 500, failed.text.includes('minted-')]).toEqual([true, false])
    const between = await rowOf(id)
    expect(between).toMatchObject({ status: 'active', grant: { tokens: '', tokenVersion: 0 } })
    expect(mintsOf(id)).toBe(0)
    aheadMs += limits.leaseMs + 60_000
    const again = await lookUp(id, each.body)
    expect(again.status, again.text).toBe(200)
    expect(again.text).toContain(`minted-${minted}`)
    const { grant } = (await rowOf(id)) ?? {}
    expect([mintsOf(id), grant?.lease, grant?.lastFailure]).toEqual([1, undefined, undefined])
    expect((await lookUp(id, each.body)).text).toContain(`minted-${minted}`)
  })

  it.each(cases.filter(({ narrowed }) => narrowed))(
    'of $title, narrowed, changes nothing of the connection where it $manner',
    async (each) => {
      const id = await made(each)
      const before = await rowOf(id)
      next = each.manner
      const failed = await lookUp(id, each.narrowed ?? {})
      expect([failed.status >= 500, failed.text.includes('minted-')]).toEqual([true, false])
      expect(await rowOf(id)).toEqual(before)
      expect((await lookUp(id, each.narrowed ?? {})).text).toContain(`minted-${minted}`)
    },
  )
})

// What an IAM role mints has tests of its own, since STS is its provider.
it('is tried for every type that mints by a key or a secret', () => {
  const ids = allTypes.filter(({ mint }) => mint).map(({ id }) => id)
  const byRole = ['mooring.connections.AWSRole', 'mooring.connections.AWSDatabase']
  const tried = new Set(mintingTypes.map(({ type }) => type))
  expect(ids.filter((id) => !tried.has(id) && !byRole.includes(id))).toEqual([])
})
