import type { CleanupTask } from '../../model/cleanup-task.ts'
import { limits } from '../../model/limits.ts'
import type { SecretOwner } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { withTimeLimit } from '../../runtime/runtime.ts'

/** Is called for cleanup tasks that are not complete; each stays stored, for the sweep. */
export interface CleanupObserver {
  /** A task was run and is not complete; `error` is absent where the work itself reports that. */
  failed(task: CleanupTask, error?: unknown): void
  /** A task was not started: its run has no time left, or its OAuth client's provider hangs. */
  deferred(task: CleanupTask): void
}

/** What it takes to run cleanup tasks. */
export interface CleanupRunner {
  readonly completeCleanup: Powers['completeCleanup']
  readonly observer: CleanupObserver
  /** Of one task, in milliseconds. */
  readonly timeoutMs?: number | undefined
}

/**
 * Runs the cleanup task of a change, and completes it. Where it fails, the change is still valid and
 * the task stays stored: the daily sweep runs it again. Work that exceeds the timeout is abandoned; it
 * does no harm when it still succeeds, since all cleanup can be done twice.
 *
 * @param work resolves to false where it is not done.
 * @returns whether the task is complete.
 */
export async function runCleanup(
  task: CleanupTask | undefined,
  { completeCleanup, observer, timeoutMs = limits.cleanupItemMs }: CleanupRunner,
  work: (task: CleanupTask) => Promise<unknown>,
): Promise<boolean> {
  if (!task) return true
  try {
    const done = await withTimeLimit(timeoutMs, () => work(task))
    if (done !== false) await withTimeLimit(timeoutMs, () => completeCleanup.complete(task))
    else observer.failed(task)
    return done !== false
  } catch (error) {
    observer.failed(task, error)
    return false
  }
}

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
