import { configRules } from '../shared/api/config-rules.ts'
import { testedView, testUnsavedConnection } from '../shared/api/trials.ts'
import { demandType } from '../shared/api/types-known.ts'
import { parseConfig } from '../shared/catalogue/config.ts'
import { wholeOf } from '../shared/domain/credentials.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tryConnections } from '../shared/probe/try-connections.ts'

export const handler = endpoint(
  testUnsavedConnection,
  { tryConnections },
  async ({ body }, powers) => {
    const type = demandType(body.type)
    const { open, secrets } = parseConfig(type, body.config, configRules())
    const tested = await powers.tryConnections.tryOut(type.id, wholeOf(open, secrets))
    return { body: { data: testedView(tested) } }
  },
)
