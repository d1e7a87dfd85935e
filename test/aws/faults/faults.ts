import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Lasts, Moment } from './gate.ts'
import { startGround } from './rig.ts'
import { type Scenario, suffer } from './scenario.ts'

const moments: readonly Moment[] = ['before', 'after']
const spans: readonly Lasts[] = ['once', 'always', 'outage']

/** Lets every call that these scenarios make to AWS fail, in every way. */
export function eachCallFails(scenarios: readonly Scenario[]): void {
  let ground: Awaited<ReturnType<typeof startGround>>
  beforeAll(async () => {
    ground = await startGround()
    // Waits between tries are drawn by lot: a small lot, so that nobody waits.
    vi.spyOn(Math, 'random').mockReturnValue(0.01)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await ground.stop()
  })

  for (const scenario of scenarios) {
    describe(scenario.name, () => {
      for (const lasts of spans) {
        for (const moment of moments) {
          it(`loses nothing where a call fails ${moment} it took effect (${lasts})`, {
            timeout: 90_000,
          }, async () => {
            expect(await suffer(await ground.rig(), scenario, moment, lasts)).toEqual([])
          })
        }
      }
    })
  }
}
