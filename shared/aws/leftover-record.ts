import type { Leftover } from '../model/leftover.ts'
import { keys } from './keys.ts'
import { put, type Write } from './transaction.ts'

/** The write of left-over work, in the transaction that leaves it. */
export function leftoverOf(leftover: Leftover | undefined): Write[] {
  return leftover ? [put({ ...keys.leftover(leftover.id), ...leftover })] : []
}
