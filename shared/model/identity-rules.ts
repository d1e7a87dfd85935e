import type { Role } from './access-key.ts'
import type { JsonObject } from './json.ts'
import { limits } from './limits.ts'
import { nameIssue } from './names.ts'

/** Which project a rule leads to: an id or a name, or the claim that names it; absent: all projects. */
export type RuleProject = string | { readonly claim: string }

/** One rule of an identity provider: the tokens that it matches, and the access that they get. */
export interface IdentityRule {
  /** The required values by claim; a claim can be a dotted path. */
  readonly match: Readonly<Record<string, string | readonly string[]>>
  /** Whether a value that ends with `*` matches by its prefix. */
  readonly allowPrefix?: true | undefined
  readonly role: Role
  readonly project?: RuleProject | undefined
  /** The claim that names the user; absent: `email` where `email_verified`, else `sub`. */
  readonly user?: string | undefined
  readonly maxTtlSeconds?: number | undefined
}

/** The access that a rule gives to a token. */
export interface RuleOutcome {
  /** The position of the rule, from 0. */
  readonly rule: number
  readonly role: Role
  /** The id or name of a project; absent: all projects. */
  readonly project?: string | undefined
  readonly user: string
  readonly maxTtlSeconds?: number | undefined
}

/** The outcome of rules, or why there is none. */
export type RulesResult =
  | ({ readonly kind: 'matched' } & RuleOutcome)
  | {
      readonly kind: 'rejected'
      readonly reason: 'no_rule' | 'no_user' | 'no_project'
      /** Absent: no rule matches. */
      readonly rule?: number
    }

/**
 * The value of a claim. A path reads nested members, and a member whose own name has dots comes
 * before them, the longest name first: `kubernetes.io.namespace` is the member `namespace` of
 * `kubernetes.io`.
 */
function claimAt(claims: unknown, path: string): unknown {
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(claims))
  if (members.has(path)) return members.get(path)
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const found = claimAt(members.get(path.slice(0, dot)), path.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/** The values of a claim that can match: a text, or the texts of a list. Anything else matches nothing. */
function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((each) => typeof each === 'string')
}

/** Whether a rule matches the claims of a token: each of its claims has one of the values. */
function ruleMatches({ match, allowPrefix }: IdentityRule, claims: JsonObject): boolean {
  return Object.entries(match).every(([path, wanted]) => {
    const values = textsOf(claimAt(claims, path))
    const wantedValues = typeof wanted === 'string' ? [wanted] : wanted
    return wantedValues.some((value) =>
      values.some((actual) => valueMatches(value, actual, allowPrefix === true)),
    )
  })
}

function valueMatches(wanted: string, actual: string, allowPrefix: boolean): boolean {
  if (!allowPrefix || !wanted.endsWith('*')) return wanted === actual
  return actual.startsWith(wanted.slice(0, -1))
}

/**
 * The access of a token with these claims: by the first rule that matches, even where a later one
 * would give more. A rule that matches without a project or a user to be found rejects.
 */
export function applyRules(rules: readonly IdentityRule[], claims: JsonObject): RulesResult {
  const at = rules.findIndex((rule) => ruleMatches(rule, claims))
  const rule = rules[at]
  if (!rule) return { kind: 'rejected', reason: 'no_rule' }
  const user = userIn(claims, rule.user)
  if (user === undefined) return { kind: 'rejected', reason: 'no_user', rule: at }
  const { role, maxTtlSeconds } = rule
  const access = { kind: 'matched', rule: at, role, user, maxTtlSeconds } as const
  if (rule.project === undefined) return access
  const project = projectIn(claims, rule.project)
  return project === undefined
    ? { kind: 'rejected', reason: 'no_project', rule: at }
    : { ...access, project }
}

function projectIn(claims: JsonObject, project: RuleProject): string | undefined {
  const value = typeof project === 'string' ? project : claimAt(claims, project.claim)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The user that a token names; undefined where it names none that the audit log can show. */
function userIn(claims: JsonObject, claim: string | undefined): string | undefined {
  const isVerified = claims.email_verified === true && typeof claims.email === 'string'
  const value = claim === undefined ? claims[isVerified ? 'email' : 'sub'] : claimAt(claims, claim)
  if (typeof value !== 'string' || [...value].length > limits.nameLength) return undefined
  return nameIssue(value) === undefined ? value : undefined
}

/**
 * The claims that name a workload, one platform a line. A rule that matches none of them would give
 * its access to every workload of an issuer that many companies share.
 */
const workloadClaims: readonly string[] = [
  'sub',
  // GitHub Actions.
  ...['repository', 'repository_id', 'job_workflow_ref', 'workflow_ref'],
  // GitLab CI.
  ...['project_path', 'project_id', 'ci_config_ref_uri'],
  // Kubernetes.
  ...['kubernetes.io.serviceaccount.uid', 'kubernetes.io.pod.uid'],
  // Google Cloud.
  ...['email', 'azp', 'google.compute_engine.instance_id'],
  // Azure.
  ...['oid', 'appid', 'xms_mirid'],
]

/** What is wrong with the `match` of a rule, in words for its author; undefined where nothing is. */
export function matchIssue(
  { match, allowPrefix }: Pick<IdentityRule, 'match' | 'allowPrefix'>,
  isForPeople: boolean,
): string | undefined {
  const claims = Object.keys(match)
  if (claims.length === 0) {
    return 'must name a claim: {"iss": "<the issuer>"} matches every account of the issuer'
  }
  const values = Object.values(match).flat()
  const prefixes = values.filter((value) => value.endsWith('*'))
  if (prefixes.length > 0 && !allowPrefix) {
    return 'has a value that ends with "*", which is compared exactly: set allow_prefix'
  }
  if (prefixes.includes('*')) return 'has a value "*", which matches everything: name a prefix'
  if (isForPeople || claims.some((claim) => workloadClaims.includes(claim))) return undefined
  return `must match sub or another claim that names the workload: ${workloadClaims.slice(1).join(', ')}`
}

// Issuers that many companies share, and the claims of which one must be matched.
const sharedIssuers: readonly { readonly issuer: RegExp; readonly claims: readonly string[] }[] = [
  {
    issuer: /^https:\/\/token\.actions\.githubusercontent\.com$/,
    claims: ['sub', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id'],
  },
  {
    issuer: /^https:\/\/gitlab\.com$/,
    claims: ['sub', 'project_path', 'project_id', 'namespace_id'],
  },
  { issuer: /^https:\/\/accounts\.google\.com$/, claims: ['hd', 'email', 'sub'] },
]

/** What a rule leaves open at an issuer that many companies share; undefined where nothing is. */
export function sharedIssuerWarning(rule: IdentityRule, issuer: string): string | undefined {
  const shared = sharedIssuers.find((each) => each.issuer.test(issuer))
  if (shared && !shared.claims.some((claim) => Object.hasOwn(rule.match, claim))) {
    return `matches accounts of other companies: match one of ${shared.claims.join(', ')}.`
  }
  const short = Object.values(rule.match)
    .flat()
    .find((value) => rule.allowPrefix && /^[^/]*\*$/.test(value) && shared)
  return short === undefined ? undefined : 'has a prefix without "/": it can match other owners.'
}
