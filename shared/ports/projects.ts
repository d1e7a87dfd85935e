import type { AccessKey } from '../model/access-key.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord } from '../model/idempotency.ts'
import type { Project } from '../model/project.ts'
import type { Secret } from '../model/secret.ts'
import type { WrappedKeyPair } from './secret-moves.ts'

/** The powers over projects: see `Powers`. */
export interface ProjectPowers {
  readProjects: { find(id: string): Promise<Project | undefined> }
  findProjects: { named(name: string): Promise<Project | undefined> }
  listProjects: { list(): Promise<readonly Project[]> }
  /** @throws Problem `name_taken`; IdempotencyConflict. */
  createProjects: {
    /** @param keyPair The first one of a project with a key of its own. */
    insert(
      project: Project,
      event: AuditEvent,
      record?: IdempotencyRecord,
      keyPair?: WrappedKeyPair,
    ): Promise<void>
  }
  /** @throws Problem `name_taken`, `revision_conflict` where it was renamed or deleted concurrently. */
  renameProjects: { replace(project: Project, before: Project, event: AuditEvent): Promise<void> }
  /** @throws Problem `project_not_empty`, `revision_conflict` where it was changed concurrently. */
  deleteProjects: {
    remove(project: Project, event: AuditEvent, task: CleanupTask): Promise<void>
    /** Deletes every access key of the project, and the key pairs of its own. */
    removeKeys(projectId: string): Promise<void>
  }
}

/** The powers over access keys: see `Powers`. */
export interface AccessKeyPowers {
  /** Reads the row of an access key, to authenticate its caller. */
  readAccessKeys: { find(id: string): Promise<AccessKey | undefined> }
  listAccessKeys: { list(projectId: string | undefined): Promise<readonly AccessKey[]> }
  /** @throws Problem `project_not_found` where the key's project is gone. */
  createAccessKeys: { insert(key: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `revision_conflict` where the key was rotated or deleted concurrently. */
  rotateAccessKeys: { replace(key: AccessKey, before: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `access_key_not_found` where it is deleted already. */
  deleteAccessKeys: { remove(key: AccessKey, event: AuditEvent): Promise<void> }
  /** Stores the first admin key where only its owner can read it. */
  storeAdminKey: {
    read(): Promise<string | undefined>
    write(key: Secret): Promise<void>
  }
}

/** How far the lists of an owner's connections are trusted. */
export type ListsState = 'incomplete' | 'complete' | 'verified'

/** The powers to clean up after projects, and after older versions. */
export interface SweepPowers {
  /** Puts into an owner's lists what versions up to 0.2 wrote, which know no lists. */
  indexConnections: {
    state(ownerId: string): Promise<ListsState>
    /**
     * Compares lists and connections, in both directions, and corrects the lists. What is correct is
     * only read, so a pass that was interrupted can be repeated.
     *
     * @param untilMs when to stop, in milliseconds since the epoch.
     * @returns how many entries were corrected, and whether the pass came to its end.
     */
    correct(ownerId: string, untilMs: number): Promise<{ corrected: number; isAtEnd: boolean }>
    /** Sets the state; an owner that no longer exists has none. */
    mark(ownerId: string, state: ListsState): Promise<void>
  }
  /** As `deleteProjects.removeKeys`, without the right to delete projects. */
  deleteProjectKeys: { removeKeys(projectId: string): Promise<void> }
}
