import { refreshTokens } from '../shared/api/tasks.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { listDueGrants } from '../shared/aws/list-due-grants.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { tallyRefusals } from '../shared/aws/tally-refusals.ts'
import { background } from '../shared/lambda/background.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { measureFailure } from '../shared/lambda/measure-lookups.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { renewAllDue } from '../shared/oauth/renew-all-due.ts'

// Of the function's minute: the rest is for what was begun by then.
const beginningMs = 40_000
const endMs = 57_000

export const handler = background(
  refreshTokens,
  {
    listDueGrants,
    readConnections,
    readOauth2Clients,
    openClientSecrets,
    openTokens,
    sealTokens,
    askProviders,
    keepGrants,
    tallyRefusals,
    leaveWork,
  },
  async ({ shards }: { readonly shards: readonly string[] }, powers, requestId) => {
    const tally = await renewAllDue(powers, {
      shards,
      requestId,
      untilMs: Date.now() + beginningMs,
      lateUntilMs: Date.now() + endMs,
      failed({ id }, error) {
        log.error('not renewed', { connection: id, ...factsOf(error) })
        measureFailure(error)
      },
    })
    log.info('renewed', { shards: shards.join(''), ...tally })
    return tally
  },
)
