import { demandResource, referenceDetails, removeReference } from '../shared/api/references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { removeReferences } from '../shared/aws/remove-references.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  removeReference,
  { readConnections, removeReferences },
  async ({ params, connection, caller, occasion }, { removeReferences }) => {
    demandHands(caller, connection.home)
    const resource = demandResource(params)
    const details = referenceDetails(resource)
    const event = connectionEvent('reference.removed', connection, occasion, details)
    await removeReferences.remove(connection.id, resource, event)
    return { body: undefined }
  },
)
