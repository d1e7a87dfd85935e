import { toTestable } from '../shared/api/surfaces/credible/connection-test.ts'
import { testCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { wholeOf } from '../shared/usecases/connections/credentials.ts'

export const handler = endpoint(
  testCredibleConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, context }, powers) => {
    const asked = toTestable(body)
    if ('fault' in asked) return { body: { status: 'failed' as const, errorMessage: asked.fault } }
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const whole = wholeOf(asked.open, asked.secrets)
    const { outcome, detail } = await powers.requestConnectionTests.request(asked.type.id, whole)
    // This wire knows two answers: what nobody could try has not been shown to work.
    const ok = outcome === 'ok'
    return {
      body: { status: ok ? ('ok' as const) : ('failed' as const), errorMessage: ok ? '' : detail },
    }
  },
)
