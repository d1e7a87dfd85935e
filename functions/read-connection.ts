import { etagOf, viewOf } from '../shared/api/connection-view.ts'
import { readConnection } from '../shared/api/connections.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(readConnection, { readConnections }, ({ connection }) => ({
  headers: { etag: etagOf(connection) },
  body: { data: viewOf(connection) },
}))
