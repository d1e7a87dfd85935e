import type { Secret } from './secret.ts'

/** The connection that a role is assumed for. */
export interface RoleUser {
  /** A project, or `system`. */
  readonly ownerId: string
  readonly id: string
}

/**
 * The ExternalId by which a deployment assumes roles for one owner of connections.
 *
 * The attack is that of the confused deputy: Mooring may assume the roles of many projects, so a
 * project that names the role of another would get its credentials. No project can choose what is sent
 * here, and the trust policy of a role requires the value of its own project, so that AWS denies the
 * role to every other one. It need not be a secret (AWS shows it in trust policies and in CloudTrail),
 * but no two owners may share one:
 *
 * - projects differ by their id, random and never chosen by a caller; `system` is the one owner whose
 *   id every deployment has;
 * - deployments in one account differ by their stage, also where one holds a restored copy of the
 *   other’s table, with the same project ids;
 * - deployments in other accounts differ by the principal, which a trust policy names by account.
 *
 * It is computed, not stored: a project keeps it for its life, and none can be written wrongly.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function awsExternalIdOf(stage: string, ownerId: string): string {
  return `mooring:${stage}:${ownerId}`
}

/** The name of the session of a connection, as CloudTrail shows it. */
export function roleSessionNameOf({ id }: RoleUser): string {
  return `mooring-${id}`.slice(0, 64)
}

const ownPrefix = 'mooring:'

/** Whether a session tag is one that Mooring sets; AWS compares the names of tags without case. */
export function isOwnSessionTag(name: string): boolean {
  return name.toLowerCase().startsWith(ownPrefix)
}

/** The session tags of a connection: those of Mooring win over any of the same name. */
export function roleSessionTags(
  { ownerId, id }: RoleUser,
  tags: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const others = Object.entries(tags).filter(([name]) => !isOwnSessionTag(name))
  const own = { [`${ownPrefix}project`]: ownerId, [`${ownPrefix}connection`]: id }
  return { ...Object.fromEntries(others), ...own }
}

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
