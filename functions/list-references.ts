import { pageOf, pagination } from '../shared/api/paging.ts'
import { listReferences as operation, referenceView } from '../shared/api/references.ts'
import { listReferences } from '../shared/aws/list-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  operation,
  { readConnections, listReferences },
  async ({ query, connection, caller }, { listReferences }) => {
    demandHands(caller, connection.home)
    const all = await listReferences.list(connection.id)
    const data = pageOf(all, query).map(referenceView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
