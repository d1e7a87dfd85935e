import { deleteCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { discardSecrets } from '../shared/aws/secrets/secrets-manager/discard.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { cleanupLog } from '../shared/lambda/cleanup-log.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
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
