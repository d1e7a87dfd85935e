import type { CleanupTask } from '../model/cleanup-task.ts'
import type { Powers } from '../ports/index.ts'
import { fromItem, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { query } from './dynamodb/query.ts'

/** Lists left-over work of a shard, the oldest first. */
export const listCleanupTasks: Powers['listCleanupTasks'] = {
  async page(shard, take, after) {
    const pk = keys.leftoverShard(shard)
    const { Items = [] } = await query(pk, '', {
      Limit: take,
      ...(after === undefined ? {} : { ExclusiveStartKey: toItem({ pk, sk: after }) }),
    })
    return Items.map(fromItem).map(
      ({ pk: _pk, sk: _sk, ...leftover }) => leftover as unknown as CleanupTask,
    )
  },
}
