import { revokeGrants } from '../shared/api/tasks.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { revokeAdapters } from '../shared/aws/groups/revoke.ts'
import { decodeCleanupTask } from '../shared/aws/rows/change-records.ts'
import { streamHandler } from '../shared/lambda/task.ts'
import { askProviders, revokeMinted } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'
import { runCleanup } from '../shared/usecases/cleanup/run-cleanup.ts'
import { cleanupLanes } from '../shared/usecases/cleanup/sweep-cleanup-tasks.ts'

// Of the function's minute: the rest is for tasks that were started by then.
const startingMs = 40_000

import { cleanupLog } from '../shared/lambda/metrics.ts'

export const handler = streamHandler(
  revokeGrants,
  { completeCleanup, askProviders, revokeMinted, ...revokeAdapters },
  // What fails or hangs is not delivered again, where other records would wait behind it: it stays
  // stored, and the sweep retries it.
  (powers) => {
    const { completeCleanup } = powers
    const run = cleanupLanes({ observer: cleanupLog, untilMs: Date.now() + startingMs })
    return async (row) => {
      const task = decodeCleanupTask(row)
      await run(task, () =>
        runCleanup(task, { completeCleanup, observer: cleanupLog }, (each) =>
          revokeGrant(powers, each),
        ),
      )
    }
  },
)
