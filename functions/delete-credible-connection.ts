import { deleteCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { discardSecrets } from '../shared/aws/secrets/secrets-manager/discard.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { removeConnection } from '../shared/usecases/connections/remove-connection.ts'

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
    const leftover = await removeConnection(powers, connection, context)
    await tidy(leftover, powers.completeCleanup, () => powers.discardSecrets.discard(connection))
    return { body: writeMessage(params.connectionName, 'deleted') }
  },
)
