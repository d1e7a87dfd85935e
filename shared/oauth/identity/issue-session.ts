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

/** The access that the rules of a provider give to claims that are proven, with its project found. */
export async function accessOf(
  powers: Pick<Powers, 'readProjects' | 'findProjects'>,
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
function findNamed(
  { readProjects, findProjects }: Pick<Powers, 'readProjects' | 'findProjects'>,
  named: string,
  isFixed: boolean,
) {
  return isFixed && isId.test(named) ? readProjects.find(named) : findProjects.named(named)
}

/**
 * Creates the session of a proven identity with its audit record.
 *
 * @returns undefined where the provider was changed or deleted since it was read.
 */
export async function issueSession(
  { createSessions }: Pick<Powers, 'createSessions'>,
  provider: Pick<IdentityProvider, 'id' | 'version'>,
  access: ProvenAccess,
  request: SessionRequest,
  context: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<NewSession | undefined> {
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
  const isStored = await createSessions.insert(made.session, provider, event)
  return isStored ? made : undefined
}
