import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeAccessKey } from './rows/access-key.ts'

/** Reads an access key's row; never cached, so that a revoked key stops at once. */
export const readAccessKeys: Powers['readAccessKeys'] = {
  async find(id) {
    const row = await getItem(keys.accessKey(id))
    return row && decodeAccessKey(row)
  },
}
