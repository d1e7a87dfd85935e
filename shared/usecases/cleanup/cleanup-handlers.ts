import type { CleanupTask } from '../../model/cleanup-task.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'

/** What it takes to do left-over work, but for taking grants back. */
export const runningCleanup = [
  'discardSecrets',
  'discardClientSecrets',
  'readSecretRefs',
  'commitSecrets',
  'commitClientSecrets',
  'deleteProjectKeys',
  'listProjects',
] as const satisfies readonly (keyof Powers)[]

type Needed = Pick<Powers, (typeof runningCleanup)[number]>
type Work = (cleanupTask: CleanupTask) => Promise<unknown>

/** How each kind of left-over work is done, also a second time; false: it is not done yet. */
export function cleanupHandlers(powers: Needed, revoke: Work): Record<CleanupTask['kind'], Work> {
  return {
    discard_secret: (cleanupTask) => discard(powers, cleanupTask),
    release_secret_version: (cleanupTask) => release(powers, cleanupTask),
    delete_project_keys: (cleanupTask) => deleteKeys(powers, cleanupTask),
    revoke_grant: revoke,
  }
}

// Nothing that was deleted comes back by itself; where rows were restored by hand, what was left to
// do when they went must not be done to them.
async function discard(powers: Needed, cleanupTask: CleanupTask): Promise<void> {
  const owner = ownerIn(cleanupTask)
  if (await powers.readSecretRefs.find(owner)) return
  const { discardSecrets, discardClientSecrets } = powers
  await (owner.kind ? discardClientSecrets : discardSecrets).discard(owner, cleanupTask.secretRef)
}

function ownerIn({ ownerId, subject: id, secretKind }: CleanupTask): SecretOwner {
  return { ownerId, id, ...(secretKind ? { kind: secretKind } : {}) }
}

async function deleteKeys(
  { listProjects, deleteProjectKeys }: Needed,
  { subject }: CleanupTask,
): Promise<void> {
  const projects = await listProjects.list()
  if (projects.some(({ id }) => id === subject)) return
  await deleteProjectKeys.removeKeys(subject)
}

// Against what the row holds now: updates may have gone on since the work was left.
async function release(powers: Needed, cleanupTask: CleanupTask) {
  const { secretRef } = cleanupTask
  const owner = ownerIn(cleanupTask)
  const row = await powers.readSecretRefs.find(owner)
  // Gone with its secrets, or held again: there is nothing to remove.
  if (!row || secretRef === undefined || row.secretRef === secretRef) return
  const { commitSecrets, commitClientSecrets } = powers
  const { commit } = owner.kind ? commitClientSecrets : commitSecrets
  await commit(owner, row.secretRef, secretRef)
}
