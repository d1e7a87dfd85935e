import type { OauthProvider } from '../model/oauth-provider.ts'
import { Secret } from '../model/secret.ts'
import { callbackReason } from './failure-reasons.ts'

/** What a provider's callback comes to; `reason` is one of `failureReasons`. */
export type CallbackResult =
  | { readonly kind: 'code'; readonly code: Secret }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Judges the parameters of a callback apart from `state`, which has found its authorization. The
 * provider's own description is not passed on: anybody can send people here with words of theirs.
 */
export function classifyCallback(
  params: URLSearchParams,
  { issuer }: Pick<OauthProvider, 'issuer'>,
): CallbackResult {
  // RFC 9207 section 2.4: an answer by another server than the one that was asked.
  const iss = params.get('iss')
  if (iss !== null && issuer !== undefined && iss !== issuer) return refused('wrong_issuer')
  const error = params.get('error')
  if (error !== null) return refused(callbackReason(error))
  const code = params.get('code')
  return code ? { kind: 'code', code: new Secret(code) } : refused('code_missing')
}

function refused(reason: string): CallbackResult {
  return { kind: 'refused', reason }
}
