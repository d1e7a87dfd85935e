import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { remove, transact } from './dynamodb/transaction.ts'

/** Strikes off left-over work that is done. */
export const completeCleanup: Powers['completeCleanup'] = {
  settle: ({ id }) => transact(remove(keys.leftover(id))),
}
