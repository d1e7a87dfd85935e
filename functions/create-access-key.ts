import {
  accessKeyResponse,
  createAccessKey,
  toAccessKey,
} from '../shared/api/surfaces/native/access-keys.ts'
import { createAccessKeys } from '../shared/aws/access-keys.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { allows, type Caller, type Role, scopesOf } from '../shared/model/access-key.ts'
import { eventOf } from '../shared/model/event.ts'
import { Problem } from '../shared/model/problem.ts'
import { assertAllProjects, assertProjectVisible } from '../shared/usecases/visibility.ts'

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

/**
 * A session that asked for fewer scopes than its role has cannot create a key that has more.
 *
 * @throws Problem `forbidden`.
 */
function assertRoleWithin(caller: Caller, role: Role): void {
  if (scopesOf({ role, projectId: caller.projectId }).every((scope) => allows(caller, scope)))
    return
  throw new Problem('forbidden', {
    message: `This session has fewer scopes than the role ${role}: sign in with all scopes.`,
  })
}
