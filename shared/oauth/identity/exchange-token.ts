import type { AuditContext } from '../../model/event.ts'
import type { IdentityProvider } from '../../model/identity-provider.ts'
import { Problem } from '../../model/problem.ts'
import type { Secret } from '../../model/secret.ts'
import type { NewSession, SessionRequest } from '../../model/session.ts'
import type { RejectionReason } from '../../model/token-checks.ts'
import type { Powers } from '../../ports/index.ts'
import { accessOf, issueSession } from './issue-session.ts'
import { verifyToken } from './verify-token.ts'

/** The powers of a token exchange. */
export type ExchangePowers = Pick<
  Powers,
  'readIdentityProviders' | 'findProjects' | 'createSessions' | 'askIssuers'
>

/** A token that was rejected, and why. */
export interface Rejection {
  readonly kind: 'rejected'
  readonly reason: RejectionReason
  readonly provider?: IdentityProvider | undefined
}

/** The result of a token exchange. */
export type ExchangeResult = { readonly kind: 'issued'; readonly made: NewSession } | Rejection

type Reading = Powers['readIdentityProviders']

const cached = new WeakMap<Reading, readonly IdentityProvider[]>()

async function readAgain(reading: Reading): Promise<readonly IdentityProvider[]> {
  const all = (await reading.list()).filter(({ deletedAt }) => deletedAt === undefined)
  cached.set(reading, all)
  return all
}

/**
 * Exchanges a token of a trusted issuer for a session (RFC 8693). The providers are cached: a session
 * is written only where its provider is still the version that was used, and a rejection counts only
 * by providers that were just read.
 *
 * @throws Problem `dependency_unavailable` where the issuer's keys cannot be read now.
 */
export async function exchangeToken(
  powers: ExchangePowers,
  token: Secret,
  request: SessionRequest,
  context: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<ExchangeResult> {
  const { readIdentityProviders } = powers
  const known = cached.get(readIdentityProviders)
  let result = known && (await attempt(powers, known, token, request, context))
  for (let read = 0; read < maxReads && result?.kind !== 'issued'; read++) {
    const current = await readAgain(readIdentityProviders)
    result = await attempt(powers, current, token, request, context)
    if (result.kind === 'rejected' && result.reason !== 'provider_changed') break
  }
  if (!result || (result.kind === 'rejected' && unclassified.includes(result.reason))) {
    throw new Problem('dependency_unavailable')
  }
  return result
}

/** An administrator does not change a provider more often while a token is exchanged. */
const maxReads = 3
// Neither is a fact about the token.
const unclassified: readonly RejectionReason[] = ['keys_unavailable', 'provider_changed']

async function attempt(
  powers: ExchangePowers,
  providers: readonly IdentityProvider[],
  token: Secret,
  request: SessionRequest,
  context: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<ExchangeResult> {
  const verified = await verifyToken(powers.askIssuers, providers, token, context.now)
  if (verified.kind === 'rejected') return verified
  const { provider, claims } = verified
  const result = await accessOf({ findProjects: powers.findProjects }, provider, claims)
  if (result.kind === 'rejected') return { ...result, provider }
  const made = await issueSession(powers, provider, result.access, request, context)
  return typeof made === 'string'
    ? { kind: 'rejected', reason: made, provider }
    : { kind: 'issued', made }
}
