import type { CleanupTask } from '../../model/cleanup-task.ts'
import { keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'

/** The write of left-over work, in the transaction that leaves it. */
export function cleanupTaskWrites(leftover: CleanupTask | undefined): Write[] {
  return leftover ? [put({ ...keys.leftover(leftover.id), ...leftover })] : []
}
