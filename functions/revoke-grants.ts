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
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'

// Of the function's minute: the rest is for what was begun by then.
const beginningMs = 40_000

export const handler = streamHandler(
  revokeGrants,
  { completeCleanup, readOauth2Clients, readClientSecrets, decryptTokens, askProviders },
  // What fails or hangs is not brought again, where others would wait behind it: it stays recorded,
  // and the sweep tries on.
  (powers) => {
    const run = cleanupLanes({ untilMs: Date.now() + beginningMs })
    return async ({ pk: _pk, sk: _sk, ...row }) => {
      const leftover = row as unknown as CleanupTask
      await run(leftover, () =>
        tidy(leftover, powers.completeCleanup, (each) => revokeGrant(powers, each)),
      )
    }
  },
)
