import { revokeGrants } from '../shared/api/tasks.ts'
import { readClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { decryptTokens } from '../shared/aws/open-tokens.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { streamHandler } from '../shared/lambda/stream.ts'
import type { CleanupTask } from '../shared/model/cleanup-task.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'
import { cleanupLanes } from '../shared/usecases/cleanup/cleanup-lanes.ts'
import { runCleanup } from '../shared/usecases/cleanup/run-cleanup.ts'

// Of the function's minute: the rest is for tasks that were started by then.
const startingMs = 40_000

import { cleanupLog } from '../shared/lambda/cleanup-log.ts'

export const handler = streamHandler(
  revokeGrants,
  { completeCleanup, readOauth2Clients, readClientSecrets, decryptTokens, askProviders },
  // What fails or hangs is not delivered again, where other records would wait behind it: it stays
  // stored, and the sweep retries it.
  (powers) => {
    const { completeCleanup } = powers
    const run = cleanupLanes({ observer: cleanupLog, untilMs: Date.now() + startingMs })
    return async ({ pk: _pk, sk: _sk, ...row }) => {
      const task = row as unknown as CleanupTask
      await run(task, () =>
        runCleanup(task, { completeCleanup, observer: cleanupLog }, (each) =>
          revokeGrant(powers, each),
        ),
      )
    }
  },
)
