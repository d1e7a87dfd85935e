import {
  accessKeyResponse,
  createAccessKey,
  toAccessKey,
} from '../shared/api/surfaces/native/access-keys.ts'
import { createAccessKeys } from '../shared/aws/access-keys.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { eventOf } from '../shared/model/event.ts'
import {
  assertAllProjects,
  assertProjectVisible,
  assertRoleWithin,
} from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  createAccessKey,
  { createAccessKeys },
  async ({ body, caller, context }, { createAccessKeys }) => {
    if (body.project_id) assertProjectVisible(caller, body.project_id)
    else assertAllProjects(caller, 'This access key belongs to one project: name its project_id.')
    assertRoleWithin(caller, body.role)
    const { accessKey, key } = toAccessKey(body, caller, context.now)
    const { name, role, user } = accessKey
    const event = eventOf('access_key.created', accessKey.id, context, { name, role, user })
    await createAccessKeys.insert(accessKey, event)
    return accessKeyResponse(201, accessKey, key)
  },
)
