import { revokeGrants } from '../shared/api/tasks.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import type { Leftover } from '../shared/domain/leftover.ts'
import { streamed } from '../shared/lambda/streamed.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'

export const handler = streamed(
  revokeGrants,
  { settleLeftovers, readOauth2Clients, openClientSecrets, openTokens, askProviders },
  // What fails is not brought again, where others would wait behind it: the sweep tries on.
  async ({ pk: _pk, sk: _sk, ...row }, powers) => {
    await tidy(row as unknown as Leftover, powers.settleLeftovers, (leftover) =>
      revokeGrant(powers, leftover),
    )
  },
)
