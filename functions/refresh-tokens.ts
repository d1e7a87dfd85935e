import { refreshTokens } from '../shared/api/tasks.ts'
import { listDueGrants } from '../shared/aws/grants.ts'
import { refreshAdapters } from '../shared/aws/groups/refresh.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { measureFailure } from '../shared/lambda/metrics.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { refreshAllDue } from '../shared/oauth/refresh-all-due.ts'

// Of the function's minute: the rest is for refreshes that were started by then.
const beginningMs = 40_000
const endMs = 57_000

export const handler = taskHandler(
  refreshTokens,
  { listDueGrants, askProviders, ...refreshAdapters },
  async ({ shards }: { readonly shards: readonly string[] }, powers, requestId) => {
    const tally = await refreshAllDue(powers, {
      shards,
      requestId,
      untilMs: Date.now() + beginningMs,
      lateUntilMs: Date.now() + endMs,
      failed({ id }, error) {
        log.error('refresh_failed', { connection: id, ...factsOf(error) })
        measureFailure(error)
      },
    })
    log.info('refresh_completed', { shards: shards.join(''), ...tally })
    return tally
  },
)
