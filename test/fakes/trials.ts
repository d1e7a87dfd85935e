import type { ConnectionTestResult } from '../../shared/model/connection.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { limits } from '../../shared/model/limits.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'

/** Services that let everybody in, until a test says otherwise. */
export interface FakeTrials {
  /** What was tried, in clear. */
  readonly tried: { readonly type: string; readonly config: JsonObject }[]
  verdict: ConnectionTestResult
}

type TestPower = 'tryConnections' | 'requestConnectionTests' | 'countConnectionTests'

function counting(): Powers['countConnectionTests']['count'] {
  const counts = new Map<string, number>()
  return async (keyId, now) => {
    const minute = `${keyId} ${Math.floor(now.getTime() / 60_000)}`
    const count = counts.get(minute) ?? 0
    const retryAfterSeconds = 60 - Math.floor((now.getTime() / 1000) % 60)
    if (count >= limits.connectionTestsPerMinute)
      throw new Problem('too_many_connection_tests', { retryAfterSeconds })
    counts.set(minute, count + 1)
  }
}

/** Trials that ask nobody. */
export function fakeTrials(): FakeTrials & Pick<Powers, TestPower> {
  const fake: FakeTrials = { tried: [], verdict: { outcome: 'ok', detail: 'Fine.', latencyMs: 7 } }
  const testConnection = async (type: string, config: JsonObject) => {
    fake.tried.push({ type, config })
    return fake.verdict
  }
  return Object.assign(fake, {
    tryConnections: { test: testConnection },
    requestConnectionTests: { request: testConnection },
    countConnectionTests: { count: counting() },
  })
}
