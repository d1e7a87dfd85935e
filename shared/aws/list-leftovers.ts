import type { Leftover } from '../domain/leftover.ts'
import type { Powers } from '../domain/powers.ts'
import { keys } from './keys.ts'
import { query } from './query.ts'
import { fromItem } from './table.ts'

/** Lists left-over work of a shard, the oldest first. */
export const listLeftovers: Powers['listLeftovers'] = {
  async page(shard, take) {
    const { Items = [] } = await query(keys.leftoverShard(shard), '', { Limit: take })
    return Items.map(fromItem).map(
      ({ pk: _pk, sk: _sk, ...leftover }) => leftover as unknown as Leftover,
    )
  },
}
