/**
 * What a Lambda function of somebody else's was granted: look-ups in one project or all, under a
 * name that the audit trail tells.
 *
 * It is spelled out in the name of an alias of `lookup-credentials`: who invokes an alias must be
 * allowed that very alias by IAM, and Lambda itself says which one was invoked. So both the project
 * and the name are proven, where anything in the payload would only be claimed.
 */
export interface LookupGrant {
  /** 1 to 80 letters, digits or "-". */
  readonly name: string
  /** Absent: every project. */
  readonly projectId?: string | undefined
}

const everyProject = 'every-project'
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const form = new RegExp(`^([A-Za-z0-9-]{1,80})_(${uuid}|${everyProject})$`)

/** The alias of a grant. @throws Error where the name or the project id cannot be one. */
export function lookupAlias({ name, projectId }: LookupGrant): string {
  const alias = `${name}_${projectId?.toLowerCase() ?? everyProject}`
  if (form.test(alias)) return alias
  const words = 'a name has 1 to 80 letters, digits or "-", a project id is a UUID'
  throw new Error(`"${alias}" cannot be granted look-ups: ${words}`)
}

/** The grant under which a function was invoked; undefined where it was by no such alias. */
export function lookupGrantOf(invokedFunctionArn: string): LookupGrant | undefined {
  const qualifier = invokedFunctionArn.split(':')[7] ?? ''
  const [, name, project] = form.exec(qualifier) ?? []
  if (name === undefined || project === undefined) return undefined
  return { name, projectId: project === everyProject ? undefined : project }
}
