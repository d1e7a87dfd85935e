import { sweep } from '../shared/api/tasks.ts'
import { deleteProjectKeys } from '../shared/aws/delete-project-keys.ts'
import { discardClientSecrets } from '../shared/aws/discard-client-secrets.ts'
import { discardSecrets } from '../shared/aws/discard-secrets.ts'
import { inspectSecrets } from '../shared/aws/inspect-secrets.ts'
import { listLeftovers } from '../shared/aws/list-leftovers.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { listSecrets } from '../shared/aws/list-secrets.ts'
import { markSecrets } from '../shared/aws/mark-secrets.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { readPinnings } from '../shared/aws/read-pinnings.ts'
import { releaseVersions } from '../shared/aws/release-versions.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { background } from '../shared/lambda/background.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { measureSweep } from '../shared/lambda/measure-sweep.ts'
import { sweepLeftovers } from '../shared/lambda/sweep-leftovers.ts'
import type { SecretOwner } from '../shared/model/secret.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'
import { setting } from '../shared/runtime/settings.ts'
import { leftoverWork } from '../shared/usecases/leftover-work.ts'
import { sweepSecrets } from '../shared/usecases/sweep-secrets.ts'

// Of the function's quarter of an hour: the rest is for the secrets.
const leftoverMs = 5 * 60_000

export const handler = background(
  sweep,
  {
    listLeftovers,
    settleLeftovers,
    discardSecrets,
    discardClientSecrets,
    readPinnings,
    releaseVersions,
    deleteProjectKeys,
    readOauth2Clients,
    openClientSecrets,
    openTokens,
    askProviders,
    listProjects,
    listSecrets,
    inspectSecrets,
    markSecrets,
  },
  async (_event: unknown, powers) => {
    const now = new Date()
    const work = leftoverWork(powers, (leftover) => revokeGrant(powers, leftover))
    const untilMs = now.getTime() + leftoverMs
    const leftovers = await sweepLeftovers(powers, work, { now, untilMs })
    log.info('swept left-over work', { ...leftovers })
    const mends = setting('sweep') === 'mend'
    const found = (finding: string, { home, id, kind }: SecretOwner) =>
      log.warn('found', { finding, home, subject: id, kind: kind ?? 'connection' })
    let first: unknown
    const failed = ({ home, id }: SecretOwner, error: unknown) => {
      first ??= error
      log.error('sweep_item_failed', { home, subject: id, ...factsOf(error) })
    }
    const secrets = await sweepSecrets(powers, { now, mends, found, failed })
    log.info('swept secrets', { mends, ...secrets })
    measureSweep(leftovers, secrets)
    // Once all is done: the alarm on this function's errors is how an operator hears of it.
    if (secrets.failed > 0) throw first
    return { leftovers, secrets }
  },
)
