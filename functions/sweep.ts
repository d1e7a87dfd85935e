import { sweep } from '../shared/api/tasks.ts'
import { completeCleanup, listCleanupTasks } from '../shared/aws/cleanup-tasks.ts'
import { revokeAdapters } from '../shared/aws/groups/revoke.ts'
import { indexConnections } from '../shared/aws/index-connections.ts'
import { deleteProjectKeys, listProjects } from '../shared/aws/projects.ts'
import { readSecretRefs } from '../shared/aws/read-connections.ts'
import {
  commitClientSecrets,
  commitSecrets,
  discardClientSecrets,
  discardSecrets,
  inspectSecrets,
  listSecrets,
  markSecrets,
} from '../shared/aws/secrets/index.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { cleanupLog, measureSweep } from '../shared/lambda/metrics.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import type { SecretOwner } from '../shared/model/secret.ts'
import { askProviders, revokeMinted } from '../shared/oauth/ask-providers.ts'
import { revokeGrant } from '../shared/oauth/revoke-grant.ts'
import type { Powers } from '../shared/ports/index.ts'
import { setting } from '../shared/runtime/settings.ts'
import { cleanupHandlers } from '../shared/usecases/cleanup/run-cleanup.ts'
import { sweepCleanupTasks } from '../shared/usecases/cleanup/sweep-cleanup-tasks.ts'
import { sweepSecrets } from '../shared/usecases/cleanup/sweep-secrets.ts'
import { indexLists } from '../shared/usecases/index-lists.ts'

// Of the function's quarter of an hour: the rest is for the secrets.
const cleanupMs = 5 * 60_000

// Of the same: a page is finished after it.
const listsMs = 13 * 60_000

const adapters = {
  listCleanupTasks,
  completeCleanup,
  discardSecrets,
  discardClientSecrets,
  readSecretRefs,
  commitSecrets,
  commitClientSecrets,
  deleteProjectKeys,
  askProviders,
  revokeMinted,
  listProjects,
  listSecrets,
  inspectSecrets,
  markSecrets,
  indexConnections,
  ...revokeAdapters,
}

export const handler = taskHandler(sweep, adapters, async (_event: unknown, powers) => {
  const now = new Date()
  const handlers = cleanupHandlers(powers, (task) => revokeGrant(powers, task))
  const untilMs = now.getTime() + cleanupMs
  const cleanupTasks = await sweepCleanupTasks(powers, handlers, {
    observer: cleanupLog,
    now,
    untilMs,
  })
  log.info('cleanup_swept', { ...cleanupTasks })
  const corrects = setting('sweep') === 'mend'
  let first: unknown
  const failed = ({ ownerId, id }: SecretOwner, error: unknown) => {
    first ??= error
    log.error('sweep_item_failed', { owner_id: ownerId, subject: id, ...factsOf(error) })
  }
  const secrets = await sweepSecrets(powers, { now, corrects, found, failed })
  log.info('secrets_swept', { corrects, ...secrets })
  const lists = await verifyLists(powers, now.getTime() + listsMs)
  log.info('lists_indexed', { ...lists })
  measureSweep(cleanupTasks, secrets)
  // At the end: the alarm on this function's errors notifies the operator.
  if (secrets.failed > 0) throw first
  return { cleanupTasks, secrets, lists }
})

type ListPowers = Pick<Powers, 'indexConnections' | 'listProjects'>

/** Completes the lists that the upgrade left, and verifies those that it completed. */
async function verifyLists(powers: ListPowers, untilMs: number) {
  const projects = await powers.listProjects.list()
  const ownerIds: string[] = []
  for (const id of [systemOwnerId, ...projects.map(({ id }) => id)])
    if ((await powers.indexConnections.state(id)) !== 'verified') ownerIds.push(id)
  const failed = (owner_id: string, error: unknown) =>
    log.error('lists_not_indexed', { owner_id, ...factsOf(error) })
  return indexLists(powers, ownerIds, { untilMs, state: 'verified', failed })
}

function found(finding: string, { ownerId, id, kind }: SecretOwner): void {
  const facts = { finding, owner_id: ownerId, subject: id, kind: kind ?? 'connection' }
  log.warn(finding === 'gone' ? 'lost_secret_found' : 'orphan_secret_found', facts)
}
