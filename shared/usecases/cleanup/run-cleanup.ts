import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'
import type { Powers } from '../../ports/index.ts'
import { withTimeLimit } from '../../runtime/retry.ts'

/** Is called for cleanup tasks that are not complete; each stays stored, for the sweep. */
export interface CleanupObserver {
  /** A task was run and is not complete; `error` is absent where the work itself reports that. */
  failed(task: CleanupTask, error?: unknown): void
  /** A task was not started: its run has no time left, or its OAuth client's provider hangs. */
  deferred(task: CleanupTask): void
}

/** What it takes to run cleanup tasks. */
export interface CleanupRunner {
  readonly completeCleanup: Powers['completeCleanup']
  readonly observer: CleanupObserver
  /** Of one task, in milliseconds. */
  readonly timeoutMs?: number | undefined
}

/**
 * Runs the cleanup task of a change, and completes it. Where it fails, the change is still valid and
 * the task stays stored: the daily sweep runs it again. Work that exceeds the timeout is abandoned; it
 * does no harm when it still succeeds, since all cleanup can be done twice.
 *
 * @param work resolves to false where it is not done.
 * @returns whether the task is complete.
 */
export async function runCleanup(
  task: CleanupTask | undefined,
  { completeCleanup, observer, timeoutMs = limits.cleanupItemMs }: CleanupRunner,
  work: (task: CleanupTask) => Promise<unknown>,
): Promise<boolean> {
  if (!task) return true
  try {
    const done = await withTimeLimit(timeoutMs, () => work(task))
    if (done !== false) await withTimeLimit(timeoutMs, () => completeCleanup.complete(task))
    else observer.failed(task)
    return done !== false
  } catch (error) {
    observer.failed(task, error)
    return false
  }
}
