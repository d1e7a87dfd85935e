import type { Role } from './access.ts'
import type { AccessKey } from './access-key.ts'

/** Who is asking, as proven by an access key. */
export interface Caller {
  readonly keyId: string
  readonly user: string
  readonly role: Role
  /** Absent: every project. */
  readonly projectId?: string | undefined
}

/** The caller that a valid access key speaks for. */
export function callerOf(key: AccessKey): Caller {
  return { keyId: key.id, user: key.user, role: key.role, projectId: key.projectId }
}

/** Whether the caller may see the project at all. */
export function reaches(caller: Caller, projectId: string): boolean {
  return caller.projectId === undefined || caller.projectId === projectId
}

/** Whether this is the deployment's own admin key: an admin of no one project. */
export function ownsDeployment(caller: Caller): boolean {
  return caller.role === 'admin' && caller.projectId === undefined
}
