import { type CleanupTask, releaseVersionTask } from '../../model/cleanup-task.ts'
import type { Connection } from '../../model/connection.ts'
import { changeDetails, type Revision } from '../../model/destination-change.ts'
import { connectionEvent, type RequestContext } from '../../model/event.ts'
import { Problem } from '../../model/problem.ts'
import type { SecretRef, Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import type { SecretStore } from '../../ports/secrets.ts'
import { type CleanupObserver, runCleanup } from '../cleanup/run-cleanup.ts'
import { onCurrent, type Precondition } from '../optimistic.ts'

/** How a row is changed or deleted, and what observes the cleanup after it. */
export interface ChangeRequest {
  readonly context: RequestContext
  readonly precondition?: Precondition | undefined
  readonly observer: CleanupObserver
}

/**
 * Changes a connection, and releases the version of its secret that is replaced, for every API
 * surface.
 *
 * @param revise is called again with the current row after a concurrent write.
 * @throws Problem as `onCurrent`, `revise` and `replaceConnection`.
 */
export async function changeConnection(
  powers: ReplacePowers & Pick<Powers, 'readConnections' | 'completeCleanup'>,
  first: Connection,
  { context, precondition, observer }: ChangeRequest,
  revise: (row: Connection) => Revision,
): Promise<Connection> {
  const { readConnections, completeCleanup, commitSecrets } = powers
  const reread = () => readConnections.find(first)
  const current = { precondition, reread, gone: 'connection_not_found' } as const
  const { connection, cleanupTask } = await onCurrent(first, current, (row) =>
    replaceConnection(powers, row, revise(row), context),
  )
  await runCleanup(cleanupTask, { completeCleanup, observer }, (task) =>
    commitReplaced(commitSecrets, connection, task),
  )
  return connection
}

/** The powers to replace a connection. */
export type ReplacePowers = Pick<
  Powers,
  'updateConnections' | 'readSecrets' | 'writeSecrets' | 'commitSecrets'
>

/** A replaced connection, and the cleanup task that removes its replaced secrets. */
interface Replaced {
  readonly connection: Connection
  readonly cleanupTask?: CleanupTask
}

/**
 * Replaces a connection: its new secrets first and then the row that holds their ref. The old ones
 * stay readable until then, so the secrets of the row always exist.
 *
 * @throws Problem `revision_conflict` after a concurrent write; then nothing has changed.
 */
async function replaceConnection(
  powers: ReplacePowers,
  before: Connection,
  { next, sent, kept, changed, destinations }: Revision,
  context: RequestContext,
): Promise<Replaced> {
  const details = changeDetails(changed, destinations)
  const event = connectionEvent('connection.updated', next, context, details)
  const { updateConnections, writeSecrets, commitSecrets } = powers
  const stays = Object.keys(sent).length === 0 && kept.length === before.withheldFields.length
  if (stays) {
    await updateConnections.replace(next, before, event)
    return { connection: next }
  }
  const secrets = { ...(await keptSecrets(powers, before, kept)), ...sent }
  const secretRef = await writeSecrets.write(next, secrets, before.secretRef)
  const connection = { ...next, secretRef }
  const cleanupTask = releaseVersionTask(before, context.now)
  try {
    await updateConnections.replace(connection, before, event, cleanupTask)
  } catch (error) {
    const lost = error instanceof Problem && error.code !== 'dependency_unavailable'
    if (lost) await commitSecrets.rollBack(next, secretRef).catch(() => undefined)
    throw error
  }
  return cleanupTask ? { connection, cleanupTask } : { connection }
}

/** Removes the secrets that an update replaced, of a connection or an OAuth client as it is now. */
export async function commitReplaced<Owner>(
  { commit }: Pick<SecretStore<Owner>, 'commit'>,
  owner: NoInfer<Owner> & { readonly secretRef?: SecretRef | undefined },
  { secretRef }: CleanupTask,
): Promise<void> {
  if (secretRef !== undefined) await commit(owner, owner.secretRef, secretRef)
}

async function keptSecrets(
  { readSecrets }: ReplacePowers,
  { ownerId, id, secretRef }: Connection,
  kept: readonly string[],
): Promise<Secrets> {
  if (kept.length === 0 || secretRef === undefined) return {}
  const stored = Object.entries(await readSecrets.read({ ownerId, id }, secretRef))
  return Object.fromEntries(stored.filter(([name]) => kept.includes(name)))
}
