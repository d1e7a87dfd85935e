import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replaceRuntime } from '../../../shared/runtime/runtime.ts'
import { context } from '../../support/call.ts'
import { rowsOf } from '../ports/aws-subject.ts'
import { lookingUp, readingMany } from './credentials-scenarios.ts'
import { deliver, newRecords, wrongOnBus } from './event-scenarios.ts'
import { consented, endProviders, provider } from './provider.ts'
import { later, leapingClock } from './ran.ts'
import { type Rig, startGround } from './rig.ts'
import { suffer } from './scenario.ts'
import { sweepOnce } from './swept.ts'

let ground: Awaited<ReturnType<typeof startGround>>
let restore: () => void
beforeAll(async () => {
  ground = await startGround()
  restore = replaceRuntime({ clock: leapingClock })
})
afterAll(async () => {
  restore()
  await Promise.all([ground.stop(), endProviders()])
})

const half = { moment: 'before', manner: 'partial' } as const

for (const scenario of [readingMany, lookingUp]) {
  it(`${scenario.name} asks again for what a batch left undone`, async () => {
    expect(await suffer(ground.rig, scenario, { ...half, lasts: 'once' })).toEqual([])
  })

  it(`${scenario.name} tells of a batch that is never done`, async () => {
    expect(await suffer(ground.rig, scenario, { ...half, lasts: 'outage' })).toEqual([])
  })
}

const wrong = (rig: Rig, news: Parameters<typeof wrongOnBus>[1]) =>
  wrongOnBus(rig, news).filter(Boolean)

it('publish-events is brought again what the bus did not take, and no record is left out', async () => {
  const rig = await ground.rig()
  const news = await newRecords(rig)
  rig.gate.set({ call: 1, ...half, lasts: 'outage' })
  expect(await deliver(rig, news)).toBe(false)
  rig.gate.set()
  expect(wrong(rig, news)).not.toEqual([])
  expect(await deliver(rig, news)).toBe(true)
  expect(wrong(rig, news)).toEqual([])
})

it('publish-events tells a record that comes twice under the same id both times', async () => {
  const rig = await ground.rig()
  const news = await newRecords(rig)
  expect(await deliver(rig, [...news, ...news])).toBe(true)
  expect(wrong(rig, news)).toEqual([])
  const ids = rig.bus.taken.map(({ detail }) => detail.id)
  const [first] = news
  const id = String(first?.dynamodb?.SequenceNumber).slice('EVENT#'.length)
  expect(ids.filter((each) => each === id)).toHaveLength(2)
})

async function deleted(rig: Rig) {
  const { live } = await provider()
  const before = new Set(live)
  const id = await consented(rig)
  const token = [...live].find((each) => !before.has(each)) ?? ''
  await rig.ask('delete-connection', { params: { connection_id: id } })
  const left = async () =>
    (await rowsOf(rig.deployment)).filter(({ pk, subject }) => /^LEFT/.test(pk) && subject === id)
  return { token, live, left }
}

it('a grant whose record the stream never brought is taken back by the sweep', async () => {
  const rig = await ground.rig()
  const { token, live, left } = await deleted(rig)
  expect([live.has(token), (await left()).length]).toEqual([true, 1])
  await later(3600_000, () => sweepOnce(rig))
  expect([live.has(token), await left()]).toEqual([false, []])
})

it('a grant whose record comes twice is taken back, and nothing is left', async () => {
  const rig = await ground.rig()
  const { token, live, left } = await deleted(rig)
  const { handler } = await import('../../../functions/revoke-grants.ts')
  const record = { dynamodb: { NewImage: marshall((await left())[0]), SequenceNumber: '1' } }
  const Records = [record, record] as never
  expect(await handler.with(rig.powers)({ Records }, context())).toEqual({ batchItemFailures: [] })
  expect([live.has(token), await left()]).toEqual([false, []])
})
