import { deleteCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { listReferences } from '../shared/aws/references.ts'
import { discardSecrets } from '../shared/aws/secrets/index.ts'
import { deleteConnections } from '../shared/aws/write-connections.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { deleteConnection } from '../shared/usecases/connections/delete-connection.ts'

export const handler = endpoint(
  deleteCredibleConnection,
  {
    findProjects,
    readConnections,
    deleteConnections,
    listReferences,
    discardSecrets,
    completeCleanup,
  },
  async ({ params, connection, context }, powers) => {
    await deleteConnection(powers, connection, { context, observer: cleanupLog })
    return { body: writeMessage(params.connectionName, 'deleted') }
  },
)
