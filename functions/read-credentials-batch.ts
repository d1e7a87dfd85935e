import { judge, resolveItem } from '../shared/api/batch.ts'
import { readCredentialsBatch } from '../shared/api/credentials.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readManyConnections } from '../shared/aws/read-many-connections.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { connectionEvent } from '../shared/domain/event.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  readCredentialsBatch,
  { readManyConnections, openSecrets, recordEvents },
  async ({ body, caller, occasion }, powers) => {
    const ids = body.connection_ids
    const found = await powers.readManyConnections.locateMany(ids)
    const items = ids.map((id, at) => judge(caller, id, found[at]))
    const read = new Map(
      items.flatMap(({ id, connection }) => (connection ? [[id, connection]] : [])),
    )
    const events = [...read.values()].map((connection) =>
      connectionEvent('connection.credentials_read', connection, occasion),
    )
    const [data] = await Promise.all([
      Promise.all(items.map((item) => resolveItem(powers.openSecrets, item))),
      powers.recordEvents.record(events),
    ])
    return { body: { data } }
  },
)
