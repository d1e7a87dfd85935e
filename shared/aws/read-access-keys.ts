import type { Powers } from '../ports/powers.ts'
import { accessKeyOf } from './access-key-record.ts'
import { keys } from './keys.ts'
import { getItem } from './table.ts'

/** Reads an access key's row; never cached, so that a revoked key stops at once. */
export const readAccessKeys: Powers['readAccessKeys'] = {
  async find(id) {
    const row = await getItem(keys.accessKey(id))
    return row && accessKeyOf(row)
  },
}
