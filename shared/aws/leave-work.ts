import type { Powers } from '../ports/powers.ts'
import { leftoverOf } from './leftover-record.ts'
import { transact } from './transaction.ts'

/** Leaves work behind that no change of a row goes with. */
export const leaveWork: Powers['leaveWork'] = {
  leave: (leftover) => transact(...leftoverOf(leftover)),
}
