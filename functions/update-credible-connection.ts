import { updateCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { toCredibleRevision } from '../shared/api/surfaces/credible/to-connection.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readSecrets } from '../shared/aws/secrets/secrets-manager/read.ts'
import { writeSecrets } from '../shared/aws/secrets/secrets-manager/write.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { updateConnections } from '../shared/aws/update-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { findConnectionNamed } from '../shared/usecases/connections/find-named.ts'
import { replaceConnection } from '../shared/usecases/connections/replace-connection.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'

export const handler = endpoint(
  updateCredibleConnection,
  {
    findProjects,
    readConnections,
    updateConnections,
    readSecrets,
    writeSecrets,
    completeCleanup,
  },
  async ({ params, body, caller, context }, powers) => {
    const first = await findConnectionNamed(powers, caller, params)
    const reread = () => powers.readConnections.find(first)
    const current = { ifMatch: undefined, reread, gone: 'connection_not_found' } as const
    const { connection, leftover } = await onCurrent(first, current, (before) =>
      replaceConnection(powers, before, toCredibleRevision(body, before, context), context),
    )
    await tidy(leftover, powers.completeCleanup, ({ secretRef = '' }) =>
      powers.writeSecrets.release(connection, [secretRef], connection.secretRef),
    )
    return { body: writeMessage(params.connectionName, 'updated') }
  },
)
