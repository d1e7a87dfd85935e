import type { JsonObject } from '../../shared/domain/json.ts'
import type { Powers } from '../../shared/domain/powers.ts'
import type { Tested } from '../../shared/domain/tested.ts'

/** Services that let everybody in, until a test says otherwise. */
export interface FakeTrials {
  /** What was tried, in clear. */
  readonly tried: { readonly type: string; readonly config: JsonObject }[]
  verdict: Tested
}

/** Trials that ask nobody. */
export function fakeTrials(): FakeTrials & Pick<Powers, 'tryConnections'> {
  const fake: FakeTrials = { tried: [], verdict: { outcome: 'ok', detail: 'Fine.', latencyMs: 7 } }
  return Object.assign(fake, {
    tryConnections: {
      async tryOut(type: string, config: JsonObject) {
        fake.tried.push({ type, config })
        return fake.verdict
      },
    },
  })
}
