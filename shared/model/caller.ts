import type { Role } from './access.ts'
import type { AccessKey } from './access-key.ts'

/** The caller, as an access key proves it. */
export interface Caller {
  readonly keyId: string
  readonly user: string
  readonly role: Role
  /** Absent: every project. */
  readonly projectId?: string | undefined
}

/** The caller of a valid access key. */
export function callerOf(key: AccessKey): Caller {
  return { keyId: key.id, user: key.user, role: key.role, projectId: key.projectId }
}

/** Whether the project is visible to the caller. */
export function canReadProject(caller: Caller, projectId: string): boolean {
  return caller.projectId === undefined || caller.projectId === projectId
}

/** Whether this is the deployment's own admin key: an admin who is not limited to a project. */
export function ownsDeployment(caller: Caller): boolean {
  return caller.role === 'admin' && caller.projectId === undefined
}
