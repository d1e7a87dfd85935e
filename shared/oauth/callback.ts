import type { Authorization, Browser } from '../model/authorization.ts'
import { limits } from '../model/limits.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import { Problem } from '../model/problem.ts'
import { Secret } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import { hashOf, isState } from './authorization-request.ts'
import { browserHash } from './browser-cookie.ts'
import { callbackReason, failedFor } from './failure-reasons.ts'

/**
 * The authorization that a callback names by its `state`, where the browser may complete it. An invented
 * state costs one read at most, and no write.
 *
 * @throws Problem `authorization_unknown`, `browser_mismatch`; `authorization_refused` where the
 * provider reports an error and leaves `state` out: some do after a denial, against RFC 6749 section
 * 4.1.2.1.
 */
export async function findAuthorization(
  { find }: Powers['takeAuthorizations'],
  params: URLSearchParams,
  browser: Browser,
  now: Date,
): Promise<Authorization> {
  const authorization = await find(hashOf(stateIn(params)))
  // DynamoDB deletes expired rows up to days later.
  if (!authorization || Date.parse(authorization.expiresAt) <= now.getTime()) {
    throw new Problem('authorization_unknown')
  }
  // Checked before it is taken: the browser that started it can still complete it.
  const { browser: bound } = authorization
  if (bound !== undefined && bound !== browserHash(browser)) throw new Problem('browser_mismatch')
  return authorization
}

function stateIn(params: URLSearchParams): Secret {
  const [text = '', ...more] = params.getAll('state')
  const error = params.get('error')
  if (text === '' && error) throw failedFor(callbackReason(error))
  const state = new Secret(text)
  if (more.length > 0 || !isState(state)) throw new Problem('authorization_unknown')
  return state
}

/** Whether the callback that took it may still be running: no function runs longer. */
export function isUnderWay({ takenAt, outcome }: Authorization, now: Date): boolean {
  if (takenAt === undefined || outcome) return false
  return now.getTime() - Date.parse(takenAt) < limits.callbackMs
}

/** The classified callback of a provider; `reason` is one of `failureReasons`. */
export type CallbackResult =
  | { readonly kind: 'code'; readonly code: Secret }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Classifies the parameters of a callback, apart from `state`, which located its authorization. The
 * provider's `error_description` is not shown: any site can send people here with a text of its own.
 */
export function classifyCallback(
  params: URLSearchParams,
  { issuer }: Pick<OauthProvider, 'issuer'>,
): CallbackResult {
  // RFC 9207 section 2.4: a response of another server than the requested one.
  const iss = params.get('iss')
  if (iss !== null && issuer !== undefined && iss !== issuer) return rejected('wrong_issuer')
  const error = params.get('error')
  if (error !== null) return rejected(callbackReason(error))
  const code = params.get('code')
  return code ? { kind: 'code', code: new Secret(code) } : rejected('code_missing')
}

function rejected(reason: string): CallbackResult {
  return { kind: 'refused', reason }
}
