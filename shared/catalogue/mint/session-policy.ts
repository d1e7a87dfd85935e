import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Whole } from '../whole-config.ts'

/** The longest session policy, in characters of its JSON (`sts:AssumeRole`). */
const maxChars = 2048

type Statement = Readonly<Record<string, Json | undefined>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The session policy of a config as JSON; undefined where it has none. */
export function policyText({ session_policy: policy }: Whole): string | undefined {
  return policy === undefined || policy === null ? undefined : JSON.stringify(policy)
}

/** What is wrong with a session policy as far as STS need not be asked, or nothing. */
export function policyIssue(policy: Json): string | undefined {
  if (!isObject(policy) || policy.Version !== '2012-10-17')
    return 'must be an IAM policy of Version 2012-10-17'
  const statements = statementsOf(policy)
  const isWhole = statements.every(
    ({ Effect, Principal, NotPrincipal }) =>
      (Effect === 'Allow' || Effect === 'Deny') && !Principal && !NotPrincipal,
  )
  if (statements.length === 0 || !isWhole)
    return 'must have a Statement, each with an Effect of Allow or Deny and without a Principal'
  if (JSON.stringify(policy).length > maxChars) return `must be ${maxChars} characters at most`
  return undefined
}

function statementsOf({ Statement: found }: JsonObject): readonly Statement[] {
  const list = Array.isArray(found) ? found : [found]
  return list.every(isObject) ? list : []
}

/**
 * Narrows the session policy. STS takes one inline policy, and no policy is the intersection of two:
 * where the connection has one, the other is accepted only where each of its Allow statements is within
 * one of the connection's, and the connection's Deny statements are added to it.
 *
 * @returns a validation issue where that cannot be proven.
 */
export function narrowedPolicy(config: Whole, policy: Json): Whole | string {
  const issue = policyIssue(policy)
  if (issue !== undefined) return issue
  const { session_policy: own } = config
  if (!isObject(own)) return { ...config, session_policy: policy }
  const all = statementsOf(policy as JsonObject)
  const allowed = statementsOf(own).filter(({ Effect }) => Effect === 'Allow')
  const isWithin = all
    .filter(({ Effect }) => Effect === 'Allow')
    .every((each) => allowed.some((most) => isStatementWithin(each, most)))
  if (!isWithin)
    return 'must allow only what one statement of the connection’s session_policy allows, with its conditions'
  const denied = statementsOf(own).filter(({ Effect }) => Effect === 'Deny')
  const isThere = (each: Statement) =>
    all.some((other) => isDeepStrictEqual(unnamed(other), unnamed(each)))
  const missing = denied.filter((each) => !isThere(each)).map(unnamed)
  if (missing.length === 0) return { ...config, session_policy: policy }
  const joined = { ...(policy as JsonObject), Statement: [...all, ...missing] as Json[] }
  if (JSON.stringify(joined).length > maxChars)
    return `must be ${maxChars} characters at most, with the Deny statements of the connection’s`
  return { ...config, session_policy: joined }
}

// The Sids of one policy must differ.
function unnamed({ Sid: _, ...statement }: Statement): Statement {
  return statement
}

/** Whether everything that a statement allows is allowed by another: by its text, so never by luck. */
function isStatementWithin(statement: Statement, most: Statement): boolean {
  const [asked, limit] = [unnamed(statement), unnamed(most)]
  if (isDeepStrictEqual(asked, limit)) return true
  const isPlain = (each: Statement) =>
    Object.keys(each).every((name) => ['Effect', 'Action', 'Resource', 'Condition'].includes(name))
  if (!isPlain(asked) || !isPlain(limit)) return false
  return (
    isListWithin(asked.Action, limit.Action, false) &&
    isListWithin(asked.Resource, limit.Resource, true) &&
    isConditionWithin(asked.Condition, limit.Condition)
  )
}

function isListWithin(asked: Json | undefined, limit: Json | undefined, hasCase: boolean): boolean {
  const [patterns, limits] = [textsOf(asked, hasCase), textsOf(limit, hasCase)]
  return patterns.length > 0 && patterns.every((each) => limits.some((most) => covers(most, each)))
}

function textsOf(value: Json | undefined, hasCase: boolean): readonly string[] {
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((each) => typeof each === 'string')) return []
  return hasCase ? list : list.map((each) => each.toLowerCase())
}

/** All conditions of a statement must hold: more of them allow less. */
function isConditionWithin(asked: Json | undefined, limit: Json | undefined): boolean {
  if (limit === undefined) return true
  if (!isObject(limit) || !isObject(asked)) return false
  return Object.entries(limit).every(([operator, keys]) => {
    const { [operator]: own } = asked
    if (!isObject(keys) || !isObject(own)) return false
    return Object.entries(keys).every(([key, value]) => isDeepStrictEqual(own[key], value))
  })
}

/**
 * Whether a pattern of IAM matches whatever another matches: a `*` of the one is matched by a `*` of the
 * other alone. A `*` before the end stays within its part of an ARN, as IAM has it; what has a variable
 * is compared as text.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function covers(limit: string, asked: string): boolean {
  if (limit === asked || limit === '*') return true
  if (limit.includes('$') || asked.includes('$')) return false
  let reached = new Set([0])
  for (const [place, part] of [...limit].entries()) {
    const isLast = place === limit.length - 1
    const next = new Set<number>()
    for (const at of reached) addReached(next, { part, asked, at, isLast })
    reached = next
  }
  return reached.has(asked.length)
}

interface Step {
  readonly part: string
  readonly asked: string
  readonly at: number
  readonly isLast: boolean
}

function addReached(next: Set<number>, { part, asked, at, isLast }: Step): void {
  const symbol = asked[at]
  if (part === '*') {
    for (let to = at; to <= asked.length; to++) {
      next.add(to)
      if (asked[to] === ':' && !isLast) break
    }
  } else if (part === '?') {
    if (symbol !== undefined && symbol !== '*' && symbol !== ':') next.add(at + 1)
  } else if (symbol === part) next.add(at + 1)
}
