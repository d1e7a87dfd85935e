import { systemOwnerId } from '../../model/connection.ts'
import { limits } from '../../model/limits.ts'
import { clientSecretOwner } from '../../model/oauth2-client.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import type { ListedSecret, StoredSecretRef } from '../../ports/secrets.ts'
import { withTimeLimit } from '../../runtime/runtime.ts'

type Needed = Pick<
  Powers,
  | 'listSecrets'
  | 'inspectSecrets'
  | 'markSecrets'
  | 'discardSecrets'
  | 'discardClientSecrets'
  | 'readSecretRefs'
  | 'listProjects'
>

/** A finding about the secrets of one owner. */
export type Finding = 'orphaned' | 'marked' | 'discarded' | 'owned_again' | 'gone'

/** How secrets are swept. */
export interface SecretSweep {
  readonly now: Date
  /** Whether orphaned secrets are marked and discarded, or only reported. */
  readonly corrects: boolean
  readonly found: (finding: Finding, owner: SecretOwner) => void
  /** Is called for each item that failed or hung: it costs no other item. */
  readonly failed: (owner: SecretOwner, error: unknown) => void
  /** Of one item, in milliseconds. */
  readonly itemMs?: number
}

/**
 * How many secrets and rows there are, and what was found; `held_back`: more than is credible;
 * `failed`: items that could not be checked or corrected.
 */
export type SecretTally = Record<Finding | 'secrets' | 'pinned' | 'held_back' | 'failed', number>

const { orphanAgeMs, orphanMarkedMs } = limits
const credible = { count: 20, share: 0.05 }

/**
 * Compares secrets with the rows that hold their refs, both ways. An orphaned secret (of a create that
 * died before its row) is marked first, and discarded by a later sweep. A row whose secrets are gone
 * is reported: nothing here can restore them.
 *
 * Where suddenly many are orphaned, the table has probably lost rows (after a restore to an earlier
 * time, for example): then nothing is marked or discarded.
 */
export async function sweepSecrets(powers: Needed, sweep: SecretSweep): Promise<SecretTally> {
  const secrets = await powers.listSecrets.list()
  const rows = await allRows(powers, secrets)
  const owned = new Map(rows.map((row) => [nameOf(row), row]))
  const tally = { ...none, secrets: secrets.length }
  const note = noting(sweep, tally)
  const item = limitItems(sweep, tally)
  const orphans: ListedSecret[] = []
  for (const secret of secrets) {
    await item(secret, async () => {
      if (owned.has(nameOf(secret))) await own(powers, secret, sweep, note)
      else if (await isOrphan(powers, secret, sweep.now)) orphans.push(secret)
    })
  }
  const many = orphans.length > credible.count && orphans.length > secrets.length * credible.share
  tally.held_back = many ? orphans.length : 0
  const corrects = sweep.corrects && !many
  for (const orphan of orphans)
    await item(orphan, () => handleOrphan(powers, orphan, { ...sweep, corrects }, note))
  const listed = new Map(secrets.map((secret) => [nameOf(secret), secret]))
  for (const row of owned.values()) {
    if (row.secretRef === undefined) continue
    tally.pinned += 1
    await item(row, async () => {
      if (await isGone(powers, row, listed.get(nameOf(row)))) note('gone', row)
    })
  }
  return tally
}

function noting(sweep: SecretSweep, tally: SecretTally): Note {
  return (finding, owner) => {
    tally[finding] += 1
    sweep.found(finding, owner)
  }
}

function limitItems({ failed, itemMs = limits.cleanupItemMs }: SecretSweep, tally: SecretTally) {
  return async (owner: SecretOwner, work: () => Promise<void>): Promise<void> => {
    try {
      await withTimeLimit(itemMs, work)
    } catch (error) {
      tally.failed += 1
      failed(owner, error)
    }
  }
}

type Note = (finding: Finding, owner: SecretOwner) => void

const none: SecretTally = {
  ...{ secrets: 0, pinned: 0, orphaned: 0, marked: 0, discarded: 0, owned_again: 0, gone: 0 },
  ...{ held_back: 0, failed: 0 },
}

const nameOf = ({ ownerId, id, kind }: SecretOwner) => `${kind ?? ''} ${ownerId}/${id}`

/** The rows of every owner that exists, and of the owners that only secrets name. */
async function allRows(
  powers: Needed,
  secrets: readonly ListedSecret[],
): Promise<StoredSecretRef[]> {
  const projects = await powers.listProjects.list()
  const ownerIds = new Set([
    systemOwnerId,
    ...projects.map(({ id }) => id),
    ...secrets.map(({ ownerId }) => ownerId),
  ])
  const rows: StoredSecretRef[] = []
  for (const ownerId of ownerIds) rows.push(...(await powers.readSecretRefs.list(ownerId)))
  return rows
}

async function own(
  { markSecrets }: Needed,
  secret: ListedSecret,
  { corrects }: SecretSweep,
  note: Note,
) {
  if (secret.orphanedAt === undefined) return
  if (corrects) await markSecrets.unmark(secret)
  note('owned_again', secret)
}

// Reads the current row: a list is not enough for this decision.
async function isOrphan({ readSecretRefs }: Needed, secret: ListedSecret, now: Date) {
  if (now.getTime() - Date.parse(secret.createdAt) < orphanAgeMs) return false
  if (await readSecretRefs.find(secret)) return false
  // The secret of an OAuth client in its place of version 0.1: until the move has run, it is the only copy.
  return secret.kind !== undefined || !(await readSecretRefs.find(clientSecretOwner(secret)))
}

async function handleOrphan(powers: Needed, orphan: ListedSecret, sweep: SecretSweep, note: Note) {
  const { now, corrects } = sweep
  const { orphanedAt } = orphan
  if (!corrects) return note('orphaned', orphan)
  if (orphanedAt === undefined) {
    await powers.markSecrets.mark(orphan, now)
    return note('marked', orphan)
  }
  if (now.getTime() - Date.parse(orphanedAt) < orphanMarkedMs) return note('orphaned', orphan)
  const { discardSecrets, discardClientSecrets } = powers
  await (orphan.kind ? discardClientSecrets : discardSecrets).discard(orphan)
  note('discarded', orphan)
}

// The list is moments late, and the row may have moved since it was read: look again before reporting.
async function isGone(powers: Needed, row: StoredSecretRef, listed: ListedSecret | undefined) {
  if (listed?.refs.some((ref) => ref === row.secretRef)) return false
  const now = await powers.readSecretRefs.find(row)
  if (now?.secretRef === undefined) return false
  return !(await powers.inspectSecrets.holds(now, now.secretRef))
}
