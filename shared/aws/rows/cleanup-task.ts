import type { CleanupTask } from '../../model/cleanup-task.ts'
import { keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'
import { type Attributes, codec, optionalData, optionalText, refAttribute, text } from './codec.ts'
import { storedGrant } from './connection.ts'

const cleanupTasks = /* @__PURE__ */ codec<CleanupTask>(
  'cleanup task',
  {
    id: text,
    kind: text,
    ownerId: text,
    subject: text,
    secretKind: optionalText,
    secretRef: optionalText,
    grant: { ...optionalData, stored: storedGrant },
    createdAt: text,
  },
  { names: { ownerId: 'home', secretRef: refAttribute } },
)

/** The write of a cleanup task, in the transaction that makes it necessary. */
export function cleanupTaskWrites(task: CleanupTask | undefined): Write[] {
  return task ? [put({ ...keys.cleanupTask(task.id), ...cleanupTasks.encode(task) })] : []
}

/** The cleanup task of a row. @throws Error as `Codec.decode`. */
export function decodeCleanupTask(row: Attributes): CleanupTask {
  return cleanupTasks.decode(row)
}
