import { startRefreshes as operation } from '../shared/api/tasks.ts'
import { countDueGrants } from '../shared/aws/grants.ts'
import { startRefreshWorkers } from '../shared/aws/refresh-workers.ts'
import { log } from '../shared/lambda/log.ts'
import { measureRefreshStart } from '../shared/lambda/metrics.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { setting } from '../shared/runtime/settings.ts'
import { startRefreshes } from '../shared/usecases/start-refreshes.ts'

export const handler = taskHandler(
  operation,
  { countDueGrants, startRefreshWorkers },
  async (_event, powers) => {
    const start = await startRefreshes(powers, Number(setting('maxRefreshWorkers')))
    measureRefreshStart(start)
    log.info('refreshes_started', { ...start })
    if (start.failed > 0) throw new Error(`${start.failed} workers were not started`)
    return start
  },
)
