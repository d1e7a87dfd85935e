import type { Powers } from '../ports/index.ts'
import { transact } from './dynamodb/transaction.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'

/** Leaves work behind that no change of a row goes with. */
export const enqueueCleanup: Powers['enqueueCleanup'] = {
  leave: (leftover) => transact(...cleanupTaskWrites(leftover)),
}
