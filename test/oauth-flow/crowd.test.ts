import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole } from '../support/share.ts'
import { type Looker, startLookers } from './looker.ts'
import { type Rig, startRig } from './rig.ts'

const processes = isWhole ? 12 : 6
const lookups = 1000
const startMs = 120_000

let rig: Rig
let lookers: Looker[]
beforeAll(async () => {
  rig = await startRig({ inMemory: true })
  lookers = await startLookers(rig.key, processes)
}, startMs)
afterAll(async () => {
  await Promise.all(lookers.map((looker) => looker.end()))
  await rig.stop()
})

// The provider's tokens serve once, and a second use ends the grant: this is where a race shows.
it(`asks the provider once for 1,000 lookups of ${processes} processes, twice in a row`, {
  timeout: 300_000,
}, async () => {
  const id = await rig.connected()
  const { provider } = rig
  const share = Math.ceil(lookups / processes)
  for (const version of [2, 3]) {
    await rig.end(id)
    provider.counts.calls = 0
    const all = await Promise.all(lookers.map((looker) => looker.look(id, share)))
    const kinds = new Set(all.flatMap(Object.keys))
    const answers = all.flatMap(Object.values).reduce((sum, count) => sum + count, 0)
    expect(answers).toBeGreaterThanOrEqual(lookups)
    expect([...kinds]).toEqual([expect.stringMatching(/^200 access-/)])
    expect(provider.counts).toMatchObject({ calls: 1, reuses: 0 })
    expect((await rig.row(id)).grant).toMatchObject({ tokenVersion: version })
  }
})
