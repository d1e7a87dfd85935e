import { etagOf, toWholeView } from '../shared/api/surfaces/native/connection-view.ts'
import { readConnection } from '../shared/api/surfaces/native/connections.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'

export const handler = endpoint(readConnection, { readConnections }, ({ connection }) => ({
  headers: { etag: etagOf(connection) },
  body: { data: toWholeView(connection) },
}))
