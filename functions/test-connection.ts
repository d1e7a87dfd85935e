import { testConnection, toTestedView } from '../shared/api/surfaces/native/connection-tests.ts'
import { recordEvents } from '../shared/aws/audit-log/events.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { assumeRoles, fetchReferencedSecrets } from '../shared/aws/loaded-on-use.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readSecrets } from '../shared/aws/secrets/index.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { sourceOf } from '../shared/model/connector-binding.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { readReferencedFields } from '../shared/oauth/references/read-referenced.ts'
import { assertComplete, resolve } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  testConnection,
  {
    ...{ readConnections, readSecrets, assumeRoles, fetchReferencedSecrets },
    ...{ recordEvents, countConnectionTests, requestConnectionTests },
  },
  async ({ connection, caller, context }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertComplete(connection)
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const referenced = await readReferencedFields(powers, connection)
    const { id: _id, type, ...config } = await resolve(powers.readSecrets, connection, referenced)
    const tested = await powers.requestConnectionTests.request(type, config)
    const { outcome } = tested
    const details = { outcome, ...sourceOf(connection) }
    const event = connectionEvent('connection.tested', connection, context, details)
    await powers.recordEvents.record([event])
    return { body: { data: toTestedView(tested) } }
  },
)
