import { readOwnAccessKey, toOwnKeyView } from '../shared/api/surfaces/native/access-keys.ts'
import { readAccessKeys } from '../shared/aws/access-keys.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { Problem } from '../shared/model/problem.ts'

export const handler = endpoint(
  readOwnAccessKey,
  { readAccessKeys },
  async ({ caller }, { readAccessKeys }) => {
    const key = await readAccessKeys.find(caller.keyId)
    // Deleted between the two reads: it no longer authenticates.
    if (!key) throw new Problem('unauthorized')
    return { body: { data: toOwnKeyView(key) } }
  },
)
