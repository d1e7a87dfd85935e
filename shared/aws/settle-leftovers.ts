import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { remove, transact } from './transaction.ts'

/** Strikes off left-over work that is done. */
export const settleLeftovers: Powers['settleLeftovers'] = {
  settle: ({ id }) => transact(remove(keys.leftover(id))),
}
