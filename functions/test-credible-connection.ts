import { testCredibleConnection } from '../shared/api/credible/connections.ts'
import { demandTestable } from '../shared/api/credible/test-asked.ts'
import { countConnectionTests } from '../shared/aws/count-connection-tests.ts'
import { requestConnectionTests } from '../shared/aws/request-connection-tests.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { wholeOf } from '../shared/usecases/credentials.ts'

export const handler = endpoint(
  testCredibleConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, occasion }, powers) => {
    const asked = demandTestable(body)
    if ('fault' in asked) return { body: { status: 'failed' as const, errorMessage: asked.fault } }
    await powers.countConnectionTests.count(caller.keyId, occasion.now)
    const whole = wholeOf(asked.open, asked.secrets)
    const { outcome, detail } = await powers.requestConnectionTests.request(asked.type.id, whole)
    // This wire knows two answers: what nobody could try has not been shown to work.
    const ok = outcome === 'ok'
    return {
      body: { status: ok ? ('ok' as const) : ('failed' as const), errorMessage: ok ? '' : detail },
    }
  },
)
