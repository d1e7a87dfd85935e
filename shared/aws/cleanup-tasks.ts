import type { Powers } from '../ports/index.ts'
import { fromItem, query, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { remove, transact } from './dynamodb/transaction.ts'
import { cleanupTaskWrites, decodeCleanupTask } from './rows/change-records.ts'

/** Lists the cleanup tasks of a shard, the oldest first. */
export const listCleanupTasks: Powers['listCleanupTasks'] = {
  async page(shard, take, after) {
    const pk = keys.cleanupShard(shard)
    const { Items = [] } = await query(pk, '', {
      Limit: take,
      ...(after === undefined ? {} : { ExclusiveStartKey: toItem({ pk, sk: after }) }),
    })
    return Items.map(fromItem).map(decodeCleanupTask)
  },
}

/** Enqueues cleanup tasks that no change of a row goes with. */
export const enqueueCleanup: Powers['enqueueCleanup'] = {
  enqueue: (task) => transact(...cleanupTaskWrites(task)),
}

/** Removes cleanup tasks that are complete. */
export const completeCleanup: Powers['completeCleanup'] = {
  complete: ({ id }) => transact(remove(keys.cleanupTask(id))),
}
