import type { RoleUser } from '../model/role-request.ts'
import type { Secret } from '../model/secret.ts'

/** A role to assume for a connection. */
export interface RoleRequest {
  readonly roleArn: string
  /**
   * The connection that it is for. ExternalId, session name and the tags `mooring:project` and
   * `mooring:connection` are computed from it alone, so that no caller can send another’s.
   */
  readonly user: RoleUser
  /** In seconds: 900 to 3,600, since the role of a function assumes it (role chaining). */
  readonly durationSeconds: number
  /** A session policy, as JSON: the session has the rights that both it and the role give. */
  readonly policy?: string | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

/** Temporary credentials of a role. */
export interface RoleSession {
  readonly accessKeyId: string
  readonly secretAccessKey: Secret
  readonly sessionToken: Secret
  readonly expiresAt: Date
}

/** Why no role was assumed; `code` is one of a closed set, since a text of AWS can repeat what was sent. */
export interface RoleFailure {
  readonly kind: /** No trust policy allows it, or the deployment does not name the role as assumable. */
    | 'denied'
    /** AWS rejects a parameter: the policy, a tag. */
    | 'malformed'
    | 'throttled'
    /** It proves nothing about the role: no answer, an answer of 5xx, a rejection of the function itself. */
    | 'transient'
  readonly code: string
}

/** The response to a request for a role. */
export type RoleResponse = { readonly kind: 'assumed'; readonly session: RoleSession } | RoleFailure

/** The power over roles: see `Powers`. */
export interface RolePowers {
  /** Assumes roles as the function’s own role; a rejection is a value, and so is a missing answer. */
  assumeRoles: { assume(request: RoleRequest): Promise<RoleResponse> }
}
