import { assertReadOnly } from '../shared/api/read-only.ts'
import { etagOf, toWholeView } from '../shared/api/surfaces/native/connection-view.ts'
import { changedMembers, updateConnection } from '../shared/api/surfaces/native/connections.ts'
import { toRevision } from '../shared/api/surfaces/native/to-revision.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { commitSecrets, readSecrets, writeSecrets } from '../shared/aws/secrets/index.ts'
import { updateConnections } from '../shared/aws/write-connections.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { changeConnection } from '../shared/usecases/connections/change-connection.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateConnection,
  { readConnections, updateConnections, readSecrets, writeSecrets, commitSecrets, completeCleanup },
  async ({ body, connection: first, caller, context, precondition }, powers) => {
    assertCanManageSystem(caller, first.ownerId)
    const request = { context, precondition, observer: cleanupLog }
    const connection = await changeConnection(powers, first, request, (row) => {
      assertReadOnly(body, toWholeView(row), changedMembers)
      return toRevision(body, row, context)
    })
    return { headers: { etag: etagOf(connection) }, body: { data: toWholeView(connection) } }
  },
)
