import { createHash, createHmac } from 'node:crypto'
import type { Browser } from '../../model/authorization.ts'
import type { IdentityProvider } from '../../model/identity-provider.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import { Secret } from '../../model/secret.ts'
import type { SignIn } from '../../model/session.ts'
import type { Powers } from '../../ports/index.ts'
import { challengeOf, hashOf, newState } from '../authorization-request.ts'
import { bindBrowser, browserHash, browserSecret } from '../browser-cookie.ts'
import { issuerMetadata } from './issuer-keys.ts'

/** What a client sends to start a sign-in: the console, or the command line. */
export interface SignInRequest {
  readonly redirectUri: string
  readonly state?: string | undefined
  readonly challenge: string
}

/** The callback of a deployment, as its identity providers know it. */
export const signInCallback = (publicUrl: string) => `${publicUrl}/v1/sign-in/callback`

/**
 * Whether a session may be handed over there: the console's own page, or a loopback address of the
 * command line at any port (RFC 8252 section 7.3; `localhost` can be another machine, section 8.3).
 */
export function isSignInRedirect(redirectUri: string, publicUrl: string): boolean {
  if (redirectUri === `${publicUrl}/sign-in`) return true
  return /^http:\/\/(127\.0\.0\.1|\[::1\]):\d{1,5}\/[\w/-]{0,100}$/.test(redirectUri)
}

/** Where the person goes, and the cookie of their browser. */
export interface StartedSignIn {
  readonly location: string
  readonly cookie: string
}

/**
 * Starts a sign-in at an identity provider. Its `nonce` and its code verifier are computed from the
 * browser's cookie and the `state`: the table has neither, and another browser cannot complete it.
 *
 * @throws Problem `dependency_unavailable` where the provider's metadata cannot be read now.
 */
export async function startSignIn(
  { startSignIns, askIssuers }: Pick<Powers, 'startSignIns' | 'askIssuers'>,
  provider: IdentityProvider,
  request: SignInRequest,
  { browser, publicUrl, now }: { browser: Browser; publicUrl: string; now: Date },
): Promise<StartedSignIn> {
  const { signIn: client } = provider
  const metadata = await issuerMetadata(askIssuers, provider.issuer)
  if (!client || metadata?.authorizationUrl === undefined) {
    throw new Problem('dependency_unavailable', { message: unavailable })
  }
  const { id, hash, cookie } = bindBrowser(browser)
  const state = newState()
  const { state: clientState, redirectUri, challenge } = request
  const expiresAt = after(now, limits.signInSeconds)
  const started = { hash: hashOf(state), provider: provider.id, browser: hash, expiresAt }
  await startSignIns.insert({ ...started, redirectUri, challenge, clientState })
  const { nonce, verifier } = proofsOf(id, state)
  const location = withParams(metadata.authorizationUrl, {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: signInCallback(publicUrl),
    scope: client.scopes.join(' '),
    state: clear(state),
    nonce: clear(nonce),
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  })
  return { location, cookie }
}

function withParams(at: string, params: Readonly<Record<string, string>>): string {
  const url = new URL(at)
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
  return url.href
}

const unavailable = 'The identity provider does not answer as it must. Retry.'

/** The nonce and the code verifier of a sign-in: 256 bits each, apart by their labels. */
export function proofsOf(browserId: Secret, state: Secret) {
  const proof = (label: string) =>
    new Secret(
      createHmac('sha256', clear(browserId))
        .update(`${label}\n${clear(state)}`)
        .digest('base64url'),
    )
  return { nonce: proof('nonce'), verifier: proof('verifier') }
}

/**
 * The sign-in that a callback names by its `state`, which is then taken, and the browser's secret.
 *
 * @throws Problem `sign_in_unknown`, `browser_mismatch`.
 */
export async function takeSignIn(
  { take }: Powers['takeSignIns'],
  state: Secret,
  browser: Browser,
  now: Date,
): Promise<{ readonly signIn: SignIn; readonly browserId: Secret }> {
  const browserId = browserSecret(browser)
  if (!browserId) throw new Problem('browser_mismatch')
  const signIn = await take(hashOf(state))
  if (!signIn || signIn.access || isExpired(signIn, now)) throw new Problem('sign_in_unknown')
  if (signIn.browser !== browserHash(browser)) throw new Problem('browser_mismatch')
  return { signIn, browserId }
}

/** The sign-in that is proven, behind a code of its own: valid once, for a minute. */
export function provenSignIn(
  signIn: SignIn,
  access: SignIn['access'],
  now: Date,
): { readonly proven: SignIn; readonly code: Secret } {
  const code = newState()
  const expiresAt = after(now, limits.signInCodeSeconds)
  return { proven: { ...signIn, hash: hashOf(code), access, expiresAt }, code }
}

/** Whether a client that redeems a code started the sign-in (RFC 7636 section 4.6). */
export function redeems(signIn: SignIn, verifier: Secret, redirectUri: string): boolean {
  const challenge = createHash('sha256').update(clear(verifier)).digest('base64url')
  return signIn.challenge === challenge && signIn.redirectUri === redirectUri
}

/** Whether it has expired: DynamoDB deletes expired rows up to days later. */
export function isExpired({ expiresAt }: Pick<SignIn, 'expiresAt'>, now: Date): boolean {
  return Date.parse(expiresAt) <= now.getTime()
}

/** The URL by which a client gets its code, or an error (RFC 6749 section 4.1.2). */
export function clientLocation(
  { redirectUri, clientState }: Pick<SignIn, 'redirectUri' | 'clientState'>,
  params: Readonly<Record<string, string>>,
): string {
  const state = clientState === undefined ? {} : { state: clientState }
  return withParams(redirectUri, { ...params, ...state })
}

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
const clear = (secret: Secret) => String(secret.reveal())
