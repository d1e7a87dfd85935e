import type { Connection } from '../model/connection.ts'
import { changeDetails } from '../model/destination-change.ts'
import { connectionEvent, type Occasion } from '../model/event.ts'
import { type Leftover, leftVersion } from '../model/leftover.ts'
import { Problem } from '../model/problem.ts'
import type { Revision } from '../model/revision.ts'
import type { Secrets } from '../model/secret.ts'
import type { Powers } from '../ports/powers.ts'

type Needed = Pick<Powers, 'updateConnections' | 'openSecrets' | 'resealSecrets'>

/** What a replacement leaves to do: the version of the secret that nobody pins any more. */
export interface Replaced {
  readonly connection: Connection
  readonly leftover?: Leftover
}

/**
 * Replaces a connection: the secret's new version first and then the row that pins it. The old
 * version keeps its label until then, so whichever the row pins is there.
 *
 * @throws Problem `revision_conflict` where another was quicker; nothing has changed then.
 */
export async function replaceConnection(
  powers: Needed,
  before: Connection,
  { next, sent, kept, changed, destinations }: Revision,
  occasion: Occasion,
): Promise<Replaced> {
  const details = changeDetails(changed, destinations)
  const event = connectionEvent('connection.updated', next, occasion, details)
  const { updateConnections, resealSecrets } = powers
  const stays = Object.keys(sent).length === 0 && kept.length === before.withheldFields.length
  if (stays) {
    await updateConnections.replace(next, before, event)
    return { connection: next }
  }
  const secrets = { ...(await keptSecrets(powers, before, kept)), ...sent }
  const secretVersion = await resealSecrets.add(next, secrets, before.secretVersion)
  const connection = { ...next, secretVersion }
  const leftover = leftVersion(before, occasion.now)
  try {
    await updateConnections.replace(connection, before, event, leftover)
  } catch (error) {
    const lost = error instanceof Problem && error.code !== 'dependency_unavailable'
    if (lost) await resealSecrets.release(next, [secretVersion]).catch(() => undefined)
    throw error
  }
  return leftover ? { connection, leftover } : { connection }
}

async function keptSecrets(
  { openSecrets }: Needed,
  { home, id, secretVersion }: Connection,
  kept: readonly string[],
): Promise<Secrets> {
  if (kept.length === 0 || secretVersion === undefined) return {}
  const stored = Object.entries(await openSecrets.open({ home, id }, secretVersion))
  return Object.fromEntries(stored.filter(([name]) => kept.includes(name)))
}
