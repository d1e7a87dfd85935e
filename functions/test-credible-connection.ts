import { testCredibleConnection } from '../shared/api/credible/connections.ts'
import { demandTestable } from '../shared/api/credible/test-asked.ts'
import { wholeOf } from '../shared/domain/credentials.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tryConnections } from '../shared/probe/try-connections.ts'

export const handler = endpoint(
  testCredibleConnection,
  { tryConnections },
  async ({ body }, powers) => {
    const asked = demandTestable(body)
    if ('fault' in asked) return { body: { status: 'failed' as const, errorMessage: asked.fault } }
    const whole = wholeOf(asked.open, asked.secrets)
    const { outcome, detail } = await powers.tryConnections.tryOut(asked.type.id, whole)
    // This wire knows two answers: what nobody could try has not been shown to work.
    const ok = outcome === 'ok'
    return {
      body: { status: ok ? ('ok' as const) : ('failed' as const), errorMessage: ok ? '' : detail },
    }
  },
)
