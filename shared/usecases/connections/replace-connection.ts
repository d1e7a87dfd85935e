import { type CleanupTask, releaseVersionTask } from '../../model/cleanup-task.ts'
import type { Connection } from '../../model/connection.ts'
import { changeDetails } from '../../model/destination-change.ts'
import { connectionEvent, type RequestContext } from '../../model/event.ts'
import { Problem } from '../../model/problem.ts'
import type { Revision } from '../../model/revision.ts'
import type { Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'

/** What it takes to replace a connection. */
export type ReplacePowers = Pick<Powers, 'updateConnections' | 'readSecrets' | 'writeSecrets'>

/** What a replacement leaves to do: the version of the secret that nobody pins any more. */
export interface Replaced {
  readonly connection: Connection
  readonly leftover?: CleanupTask
}

/**
 * Replaces a connection: the secret's new version first and then the row that pins it. The old
 * version keeps its label until then, so whichever the row pins is there.
 *
 * @throws Problem `revision_conflict` where another was quicker; nothing has changed then.
 */
export async function replaceConnection(
  powers: ReplacePowers,
  before: Connection,
  { next, sent, kept, changed, destinations }: Revision,
  context: RequestContext,
): Promise<Replaced> {
  const details = changeDetails(changed, destinations)
  const event = connectionEvent('connection.updated', next, context, details)
  const { updateConnections, writeSecrets } = powers
  const stays = Object.keys(sent).length === 0 && kept.length === before.withheldFields.length
  if (stays) {
    await updateConnections.replace(next, before, event)
    return { connection: next }
  }
  const secrets = { ...(await keptSecrets(powers, before, kept)), ...sent }
  const secretRef = await writeSecrets.add(next, secrets, before.secretRef)
  const connection = { ...next, secretRef }
  const leftover = releaseVersionTask(before, context.now)
  try {
    await updateConnections.replace(connection, before, event, leftover)
  } catch (error) {
    const lost = error instanceof Problem && error.code !== 'dependency_unavailable'
    if (lost) await writeSecrets.release(next, [secretRef]).catch(() => undefined)
    throw error
  }
  return leftover ? { connection, leftover } : { connection }
}

async function keptSecrets(
  { readSecrets }: ReplacePowers,
  { home, id, secretRef }: Connection,
  kept: readonly string[],
): Promise<Secrets> {
  if (kept.length === 0 || secretRef === undefined) return {}
  const stored = Object.entries(await readSecrets.open({ home, id }, secretRef))
  return Object.fromEntries(stored.filter(([name]) => kept.includes(name)))
}
