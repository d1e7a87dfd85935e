import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord } from '../model/idempotency.ts'
import type { Project } from '../model/project.ts'

/** The powers over projects: see `Powers`. */
export interface ProjectPowers {
  readProjects: { find(id: string): Promise<Project | undefined> }
  findProjects: { named(name: string): Promise<Project | undefined> }
  listProjects: { list(): Promise<readonly Project[]> }
  /** @throws Problem `name_taken`; IdempotencyConflict. */
  createProjects: {
    insert(project: Project, event: AuditEvent, record?: IdempotencyRecord): Promise<void>
  }
  /** @throws Problem `name_taken`, `revision_conflict` where it was renamed or deleted concurrently. */
  renameProjects: { replace(project: Project, before: Project, event: AuditEvent): Promise<void> }
  /** @throws Problem `project_not_empty`, `revision_conflict` where it was changed concurrently. */
  deleteProjects: {
    remove(project: Project, event: AuditEvent, task: CleanupTask): Promise<void>
    /** Deletes every access key of the project. */
    removeKeys(projectId: string): Promise<void>
  }
}
