import { deleteConnection } from '../shared/api/connections.ts'
import { deleteConnections } from '../shared/aws/delete-connections.ts'
import { discardSecrets } from '../shared/aws/discard-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { connectionEvent } from '../shared/domain/event.ts'
import { leftGrant, leftSecret } from '../shared/domain/leftover.ts'
import { onCurrent } from '../shared/domain/optimistic.ts'
import { demandHands } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'

export const handler = endpoint(
  deleteConnection,
  { readConnections, deleteConnections, discardSecrets, settleLeftovers },
  async ({ connection: first, caller, occasion, ifMatch }, powers) => {
    demandHands(caller, first.home)
    const reread = () => powers.readConnections.find(first)
    const current = { ifMatch, reread, gone: 'connection_not_found' } as const
    const leftover = await onCurrent(first, current, async (row) => {
      const { name, type } = row
      const event = connectionEvent('connection.deleted', row, occasion, { name, type })
      const left = leftSecret(row, occasion.now)
      // Taken back by revoke-grants, which the table's stream starts: this function opens nothing.
      const granted = leftGrant(row, occasion.now)
      await powers.deleteConnections.remove(row, event, left, granted)
      return left
    })
    await tidy(leftover, powers.settleLeftovers, () => powers.discardSecrets.discard(first))
    return { body: undefined }
  },
)
