import { createHash, randomBytes } from 'node:crypto'
import { assertSafe } from '../typescript/http.ts'
import { openBrowser } from './browser.ts'
import { Failure } from './failure.ts'
import { listenOnLoopback } from './loopback.ts'
import { send } from './new-client.ts'

const timeoutMs = 30_000

/** An identity provider that people can sign in with. */
export interface SignInProvider {
  readonly id: string
  readonly name: string
}

/** A session as `POST /v1/token` issues it: an access key that expires. */
export interface IssuedSession {
  readonly accessKey: string
  readonly expiresAt: string
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends a request without an access key. @throws MooringError `not_configured`; Failure. */
async function requestPublic(url: string, path: string, form?: URLSearchParams): Promise<Answer> {
  assertSafe(url, process.env.MOORING_ALLOW_HTTP === '1')
  const sent = form && {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  }
  const method = form ? 'POST' : 'GET'
  const signal = AbortSignal.timeout(timeoutMs)
  const base = { method, redirect: 'manual', signal, headers: {} } as const
  const response = await send(`${url.replace(/\/+$/, '')}${path}`, { ...base, ...sent }).catch(
    (cause: unknown) => {
      throw new Failure('unavailable', `${new URL(url).host} did not answer.`, { cause })
    },
  )
  return { status: response.status, body: membersIn(await response.text()) }
}

function membersIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // Without the parser's message: it repeats the response, which can hold a key.
    return {}
  }
}

/** The identity providers that a deployment offers; none where it is older than sign-in. */
export async function signInProviders(url: string): Promise<readonly SignInProvider[]> {
  const { status, body } = await requestPublic(url, '/v1/sign-in-providers')
  if (status === 404 || status === 401) return []
  if (status !== 200 || !Array.isArray(body.data)) throw failureOf({ status, body })
  return body.data as SignInProvider[]
}

/** How a person signs in. */
export interface SignInOptions {
  readonly timeoutMs: number
  /** Whether the browser is opened; its URL is printed in any case. */
  readonly opensBrowser: boolean
}

/**
 * Signs a person in with their browser: the code flow with PKCE (RFC 7636) and a loopback redirect
 * (RFC 8252).
 *
 * @throws Failure.
 */
export async function signIn(
  url: string,
  provider: SignInProvider,
  options: SignInOptions,
): Promise<IssuedSession> {
  const [verifier, state] = [randomText(), randomText()]
  const loopback = await listenOnLoopback(state)
  try {
    const { redirectUri } = loopback
    const page = signInUrl(url, provider, { redirectUri, verifier, state })
    process.stderr.write(`Sign in at ${page}\n`)
    if (options.opensBrowser) openBrowser(page)
    const code = await loopback.code(options.timeoutMs)
    const form = { grant_type: 'authorization_code', code, code_verifier: verifier }
    return await requestSession(url, { ...form, redirect_uri: redirectUri })
  } finally {
    loopback.close()
  }
}

const randomText = () => randomBytes(32).toString('base64url')

function signInUrl(
  url: string,
  { id }: SignInProvider,
  request: { redirectUri: string; verifier: string; state: string },
): string {
  const params = new URLSearchParams({
    redirect_uri: request.redirectUri,
    code_challenge: createHash('sha256').update(request.verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: request.state,
  })
  return `${url.replace(/\/+$/, '')}/v1/sign-in/${encodeURIComponent(id)}?${params}`
}

/** Exchanges the token of a workload (RFC 8693). @throws Failure. */
export function exchangeToken(url: string, token: string): Promise<IssuedSession> {
  return requestSession(url, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  })
}

async function requestSession(
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<IssuedSession> {
  const answer = await requestPublic(url, '/v1/token', new URLSearchParams(form))
  const { access_token: accessKey, expires_in: seconds } = answer.body
  if (answer.status !== 200 || typeof accessKey !== 'string') throw failureOf(answer)
  const expiresAt = new Date(Date.now() + Number(seconds) * 1000).toISOString()
  return { accessKey, expiresAt }
}

function failureOf({ status, body: { error } }: Answer): Failure {
  if (error === 'invalid_grant') {
    const message =
      'The deployment does not accept it. An administrator finds the reason in the audit log.'
    return new Failure('notAllowed', message)
  }
  const isUnavailable = status === 429 || status >= 500
  if (isUnavailable) return new Failure('unavailable', `Mooring answered ${status}. Try again.`)
  return new Failure('failed', `Mooring answered ${status}. Check the URL.`)
}
