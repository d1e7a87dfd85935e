import type { CleanupTask } from '../model/cleanup-task.ts'
import type { CleanupObserver } from '../usecases/cleanup/run-cleanup.ts'
import { factsOf, log } from './log.ts'
import { measureFailure } from './metrics.ts'

/** Logs and measures the cleanup tasks that are not complete. */
export const cleanupLog: CleanupObserver = {
  failed(task, error) {
    log.warn('cleanup_failed', {
      ...taskFacts(task),
      ...(error === undefined ? {} : factsOf(error)),
    })
    measureFailure(error)
  },
  deferred(task) {
    log.warn('cleanup_deferred', taskFacts(task))
  },
}

const taskFacts = ({ id, kind, subject }: CleanupTask) => ({ cleanup_task: id, kind, subject })
