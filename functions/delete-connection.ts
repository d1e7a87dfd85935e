import { deleteConnection } from '../shared/api/surfaces/native/connections.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { discardSecrets } from '../shared/aws/secrets/secrets-manager/discard.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { removeConnection } from '../shared/usecases/connections/remove-connection.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteConnection,
  { readConnections, deleteConnections, listReferences, discardSecrets, completeCleanup },
  async ({ connection, caller, context, ifMatch }, powers) => {
    assertCanManageSystem(caller, connection.home)
    const leftover = await removeConnection(powers, connection, context, ifMatch)
    await tidy(leftover, powers.completeCleanup, () => powers.discardSecrets.discard(connection))
    return { body: undefined }
  },
)
