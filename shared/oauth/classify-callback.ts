import type { OauthProvider } from '../model/oauth-provider.ts'
import { Secret } from '../model/secret.ts'
import { callbackReason } from './failure-reasons.ts'

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
  { issuer, sendsIssuer }: Pick<OauthProvider, 'issuer' | 'sendsIssuer'>,
): CallbackResult {
  // RFC 9207 section 2.4: a response of another server than the requested one.
  const iss = params.get('iss')
  if (iss === null && sendsIssuer) return rejected('issuer_missing')
  if (iss !== null && issuer !== undefined && iss !== issuer) return rejected('wrong_issuer')
  const error = params.get('error')
  if (error !== null) return rejected(callbackReason(error))
  const code = params.get('code')
  return code ? { kind: 'code', code: new Secret(code) } : rejected('code_missing')
}

function rejected(reason: string): CallbackResult {
  return { kind: 'refused', reason }
}
