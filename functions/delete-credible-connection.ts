import { done } from '../shared/api/credible/connection.ts'
import { deleteCredibleConnection } from '../shared/api/credible/connections.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { discardSecrets } from '../shared/aws/discard-secrets.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { findConnectionNamed } from '../shared/usecases/find-named.ts'
import { removeConnection } from '../shared/usecases/remove-connection.ts'

export const handler = endpoint(
  deleteCredibleConnection,
  {
    findProjects,
    readConnections,
    deleteConnections,
    listReferences,
    discardSecrets,
    settleLeftovers,
  },
  async ({ params, caller, occasion }, powers) => {
    const connection = await findConnectionNamed(powers, caller, params)
    const leftover = await removeConnection(powers, connection, occasion)
    await tidy(leftover, powers.settleLeftovers, () => powers.discardSecrets.discard(connection))
    return { body: done(params.connectionName, 'deleted') }
  },
)
