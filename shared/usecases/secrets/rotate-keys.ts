import { systemOwnerId } from '../../model/connection.ts'
import type { Powers } from '../../ports/index.ts'
import type { KeyOwner, KeyRing } from '../../ports/secret-moves.ts'
import { runtime } from '../../runtime/runtime.ts'
import {
  type RewriteRun,
  type RewriteTally,
  rewriteSecrets,
  rewritingSecrets,
} from './rewrite-secrets.ts'

/** The powers to rotate the key pairs of static secrets. */
export const rotatingKeys = [
  'rotateSecretKeys',
  ...rewritingSecrets,
] as const satisfies readonly (keyof Powers)[]

type Needed = Pick<Powers, (typeof rotatingKeys)[number]>

/** One run of a rotation. */
export interface RotationRun extends Omit<RewriteRun, 'isOutdated'> {
  /** Shards whose newest key pair is as old as this, or older, get another; absent: none does. */
  readonly addWhereBefore?: Date | undefined
  /** Whether key pairs that no row uses are deleted, once they are old enough. */
  readonly removes: boolean
}

/** What a run did. */
export interface RotationTally extends RewriteTally {
  /** Key pairs. */
  readonly added: number
  readonly removed: number
  /** Key pairs that a later one has replaced, and that are kept. */
  readonly replaced: number
}

const dayMs = 24 * 3600_000
// As long as point-in-time recovery: a row that is restored finds its key pair in the live table.
const keptDays = 35

/**
 * Rotates key pairs: adds the next one where one is old enough, and encrypts again what the ones before
 * encrypted. A replaced key pair is deleted when its successor is 35 days old and a complete pass has
 * found no row that uses it: until then each row decrypts, whatever fails or is restored.
 *
 * @throws Problem `dependency_unavailable` where key pairs or rows cannot be listed.
 */
export async function rotateKeys(powers: Needed, run: RotationRun): Promise<RotationTally> {
  const owners = await keyOwners(powers)
  const added = await addKeys(powers, owners, run)
  const ring = await powers.rotateSecretKeys.read(owners)
  const replaced = ring.shards.reduce((sum, { versions }) => sum + versions.length - 1, 0)
  const none = { outdated: 0, rewritten: 0, skipped: 0, failed: 0 }
  if (replaced === 0) return { ...none, added, removed: 0, replaced }
  const tally = await rewriteSecrets(powers, { ...run, isOutdated: ring.isOutdated })
  const isUnused = run.cursor === undefined && tally.cursor === undefined && tally.outdated === 0
  const removed = run.removes && isUnused ? await removeKeys(powers, ring) : 0
  return { ...tally, added, removed, replaced: replaced - removed }
}

async function keyOwners({ listProjects }: Needed): Promise<KeyOwner[]> {
  const projects = await listProjects.list()
  return [
    { ownerId: systemOwnerId, hasOwnKey: false },
    ...projects.map(({ id, encryption }) => ({
      ownerId: id,
      hasOwnKey: encryption === 'own_key',
    })),
  ]
}

async function addKeys(
  { rotateSecretKeys }: Needed,
  owners: readonly KeyOwner[],
  { addWhereBefore }: RotationRun,
): Promise<number> {
  if (!addWhereBefore) return 0
  let added = 0
  for (const shard of (await rotateSecretKeys.read(owners)).shards) {
    if (Date.parse(shard.createdAt) > addWhereBefore.getTime()) continue
    if (await rotateSecretKeys.add(shard)) added += 1
  }
  return added
}

async function removeKeys({ rotateSecretKeys }: Needed, { shards }: KeyRing): Promise<number> {
  const before = runtime().clock.nowMs() - keptDays * dayMs
  let removed = 0
  for (const shard of shards) {
    if (Date.parse(shard.createdAt) > before) continue
    removed += await rotateSecretKeys.removeReplaced(shard)
  }
  return removed
}
