import { createAdminKey } from '../shared/api/tasks.ts'
import { createAccessKeys } from '../shared/aws/access-keys.ts'
import { storeAdminKey } from '../shared/aws/admin-key.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { adminKey } from '../shared/model/access-key.ts'
import { eventOf } from '../shared/model/event.ts'

/** What CloudFormation asks of a custom resource; only `Create` makes a key. */
interface CustomResource {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  /** `Replace: "true"` makes a new key although there is one: the way back in when it is lost. */
  readonly ResourceProperties?: { readonly Replace?: string }
}

const PhysicalResourceId = 'first-admin-key'

export const handler = taskHandler(
  createAdminKey,
  { createAccessKeys, storeAdminKey },
  async ({ RequestType, ResourceProperties }: CustomResource, powers, requestId) => {
    if (RequestType !== 'Create') return { PhysicalResourceId }
    const replace = ResourceProperties?.Replace === 'true'
    // CloudFormation repeats a request that got no response: one key is enough.
    if (!replace && (await powers.storeAdminKey.read())) return { PhysicalResourceId }
    const now = new Date()
    const { accessKey, key, caller } = adminKey(now)
    const { name, role, user } = accessKey
    const details = { name, role, user }
    const event = eventOf('access_key.created', accessKey.id, { caller, requestId, now }, details)
    // The row first: a key without a row would stay in the secret forever and authenticate no caller.
    await powers.createAccessKeys.insert(accessKey, event)
    await powers.storeAdminKey.write(key)
    return { PhysicalResourceId }
  },
)
