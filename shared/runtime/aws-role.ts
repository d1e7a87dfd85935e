/** The longest session of a role that a role assumes, in seconds: AWS ends role chaining after an hour. */
export const maxRoleSeconds = 3600

/** The shortest session of a role, in seconds. */
export const minRoleSeconds = 900

const partition = 'arn:aws[a-z-]{0,20}'
const roleArn = new RegExp(`^${partition}:iam::\\d{12}:role/[\\w+=,.@/-]{1,576}$`)
const rolePattern = new RegExp(`^${partition}:iam::(\\d{12}|\\*):role/[\\w+=.@/*?-]{1,576}$`)

/** Whether a text is the ARN of an IAM role, its path included. */
export function isRoleArn(text: string): boolean {
  return roleArn.test(text)
}

/**
 * Reads the roles that a deployment may assume: `arn:aws:iam::123456789012:role/mooring/*`, and more by
 * comma. `*` and `?` stand for characters of path and name, as in an IAM policy; an account is given
 * whole, or as `*`.
 *
 * @throws Error that names the entry that cannot be parsed.
 */
export function parseAssumableRoles(text: string | undefined): readonly string[] {
  const entries = (text ?? '').split(',').map((entry) => entry.trim())
  const patterns = entries.filter(Boolean)
  for (const pattern of patterns) {
    if (!rolePattern.test(pattern))
      throw new Error(`assumable roles: "${pattern}" is no ARN of a role, nor a pattern of one`)
  }
  return patterns
}

/** Whether a role is among those that a deployment may assume. */
export function isAssumable(arn: string, patterns: readonly string[]): boolean {
  return isRoleArn(arn) && patterns.some((pattern) => matches(arn, pattern))
}

// Without a regular expression: several `*` in one would make its time grow with their power.
function matches(text: string, pattern: string): boolean {
  let reached = new Set([0])
  for (const part of pattern) {
    const next = new Set<number>()
    for (const at of reached) {
      if (part === '*') for (let to = at; to <= text.length; to++) next.add(to)
      else if (at < text.length && (part === '?' || part === text[at])) next.add(at + 1)
    }
    reached = next
  }
  return reached.has(text.length)
}
