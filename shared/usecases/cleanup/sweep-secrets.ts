import { systemHome } from '../../model/connection.ts'
import { limits } from '../../model/limits.ts'
import { clientSecretOwner } from '../../model/oauth2-client.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import type { ListedSecret, Pinning } from '../../ports/sweep-powers.ts'
import { withTimeLimit } from '../../runtime/time-limit.ts'

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

/** What is found about one secret, or the want of one. */
export type Finding = 'orphaned' | 'marked' | 'discarded' | 'owned_again' | 'gone'

/** How secrets are swept. */
export interface SecretSweep {
  readonly now: Date
  /** Whether secrets that are nobody's are marked and discarded, or only told of. */
  readonly mends: boolean
  readonly found: (finding: Finding, owner: SecretOwner) => void
  /** Is called for each item that failed or hung: it costs no other item. */
  readonly failed: (owner: SecretOwner, error: unknown) => void
  /** Of one item, in milliseconds. */
  readonly itemMs?: number
}

/**
 * How many secrets and rows there are, and what was found; `held_back`: more than is credible;
 * `failed`: items that could not be looked at or corrected.
 */
export type SecretTally = Record<Finding | 'secrets' | 'pinned' | 'held_back' | 'failed', number>

const { orphanAgeMs, orphanMarkedMs } = limits
const credible = { count: 20, share: 0.05 }

/**
 * Compares secrets with the rows that pin them, both ways. A secret that is nobody's (a create that
 * died before its row) is marked first, and put into its recovery window by a later sweep. A row
 * whose secret is gone is told of: nothing here can bring it back.
 *
 * Where suddenly many are nobody's, it is the table that lost rows (restored to an earlier moment,
 * say) and not the secrets their owners: then nothing is marked or discarded.
 */
export async function sweepSecrets(powers: Needed, sweep: SecretSweep): Promise<SecretTally> {
  const secrets = await powers.listSecrets.all()
  const pinnings = await allPinnings(powers, secrets)
  const owned = new Map(pinnings.map((pinning) => [nameOf(pinning), pinning]))
  const tally = { ...none, secrets: secrets.length }
  const note = (finding: Finding, owner: SecretOwner) => {
    tally[finding] += 1
    sweep.found(finding, owner)
  }
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
  const mends = sweep.mends && !many
  for (const orphan of orphans)
    await item(orphan, () => dealWith(powers, orphan, { ...sweep, mends }, note))
  const listed = new Map(secrets.map((secret) => [nameOf(secret), secret]))
  for (const pinning of owned.values()) {
    if (pinning.secretRef === undefined) continue
    tally.pinned += 1
    await item(pinning, async () => {
      if (await isGone(powers, pinning, listed.get(nameOf(pinning)))) note('gone', pinning)
    })
  }
  return tally
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

const nameOf = ({ home, id, kind }: SecretOwner) => `${kind ?? ''} ${home}/${id}`

/** Every home that there is, and those that only secrets name. */
async function allPinnings(powers: Needed, secrets: readonly ListedSecret[]): Promise<Pinning[]> {
  const projects = await powers.listProjects.list()
  const homes = new Set([
    systemHome,
    ...projects.map(({ id }) => id),
    ...secrets.map(({ home }) => home),
  ])
  const pinnings: Pinning[] = []
  for (const home of homes) pinnings.push(...(await powers.readSecretRefs.of(home)))
  return pinnings
}

async function own(
  { markSecrets }: Needed,
  secret: ListedSecret,
  { mends }: SecretSweep,
  note: Note,
) {
  if (secret.orphanedAt === undefined) return
  if (mends) await markSecrets.unmark(secret)
  note('owned_again', secret)
}

// By its row as it is now: a decision that is not made from a list.
async function isOrphan({ readSecretRefs }: Needed, secret: ListedSecret, now: Date) {
  if (now.getTime() - Date.parse(secret.createdAt) < orphanAgeMs) return false
  if (await readSecretRefs.find(secret)) return false
  // An OAuth client's, where version 0.1 kept it: until the move has run, it is the only copy.
  return secret.kind !== undefined || !(await readSecretRefs.find(clientSecretOwner(secret)))
}

async function dealWith(powers: Needed, orphan: ListedSecret, sweep: SecretSweep, note: Note) {
  const { now, mends } = sweep
  const { orphanedAt } = orphan
  if (!mends) return note('orphaned', orphan)
  if (orphanedAt === undefined) {
    await powers.markSecrets.mark(orphan, now)
    return note('marked', orphan)
  }
  if (now.getTime() - Date.parse(orphanedAt) < orphanMarkedMs) return note('orphaned', orphan)
  const { discardSecrets, discardClientSecrets } = powers
  await (orphan.kind ? discardClientSecrets : discardSecrets).discard(orphan)
  note('discarded', orphan)
}

// The list is moments late, and the row may have moved since it was read: look again before telling.
async function isGone(powers: Needed, pinning: Pinning, listed: ListedSecret | undefined) {
  if (listed?.versions.includes(pinning.secretRef ?? '')) return false
  const row = await powers.readSecretRefs.find(pinning)
  if (row?.secretRef === undefined) return false
  return !(await powers.inspectSecrets.holds(row, row.secretRef))
}
