import { testCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { toTestable } from '../shared/api/surfaces/credible/to-connection.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { wholeOf } from '../shared/usecases/connections/credentials.ts'

export const handler = endpoint(
  testCredibleConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, context }, powers) => {
    const testable = toTestable(body)
    if ('errorMessage' in testable) return { body: { status: 'failed' as const, ...testable } }
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const whole = wholeOf(testable.open, testable.secrets)
    const { outcome, detail } = await powers.requestConnectionTests.request(testable.type.id, whole)
    // This surface has two outcomes: a connection that could not be tested is not shown to work.
    const ok = outcome === 'ok'
    return {
      body: { status: ok ? ('ok' as const) : ('failed' as const), errorMessage: ok ? '' : detail },
    }
  },
)
