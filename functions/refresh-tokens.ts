import { refreshTokens } from '../shared/api/tasks.ts'
import { listDueGrants } from '../shared/aws/grants.ts'
import { refreshAdapters } from '../shared/aws/groups/refresh.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { measureFailure } from '../shared/lambda/metrics.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { refreshAllDue } from '../shared/oauth/refresh-all-due.ts'
import type { RefreshShare } from '../shared/ports/index.ts'
import { runtime } from '../shared/runtime/runtime.ts'

// Workers start grants until the next minute's do, so that no part of a client's rate is unused. The
// rest of the function's 80 s is for refreshes that were started by then.
const beginningMs = 58_000
const endMs = 77_000

export const handler = taskHandler(
  refreshTokens,
  { listDueGrants, askProviders, ...refreshAdapters },
  // Without workers it is an event of the rule of an earlier version, during an update.
  async ({ shards, workers = 1 }: RefreshShare, powers, requestId) => {
    const nowMs = runtime().clock.nowMs()
    const tally = await refreshAllDue(powers, {
      shards,
      workers,
      requestId,
      untilMs: nowMs + beginningMs,
      lateUntilMs: nowMs + endMs,
      failed({ id }, error) {
        log.error('refresh_failed', { connection: id, ...factsOf(error) })
        measureFailure(error)
      },
    })
    log.info('refresh_completed', { shards: shards.length, workers, ...tally })
    return tally
  },
)
