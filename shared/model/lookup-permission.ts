/**
 * The permission of a consumer's Lambda function to look up connections, in one project or in all,
 * under a name that the audit log records.
 *
 * The name of an alias of `lookup-credentials` spells it out: IAM must allow the consumer to invoke
 * that alias, and Lambda itself reports which one was invoked. So the project and the name are
 * proven; anything in the payload would only be a claim.
 */
export interface LookupPermission {
  /** 1 to 80 letters, digits or "-". */
  readonly name: string
  /** Absent: every project. */
  readonly projectId?: string | undefined
}

const everyProject = 'every-project'
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const form = new RegExp(`^([A-Za-z0-9-]{1,80})_(${uuid}|${everyProject})$`)

/** The alias of a permission. @throws Error where the name or the project id cannot be one. */
export function lookupAlias({ name, projectId }: LookupPermission): string {
  const alias = `${name}_${projectId?.toLowerCase() ?? everyProject}`
  if (form.test(alias)) return alias
  const rule = 'a name has 1 to 80 letters, digits or "-", a project id is a UUID'
  throw new Error(`"${alias}" cannot be an alias for lookups: ${rule}`)
}

/** The permission that an alias spells out; undefined where it spells none. */
export function parseLookupAlias(alias: string): LookupPermission | undefined {
  const [, name, project] = form.exec(alias) ?? []
  if (name === undefined || project === undefined) return undefined
  return { name, projectId: project === everyProject ? undefined : project }
}
