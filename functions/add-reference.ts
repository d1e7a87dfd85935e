import {
  addReference,
  demandResource,
  referenceDetails,
  referenceView,
} from '../shared/api/references.ts'
import { addReferences } from '../shared/aws/add-references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { newReference } from '../shared/model/reference.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  addReference,
  { readConnections, addReferences },
  async ({ params, connection, caller, occasion }, { addReferences }) => {
    demandHands(caller, connection.home)
    const resource = demandResource(params)
    const asked = newReference(connection.id, resource, caller, occasion.now)
    const details = referenceDetails(resource)
    const event = connectionEvent('reference.added', connection, occasion, details)
    const { reference, added } = await addReferences.add(asked, event)
    return { status: added ? 201 : 200, body: { data: referenceView(reference) } }
  },
)
