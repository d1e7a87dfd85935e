import type { RoleRequest, RoleResponse } from '../model/role-request.ts'

export type {
  RoleFailure,
  RoleRequest,
  RoleResponse,
  RoleSession,
  RoleUser,
} from '../model/role-request.ts'

/** The power over roles: see `Powers`. */
export interface RolePowers {
  /** Assumes roles as the function’s own role; a rejection is a value, and so is a missing answer. */
  assumeRoles: { assume(request: RoleRequest): Promise<RoleResponse> }
}
