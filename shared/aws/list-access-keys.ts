import type { Powers } from '../ports/powers.ts'
import { accessKeyOf } from './access-key-record.ts'
import { keyOwner, keys } from './keys.ts'
import { queryAll } from './query.ts'
import { fromItem } from './table.ts'

/** Lists access keys, of one project or all, without their hashes. */
export const listAccessKeys: Powers['listAccessKeys'] = {
  async list(projectId) {
    const { pk } = keys.accessKeyListing(projectId, '')
    const prefix = projectId === undefined ? '' : `${keyOwner(projectId)}#`
    const items = await queryAll(pk, prefix)
    return items.map(fromItem).map(accessKeyOf)
  },
}
