import { pageOf, pagination } from '../shared/api/pages.ts'
import {
  listReferences as operation,
  toReferenceView,
} from '../shared/api/surfaces/native/references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { listReferences } from '../shared/aws/references.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { readConnections, listReferences },
  async ({ query, connection, caller }, { listReferences }) => {
    assertCanManageSystem(caller, connection.ownerId)
    const all = await listReferences.list(connection.id)
    const data = pageOf(all, query).map(toReferenceView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
