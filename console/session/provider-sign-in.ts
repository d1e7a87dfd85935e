// Signs in by an identity provider: see docs/decisions/0128-a-sign-in-ends-with-a-code-for-its-client.md
import { createAsk } from '../api/ask.ts'
import { isTransient } from '../api/problem.ts'

const itemName = 'mooring.sign-in'

/** The path at which a sign-in by an identity provider returns. */
const callbackPath = '/sign-in'

/** Why a sign-in by an identity provider ended without a session. */
export type SignInFailure = 'denied' | 'unavailable' | 'not completed'

interface Started {
  /** The code verifier (RFC 7636): no other tab can redeem the code of this one. */
  readonly verifier: string
  readonly state: string
  /** The address to return to. */
  readonly from: string
}

/** Sends this tab to an identity provider; the person returns to the address that is open now. */
export async function startProviderSignIn(providerId: string): Promise<void> {
  const from = `${location.pathname}${location.search}`
  const started: Started = { verifier: randomText(), state: randomText(), from }
  sessionStorage.setItem(itemName, JSON.stringify(started))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(started.verifier))
  const params = new URLSearchParams({
    redirect_uri: redirectUri(),
    code_challenge: toBase64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    state: started.state,
  })
  location.assign(`/v1/sign-in/${encodeURIComponent(providerId)}?${params}`)
}

let completing: Promise<string | SignInFailure | undefined> | undefined

/** The key of the session with which this page was opened, once for a page; undefined where it is no callback. */
export function completeProviderSignIn(): Promise<string | SignInFailure | undefined> {
  completing ??= complete()
  return completing
}

async function complete(): Promise<string | SignInFailure | undefined> {
  if (location.pathname !== callbackPath) return undefined
  const params = new URLSearchParams(location.search)
  const started = take()
  // The code leaves the address, and with it the history, before anything is sent.
  history.replaceState(undefined, '', started?.from ?? '/')
  if (!params.has('code') && !params.has('error')) return undefined
  // A link with another person's code would sign this person in as them (RFC 9700 section 4.7).
  if (!started || params.get('state') !== started.state) return 'not completed'
  const error = params.get('error')
  if (error !== null) return error === 'access_denied' ? 'denied' : 'unavailable'
  return redeem(params.get('code') ?? '', started.verifier)
}

async function redeem(code: string, verifier: string): Promise<string | SignInFailure> {
  const form = {
    ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
    redirect_uri: redirectUri(),
  }
  try {
    const request = { method: 'POST', path: '/v1/token', form } as const
    return (await createAsk(undefined)<{ access_token: string }>(request)).access_token
  } catch (error) {
    return isTransient(error) ? 'unavailable' : 'not completed'
  }
}

/** Whether a completed sign-in has a reason in place of a key. */
export function isSignInFailure(result: string): result is SignInFailure {
  return result === 'denied' || result === 'unavailable' || result === 'not completed'
}

function take(): Started | undefined {
  const text = sessionStorage.getItem(itemName)
  sessionStorage.removeItem(itemName)
  try {
    const started: Started | null = JSON.parse(text ?? 'null')
    return started?.from.startsWith('/') ? started : undefined
  } catch {
    return undefined
  }
}

const redirectUri = () => `${location.origin}${callbackPath}`
const randomText = () => toBase64url(crypto.getRandomValues(new Uint8Array(32)))

function toBase64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
