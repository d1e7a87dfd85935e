import type { Browser } from '../../model/authorization.ts'
import type { AuditContext } from '../../model/event.ts'
import type { IdentityProvider } from '../../model/identity-provider.ts'
import { Problem } from '../../model/problem.ts'
import { Secret } from '../../model/secret.ts'
import type { SignIn } from '../../model/session.ts'
import type { RejectionReason } from '../../model/token-checks.ts'
import type { Powers } from '../../ports/index.ts'
import { findIdentityProvider } from '../../usecases/identity-providers.ts'
import { isState } from '../authorization-request.ts'
import { accessOf } from './issue-session.ts'
import { issuerMetadata } from './issuer-keys.ts'
import { clientLocation, proofsOf, provenSignIn, signInCallback, takeSignIn } from './sign-in.ts'
import { verifyToken } from './verify-token.ts'

/** The powers that complete a sign-in. */
export type SignInPowers = Pick<
  Powers,
  | 'readIdentityProviders'
  | 'readProjects'
  | 'findProjects'
  | 'startSignIns'
  | 'takeSignIns'
  | 'decryptSignInSecrets'
  | 'askIssuers'
>

/** A sign-in that was rejected: the ID token where there is one, and why. */
export interface SignInRejection {
  readonly kind: 'rejected'
  readonly reason: RejectionReason
  readonly provider: IdentityProvider
  readonly token?: Secret | undefined
}

/** Where the browser goes with the result of a sign-in. */
export interface SignInResult {
  readonly location: string
  readonly rejection?: SignInRejection | undefined
}

interface Callback extends Pick<AuditContext, 'now'> {
  readonly browser: Browser
  readonly publicUrl: string
}

/**
 * Completes the sign-in that a callback names by its `state`: the client gets a code for its session,
 * or an error code of RFC 6749 section 4.1.2.1 that says no more than that.
 *
 * @throws Problem `sign_in_unknown`, `browser_mismatch`.
 */
export async function completeSignIn(
  powers: SignInPowers,
  params: URLSearchParams,
  callback: Callback,
): Promise<SignInResult> {
  const state = new Secret(params.get('state') ?? '')
  if (!isState(state)) throw new Problem('sign_in_unknown')
  const { now, browser } = callback
  const { signIn, browserId } = await takeSignIn(powers.takeSignIns, state, browser, now)
  const provider = await findIdentityProvider(powers.readIdentityProviders, signIn.provider)
  const failed = (error: string) => ({ location: clientLocation(signIn, { error }) })
  if (!provider?.signIn || params.has('error')) return failed('access_denied')
  const proofs = { state, ...proofsOf(browserId, state) }
  const token = await idTokenOf(powers, provider, params, { ...proofs, ...callback })
  if (token === 'unavailable') return failed('temporarily_unavailable')
  if (token === 'rejected') return rejected(signIn, { provider, reason: 'sign_in_response' })
  const result = await accessOfPerson(powers, provider, token, now)
  if (result.kind === 'rejected') {
    return rejected(signIn, { provider, reason: result.reason, token })
  }
  const access = { ...result.access, version: provider.version }
  const { proven, code } = provenSignIn(signIn, access, now)
  await powers.startSignIns.insert(proven)
  return { location: clientLocation(signIn, { code: codeText(code) }) }
}

function rejected(signIn: SignIn, rejection: Omit<SignInRejection, 'kind'>): SignInResult {
  const location = clientLocation(signIn, { error: 'access_denied' })
  return { location, rejection: { kind: 'rejected', ...rejection } }
}

interface Proofs extends Pick<Callback, 'publicUrl'> {
  readonly state: Secret
  readonly nonce: Secret
  readonly verifier: Secret
}

async function idTokenOf(
  { askIssuers, decryptSignInSecrets }: SignInPowers,
  { id, issuer, signIn }: IdentityProvider,
  params: URLSearchParams,
  { publicUrl, state, nonce, verifier }: Proofs,
): Promise<Secret | 'rejected' | 'unavailable'> {
  const metadata = await issuerMetadata(askIssuers, issuer)
  if (!metadata || !signIn) return 'unavailable'
  const secret =
    signIn.secret === undefined ? undefined : await decryptSignInSecrets.decrypt(id, signIn.secret)
  const result = await askIssuers.exchange({
    ...{ issuer, metadata, clientId: signIn.clientId, params, state, nonce, verifier },
    ...(secret ? { secret } : {}),
    redirectUri: signInCallback(publicUrl),
  })
  return result.kind === 'granted' ? result.idToken : result.kind
}

/** The access of a person by their ID token, whose audience is the sign-in client. */
async function accessOfPerson(
  powers: SignInPowers,
  provider: IdentityProvider,
  token: Secret,
  now: Date,
) {
  const asClient = { ...provider, audience: provider.signIn?.clientId ?? '' }
  const verified = await verifyToken(powers.askIssuers, [asClient], token, now)
  return verified.kind === 'rejected' ? verified : accessOf(powers, provider, verified.claims)
}

const codeText = (code: Secret) => String(code.reveal())
