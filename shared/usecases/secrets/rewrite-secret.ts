import { releaseVersionTask } from '../../model/cleanup-task.ts'
import { isInlineRef, type SecretRef } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import type { HeldRef } from '../../ports/secret-moves.ts'
import type { SecretStore } from '../../ports/secrets.ts'
import { runtime } from '../../runtime/runtime.ts'

/** The powers to rewrite secrets. */
export const rewritingSecret = [
  'replaceSecretRefs',
  'readSecretRefs',
  'readSecrets',
  'writeSecrets',
  'commitSecrets',
  'discardSecrets',
  'readClientSecrets',
  'writeClientSecrets',
  'commitClientSecrets',
  'discardClientSecrets',
] as const satisfies readonly (keyof Powers)[]

/** Them. */
export type RewritePowers = Pick<Powers, (typeof rewritingSecret)[number]>

/** Which refs are replaced. */
export interface RefTests {
  /** Whether a ref was made by another driver, or under another key, than one that is made now. */
  isOutdated(ref: SecretRef): boolean | Promise<boolean>
}

// A row that changes this often changes for a reason: the next pass finds it.
const attempts = 3

/**
 * Rewrites the secrets of a row by the driver and under the key that are written now: the new
 * secrets first, then the row, on condition that it holds what was read. The old ones stay readable
 * until the cleanup task in the same transaction is run, 15 minutes later at the earliest, so a
 * lookup that has read the row before still finds them. After a crash at any step the row holds
 * secrets that exist, and a repeat completes the work.
 *
 * @returns whether the row holds new secrets now; false where another writer or a delete was first.
 * @throws Problem as the methods of `SecretStore`.
 */
export async function rewriteSecret(
  powers: RewritePowers,
  held: HeldRef,
  { isOutdated }: RefTests,
): Promise<boolean> {
  let row: HeldRef | undefined = held
  for (let attempt = 0; row && attempt < attempts; attempt++) {
    if (!(await isOutdated(row.secretRef))) return false
    const written = await writeAgain(powers, row)
    // A process that caches the previous key writes under it for minutes: a later pass comes back.
    if (await isOutdated(written)) return false
    if (await replaced(powers, row, written)) return true
    row = await rolledBack(powers, row, written)
  }
  return false
}

/** The verbs for the kind of a row: of connections' secrets, or of OAuth clients'. */
function storeOf(powers: RewritePowers, { kind }: HeldRef): Omit<SecretStore, 'writeNew'> {
  return kind
    ? {
        ...powers.readClientSecrets,
        ...powers.writeClientSecrets,
        ...powers.commitClientSecrets,
        ...powers.discardClientSecrets,
      }
    : {
        ...powers.readSecrets,
        ...powers.writeSecrets,
        ...powers.commitSecrets,
        ...powers.discardSecrets,
      }
}

async function writeAgain(powers: RewritePowers, row: HeldRef): Promise<SecretRef> {
  const { read, write } = storeOf(powers, row)
  const { secretRef, ...owner } = row
  return write(owner, await read(owner, secretRef), secretRef)
}

async function replaced(powers: RewritePowers, row: HeldRef, ref: SecretRef): Promise<boolean> {
  const { secretRef, ...owner } = row
  const task = releaseVersionTask(row, new Date(runtime().clock.nowMs()))
  if (!(await powers.replaceSecretRefs.replace(row, ref, task))) return false
  // What an inline ref held is gone with it; a driver outside the row marks the new one as current.
  if (!isInlineRef(ref)) await storeOf(powers, row).commit(owner, ref, secretRef)
  return true
}

/** Removes what was written for a row that has changed. @returns the row as it is now. */
async function rolledBack(
  powers: RewritePowers,
  { secretRef: _, ...owner }: HeldRef,
  written: SecretRef,
): Promise<HeldRef | undefined> {
  const { discard, rollBack } = storeOf(powers, { ...owner, secretRef: written })
  const now = await powers.readSecretRefs.find(owner)
  // A delete that read an inline ref has left nothing that would discard this.
  if (!now) await discard(owner, written)
  else if (now.secretRef !== written) await rollBack(owner, written)
  return now?.secretRef === undefined ? undefined : { ...owner, secretRef: now.secretRef }
}
