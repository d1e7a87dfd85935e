import type { Leftover } from '../domain/leftover.ts'
import type { Powers } from '../domain/powers.ts'
import { factsOf, log } from './log.ts'

/**
 * Does the work that a change left over, and strikes it off. Where that fails the change still
 * stands and so does the record of the work: the daily sweep does it.
 */
export async function tidy(
  leftover: Leftover | undefined,
  { settle }: Powers['settleLeftovers'],
  work: (leftover: Leftover) => Promise<void>,
): Promise<void> {
  if (!leftover) return
  try {
    await work(leftover)
    await settle(leftover)
  } catch (error) {
    const { id, kind, subject } = leftover
    log.warn('left over', { leftover: id, kind, subject, ...factsOf(error) })
  }
}
