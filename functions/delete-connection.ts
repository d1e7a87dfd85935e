import { deleteConnection } from '../shared/api/surfaces/native/connections.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { listReferences } from '../shared/aws/references.ts'
import { discardSecrets } from '../shared/aws/secrets/index.ts'
import { deleteConnections } from '../shared/aws/write-connections.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { deleteConnection as remove } from '../shared/usecases/connections/delete-connection.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteConnection,
  { readConnections, deleteConnections, listReferences, discardSecrets, completeCleanup },
  async ({ connection, caller, context, precondition }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    await remove(powers, connection, { context, precondition, observer: cleanupLog })
    return { body: undefined }
  },
)
