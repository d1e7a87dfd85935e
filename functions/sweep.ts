import { sweep } from '../shared/api/tasks.ts'
import { listLeftovers } from '../shared/aws/list-leftovers.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { shards } from '../shared/domain/shards.ts'
import { background } from '../shared/lambda/background.ts'
import { log } from '../shared/lambda/log.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'

const pageSize = 500

export const handler = background(
  sweep,
  { listLeftovers, settleLeftovers, readOauth2Clients, openSecrets, openTokens, askProviders },
  async (_event: unknown, powers) => {
    const found = await Promise.all(
      shards.map((shard) => powers.listLeftovers.page(shard, pageSize)),
    )
    const grants = found.flat().filter(({ kind }) => kind === 'revoke_grant')
    const done = { revoked: 0, left: 0 }
    for (const grant of grants) {
      const settled = await tidy(grant, powers.settleLeftovers, (leftover) =>
        revokeGrant(powers, leftover),
      )
      done[settled ? 'revoked' : 'left'] += 1
    }
    log.info('swept', done)
    return done
  },
)
