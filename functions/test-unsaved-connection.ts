import {
  testUnsavedConnection,
  toTestedView,
} from '../shared/api/surfaces/native/connection-tests.ts'
import { configRules, requireType } from '../shared/api/to-connection.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { parseConfig } from '../shared/catalogue/config/config.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { wholeOf } from '../shared/usecases/connections/credentials.ts'

export const handler = endpoint(
  testUnsavedConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, context }, powers) => {
    const type = requireType(body.type)
    const { open, secrets } = parseConfig(type, body.config, configRules())
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const tested = await powers.requestConnectionTests.request(type.id, wholeOf(open, secrets))
    return { body: { data: toTestedView(tested) } }
  },
)
