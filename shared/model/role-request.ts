/** The connection that a role is assumed for, and its owner. */
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

// AWS compares the names of tags without case.
function isOwnSessionTag(name: string): boolean {
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
