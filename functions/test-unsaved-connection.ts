import { configRules } from '../shared/api/config-rules.ts'
import { testedView, testUnsavedConnection } from '../shared/api/trials.ts'
import { demandType } from '../shared/api/types-known.ts'
import { countConnectionTests } from '../shared/aws/count-connection-tests.ts'
import { requestConnectionTests } from '../shared/aws/request-connection-tests.ts'
import { parseConfig } from '../shared/catalogue/config.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { wholeOf } from '../shared/usecases/credentials.ts'

export const handler = endpoint(
  testUnsavedConnection,
  { countConnectionTests, requestConnectionTests },
  async ({ body, caller, occasion }, powers) => {
    const type = demandType(body.type)
    const { open, secrets } = parseConfig(type, body.config, configRules())
    await powers.countConnectionTests.count(caller.keyId, occasion.now)
    const tested = await powers.requestConnectionTests.request(type.id, wholeOf(open, secrets))
    return { body: { data: testedView(tested) } }
  },
)
