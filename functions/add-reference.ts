import {
  addReference,
  referenceDetails,
  requireResource,
  toReferenceView,
} from '../shared/api/surfaces/native/references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { addReferences } from '../shared/aws/references.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { newReference } from '../shared/model/connection.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  addReference,
  { readConnections, addReferences },
  async ({ params, connection, caller, context }, { addReferences }) => {
    assertCanManageSystem(caller, connection.ownerId)
    const resource = requireResource(params)
    const asked = newReference(connection.id, resource, caller, context.now)
    const details = referenceDetails(resource)
    const event = connectionEvent('reference.added', connection, context, details)
    const { reference, added } = await addReferences.add(asked, event)
    return { status: added ? 201 : 200, body: { data: toReferenceView(reference) } }
  },
)
