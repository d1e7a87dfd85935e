import { revokeGrants } from '../shared/api/tasks.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { cleanupLanes } from '../shared/lambda/cleanup-lanes.ts'
import { streamed } from '../shared/lambda/streamed.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import type { Leftover } from '../shared/model/leftover.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'

// Of the function's minute: the rest is for what was begun by then.
const beginningMs = 40_000

export const handler = streamed(
  revokeGrants,
  { settleLeftovers, readOauth2Clients, openClientSecrets, openTokens, askProviders },
  // What fails or hangs is not brought again, where others would wait behind it: it stays recorded,
  // and the sweep tries on.
  (powers) => {
    const run = cleanupLanes({ untilMs: Date.now() + beginningMs })
    return async ({ pk: _pk, sk: _sk, ...row }) => {
      const leftover = row as unknown as Leftover
      await run(leftover, () =>
        tidy(leftover, powers.settleLeftovers, (each) => revokeGrant(powers, each)),
      )
    }
  },
)
