import { credibleRevision } from '../shared/api/credible/asked.ts'
import { done } from '../shared/api/credible/connection.ts'
import { updateCredibleConnection } from '../shared/api/credible/connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { resealSecrets } from '../shared/aws/reseal-secrets.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { updateConnections } from '../shared/aws/update-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { findConnectionNamed } from '../shared/usecases/find-named.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { replaceConnection } from '../shared/usecases/replace-connection.ts'

export const handler = endpoint(
  updateCredibleConnection,
  {
    findProjects,
    readConnections,
    updateConnections,
    openSecrets,
    resealSecrets,
    settleLeftovers,
  },
  async ({ params, body, caller, occasion }, powers) => {
    const first = await findConnectionNamed(powers, caller, params)
    const reread = () => powers.readConnections.find(first)
    const current = { ifMatch: undefined, reread, gone: 'connection_not_found' } as const
    const { connection, leftover } = await onCurrent(first, current, (before) =>
      replaceConnection(powers, before, credibleRevision(body, before, occasion), occasion),
    )
    await tidy(leftover, powers.settleLeftovers, ({ secretVersion = '' }) =>
      powers.resealSecrets.release(connection, [secretVersion], connection.secretVersion),
    )
    return { body: done(params.connectionName, 'updated') }
  },
)
