import { revisionAsked } from '../shared/api/changed-connection.ts'
import { etagOf, viewOf } from '../shared/api/connection-view.ts'
import { changedMembers, updateConnection } from '../shared/api/connections.ts'
import { assertReadOnly } from '../shared/api/read-only.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { resealSecrets } from '../shared/aws/reseal-secrets.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { updateConnections } from '../shared/aws/update-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { demandHands } from '../shared/usecases/reach.ts'
import { replaceConnection } from '../shared/usecases/replace-connection.ts'

export const handler = endpoint(
  updateConnection,
  { readConnections, updateConnections, openSecrets, resealSecrets, settleLeftovers },
  async ({ body, connection: first, caller, occasion, ifMatch }, powers) => {
    demandHands(caller, first.home)
    const reread = () => powers.readConnections.find(first)
    const current = { ifMatch, reread, gone: 'connection_not_found' } as const
    const { connection, leftover } = await onCurrent(first, current, (row) => {
      assertReadOnly(body, viewOf(row), changedMembers)
      return replaceConnection(powers, row, revisionAsked(body, row, occasion), occasion)
    })
    await tidy(leftover, powers.settleLeftovers, ({ secretVersion = '' }) =>
      powers.resealSecrets.release(connection, [secretVersion], connection.secretVersion),
    )
    return { headers: { etag: etagOf(connection) }, body: { data: viewOf(connection) } }
  },
)
