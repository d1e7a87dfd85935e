import { deleteAccessKey } from '../shared/api/access-keys.ts'
import { deleteAccessKeys } from '../shared/aws/delete-access-keys.ts'
import { readAccessKeys } from '../shared/aws/read-access-keys.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { eventOf } from '../shared/model/event.ts'
import { findAccessKey } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  deleteAccessKey,
  { readAccessKeys, deleteAccessKeys },
  async ({ params, caller, occasion }, powers) => {
    const key = await findAccessKey(powers.readAccessKeys, caller, params.access_key_id)
    const { name, role, user } = key
    const event = eventOf('access_key.deleted', key.id, occasion, { name, role, user })
    await powers.deleteAccessKeys.remove(key, event)
    return { body: undefined }
  },
)
