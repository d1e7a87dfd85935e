import {
  referenceDetails,
  removeReference,
  requireResource,
} from '../shared/api/surfaces/native/references.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { removeReferences } from '../shared/aws/references.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  removeReference,
  { readConnections, removeReferences },
  async ({ params, connection, caller, context }, { removeReferences }) => {
    assertCanManageSystem(caller, connection.ownerId)
    const resource = requireResource(params)
    const details = referenceDetails(resource)
    const event = connectionEvent('reference.removed', connection, context, details)
    await removeReferences.remove(connection.id, resource, event)
    return { body: undefined }
  },
)
