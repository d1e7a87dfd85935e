import type { CleanupTask } from '../../model/cleanup-task.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'

/** The powers that run cleanup tasks, except those that revoke grants. */
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
type Handler = (task: CleanupTask) => Promise<unknown>

/** The handler of each kind of cleanup task; it can run twice. False: the task is not complete. */
export function cleanupHandlers(
  powers: Needed,
  revoke: Handler,
): Record<CleanupTask['kind'], Handler> {
  return {
    discard_secret: (task) => discard(powers, task),
    release_secret_version: (task) => release(powers, task),
    delete_project_keys: (task) => deleteKeys(powers, task),
    revoke_grant: revoke,
  }
}

// Deleted rows do not reappear by themselves; where an operator restored them, the cleanup of their
// deletion must not run.
async function discard(powers: Needed, task: CleanupTask): Promise<void> {
  const owner = ownerIn(task)
  if (await powers.readSecretRefs.find(owner)) return
  const { discardSecrets, discardClientSecrets } = powers
  await (owner.kind ? discardClientSecrets : discardSecrets).discard(owner, task.secretRef)
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

// Compares with the current row: later updates may have changed it since the task was enqueued.
async function release(powers: Needed, task: CleanupTask) {
  const { secretRef } = task
  const owner = ownerIn(task)
  const row = await powers.readSecretRefs.find(owner)
  // Gone with its secrets, or held again: there is nothing to remove.
  if (!row || secretRef === undefined || row.secretRef === secretRef) return
  const { commitSecrets, commitClientSecrets } = powers
  const { commit } = owner.kind ? commitClientSecrets : commitSecrets
  await commit(owner, row.secretRef, secretRef)
}
