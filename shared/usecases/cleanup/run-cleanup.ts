import { factsOf, log } from '../../lambda/log.ts'
import { measureFailure } from '../../lambda/metrics.ts'
import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'
import type { Powers } from '../../ports/index.ts'
import { withTimeLimit } from '../../runtime/time-limit.ts'

/**
 * Does the work that a change left over, and strikes it off. Where that fails the change still
 * stands and so does the record of the work: the daily sweep does it. Work that hangs is given up
 * after `timeoutMs`; what it still comes to does no harm, since all work may be done twice.
 *
 * @returns whether it is done; `work` may say itself that it is not.
 */
export async function tidy(
  leftover: CleanupTask | undefined,
  { settle }: Powers['completeCleanup'],
  work: (leftover: CleanupTask) => Promise<unknown>,
  timeoutMs: number = limits.cleanupItemMs,
): Promise<boolean> {
  if (!leftover) return true
  const { id, kind, subject } = leftover
  try {
    const done = await withTimeLimit(timeoutMs, () => work(leftover))
    if (done !== false) await withTimeLimit(timeoutMs, () => settle(leftover))
    else log.warn('cleanup_deferred', { leftover: id, kind, subject })
    return done !== false
  } catch (error) {
    log.warn('cleanup_deferred', { leftover: id, kind, subject, ...factsOf(error) })
    measureFailure(error)
    return false
  }
}
