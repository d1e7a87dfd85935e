import { deleteConnection } from '../shared/api/connections.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { discardSecrets } from '../shared/aws/discard-secrets.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { demandHands } from '../shared/usecases/reach.ts'
import { removeConnection } from '../shared/usecases/remove-connection.ts'

export const handler = endpoint(
  deleteConnection,
  { readConnections, deleteConnections, listReferences, discardSecrets, settleLeftovers },
  async ({ connection, caller, occasion, ifMatch }, powers) => {
    demandHands(caller, connection.home)
    const leftover = await removeConnection(powers, connection, occasion, ifMatch)
    await tidy(leftover, powers.settleLeftovers, () => powers.discardSecrets.discard(connection))
    return { body: undefined }
  },
)
