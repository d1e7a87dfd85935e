import { accessKeyResponse, rotateAccessKey } from '../shared/api/surfaces/native/access-keys.ts'
import { readAccessKeys, rotateAccessKeys } from '../shared/aws/access-keys.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { rotated } from '../shared/model/access-key.ts'
import { eventOf } from '../shared/model/event.ts'
import { Problem } from '../shared/model/problem.ts'
import { findAccessKey } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  rotateAccessKey,
  { readAccessKeys, rotateAccessKeys },
  async ({ params, body, caller, context }, powers) => {
    const before = await findAccessKey(powers.readAccessKeys, caller, params.access_key_id)
    // Its new key would let an administrator act as the person whose session it is.
    if (before.session) throw new Problem('session_is_fixed')
    const overlapSeconds = body.overlap_seconds ?? 0
    const { accessKey, key } = rotated(before, overlapSeconds, context.now)
    const details = { name: before.name, overlap_seconds: overlapSeconds }
    const event = eventOf('access_key.rotated', before.id, context, details)
    await powers.rotateAccessKeys.replace(accessKey, before, event)
    return accessKeyResponse(200, accessKey, key)
  },
)
