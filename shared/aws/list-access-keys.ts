import type { Powers } from '../ports/index.ts'
import { fromItem } from './dynamodb/client.ts'
import { keyOwner, keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeAccessKey } from './rows/access-key.ts'

/** Lists access keys, of one project or all, without their hashes. */
export const listAccessKeys: Powers['listAccessKeys'] = {
  async list(projectId) {
    const { pk } = keys.accessKeyListing(projectId, '')
    const prefix = projectId === undefined ? '' : `${keyOwner(projectId)}#`
    const items = await queryAll(pk, prefix)
    return items.map(fromItem).map(decodeAccessKey)
  },
}
