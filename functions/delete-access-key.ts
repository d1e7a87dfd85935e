import { deleteAccessKey } from '../shared/api/surfaces/native/access-keys.ts'
import { deleteAccessKeys, readAccessKeys } from '../shared/aws/access-keys.ts'
import { endSessions } from '../shared/aws/sessions.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { eventOf } from '../shared/model/event.ts'
import { findAccessKey } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteAccessKey,
  { readAccessKeys, deleteAccessKeys, endSessions },
  async ({ params, caller, context }, powers) => {
    const key = await findAccessKey(powers.readAccessKeys, caller, params.access_key_id)
    const { name, role, user } = key
    if (key.session) {
      const event = eventOf('session.ended', key.id, context, { role, user, ...key.session })
      await powers.endSessions.end(key, event)
      return { body: undefined }
    }
    const event = eventOf('access_key.deleted', key.id, context, { name, role, user })
    await powers.deleteAccessKeys.remove(key, event)
    return { body: undefined }
  },
)
