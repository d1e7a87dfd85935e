import { type AuditContext, actorOf, eventOf } from '../../model/event.ts'
import type { IdentityProvider } from '../../model/identity-provider.ts'
import { applyRules } from '../../model/identity-rules.ts'
import type { JsonObject } from '../../model/json.ts'
import {
  type NewSession,
  newSession,
  type ProvenAccess,
  type SessionRequest,
} from '../../model/session.ts'
import type { RejectionReason } from '../../model/token-checks.ts'
import type { Powers } from '../../ports/index.ts'

/** The access of an identity, or why it has none; with the position of the rule that matches. */
export type AccessResult =
  | { readonly kind: 'proven'; readonly access: ProvenAccess; readonly rule: number }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly rule?: number }

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The powers that find a project; without `readProjects`, one that a rule names by its id is not read. */
type FindingProjects = Pick<Powers, 'findProjects'> & Partial<Pick<Powers, 'readProjects'>>

/**
 * The access that the rules of a provider give to claims that are proven, with its project found.
 * An exchange need not read a project by its id: its session is created only where that exists.
 */
export async function accessOf(
  powers: FindingProjects,
  { id, rules }: Pick<IdentityProvider, 'id' | 'rules'>,
  claims: JsonObject,
): Promise<AccessResult> {
  const result = applyRules(rules, claims)
  if (result.kind === 'rejected') return result
  const { role, user, maxTtlSeconds } = result
  const identity = { provider: id, subject: String(claims.sub) }
  const access = { identity, role, user, maxTtlSeconds }
  const { rule } = result
  if (result.project === undefined) return { kind: 'proven', access, rule }
  const isFixed = typeof rules[rule]?.project === 'string'
  const project = await findNamed(powers, result.project, isFixed)
  return project
    ? { kind: 'proven', access: { ...access, projectId: project.id }, rule }
    : { kind: 'rejected', reason: 'no_project', rule }
}

// What a claim says is a name alone: a project must not be chosen by an id that a token brings.
async function findNamed(
  { readProjects, findProjects }: FindingProjects,
  named: string,
  isFixed: boolean,
): Promise<{ readonly id: string } | undefined> {
  if (!isFixed || !isId.test(named)) return findProjects.named(named)
  return readProjects ? readProjects.find(named) : { id: named }
}

/**
 * Creates the session of a proven identity with its audit record.
 *
 * @returns the reason where there is none: the provider was changed or deleted since it was read, or
 * the project does not exist.
 */
export async function issueSession(
  { createSessions }: Pick<Powers, 'createSessions'>,
  provider: Pick<IdentityProvider, 'id' | 'version'>,
  access: ProvenAccess,
  request: SessionRequest,
  context: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<NewSession | 'provider_changed' | 'no_project'> {
  const made = newSession(access, request, context.now)
  const { id, user, role, session } = made.session
  const actor = actorOf({ keyId: id, user, session })
  const event = eventOf(
    'session.created',
    id,
    { actor, ...context },
    {
      role,
      expires_at: made.session.expiresAt,
      scopes: [...made.scopes],
    },
  )
  const result = await createSessions.insert(made.session, provider, event)
  return result === 'stored' ? made : result
}
