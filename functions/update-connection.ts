import { assertReadOnly } from '../shared/api/read-only.ts'
import { etagOf, toConnectionView } from '../shared/api/surfaces/native/connection-view.ts'
import { changedMembers, updateConnection } from '../shared/api/surfaces/native/connections.ts'
import { toRevision } from '../shared/api/surfaces/native/to-revision.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readSecrets } from '../shared/aws/secrets/secrets-manager/read.ts'
import { writeSecrets } from '../shared/aws/secrets/secrets-manager/write.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { updateConnections } from '../shared/aws/update-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { replaceConnection } from '../shared/usecases/connections/replace-connection.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateConnection,
  { readConnections, updateConnections, readSecrets, writeSecrets, completeCleanup },
  async ({ body, connection: first, caller, context, ifMatch }, powers) => {
    assertCanManageSystem(caller, first.home)
    const reread = () => powers.readConnections.find(first)
    const current = { ifMatch, reread, gone: 'connection_not_found' } as const
    const { connection, leftover } = await onCurrent(first, current, (row) => {
      assertReadOnly(body, toConnectionView(row), changedMembers)
      return replaceConnection(powers, row, toRevision(body, row, context), context)
    })
    await tidy(leftover, powers.completeCleanup, ({ secretRef = '' }) =>
      powers.writeSecrets.release(connection, [secretRef], connection.secretRef),
    )
    return { headers: { etag: etagOf(connection) }, body: { data: toConnectionView(connection) } }
  },
)
