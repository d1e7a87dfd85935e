import type { AuditContext } from '../../model/event.ts'
import { Problem } from '../../model/problem.ts'
import type { Secret } from '../../model/secret.ts'
import type { NewSession, SessionRequest } from '../../model/session.ts'
import type { Powers } from '../../ports/index.ts'
import { hashOf, isState } from '../authorization-request.ts'
import { issueSession } from './issue-session.ts'
import { isExpired, redeems } from './sign-in.ts'

/** The request of a client for the session of its sign-in. */
export interface SignInRedemption {
  readonly code: Secret
  readonly verifier: Secret
  readonly redirectUri: string
  readonly asked: SessionRequest
}

/**
 * Issues the session of a sign-in to the client that started it. A code works once, also where its
 * verifier is wrong: it was seen by another then.
 *
 * @throws Problem `invalid_grant`.
 */
export async function redeemSignIn(
  powers: Pick<Powers, 'takeSignIns' | 'createSessions'>,
  { code, verifier, redirectUri, asked }: SignInRedemption,
  context: Pick<AuditContext, 'requestId' | 'now'>,
): Promise<NewSession> {
  const signIn = isState(code) ? await powers.takeSignIns.take(hashOf(code)) : undefined
  const access = signIn?.access
  if (!signIn || !access || isExpired(signIn, context.now)) throw new Problem('invalid_grant')
  if (!redeems(signIn, verifier, redirectUri)) throw new Problem('invalid_grant')
  const provider = { id: signIn.provider, version: access.version }
  const made = await issueSession(powers, provider, access, asked, context)
  if (typeof made === 'string') throw new Problem('invalid_grant')
  return made
}
