import {
  testUnsavedConnection,
  toTestedView,
  untestedReference,
} from '../shared/api/surfaces/native/connection-tests.ts'
import { configRules, requireType } from '../shared/api/to-connection.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { parseConfig } from '../shared/catalogue/config/config.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { wholeOf } from '../shared/usecases/connections/credentials.ts'

export const handler = endpoint(
  testUnsavedConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, context }, powers) => {
    const type = requireType(body.type)
    const { open, secrets, referenced } = parseConfig(type, body.config, configRules())
    if (referenced.length > 0) return { body: { data: toTestedView(untestedReference) } }
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const tested = await powers.requestConnectionTests.request(type.id, wholeOf(open, secrets))
    return { body: { data: toTestedView(tested) } }
  },
)
