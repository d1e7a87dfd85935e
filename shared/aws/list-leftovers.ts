import type { Leftover } from '../model/leftover.ts'
import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { query } from './query.ts'
import { fromItem, toItem } from './table.ts'

/** Lists left-over work of a shard, the oldest first. */
export const listLeftovers: Powers['listLeftovers'] = {
  async page(shard, take, after) {
    const pk = keys.leftoverShard(shard)
    const { Items = [] } = await query(pk, '', {
      Limit: take,
      ...(after === undefined ? {} : { ExclusiveStartKey: toItem({ pk, sk: after }) }),
    })
    return Items.map(fromItem).map(
      ({ pk: _pk, sk: _sk, ...leftover }) => leftover as unknown as Leftover,
    )
  },
}
