import { expiryOf } from '../../model/grant.ts'
import type { Json } from '../../model/json.ts'
import type { MintResponse } from '../../model/minted.ts'
import { Secret } from '../../model/secret.ts'
import type { TokenSet } from '../../model/token-response.ts'
import type { Whole } from '../whole-config.ts'
import type { Asked } from './mint.ts'
import { listed } from './narrowing.ts'

// RFC 6749 section 5.1 only recommends expires_in: shorter than any usual life, an assumption costs a
// request at most.
const assumedSeconds = 600

/**
 * What a token endpoint granted, as `access_token`, `token_type` and `scopes`. A narrowed token with
 * scopes that were not requested is not returned: its server ignores what was taken away.
 */
export function tokenMinted(
  tokens: TokenSet,
  config: Whole,
  { now, isNarrowed }: Asked,
): MintResponse {
  const asked = listed(config, 'scopes')
  const { scopes = asked, tokenType, accessToken } = tokens
  const isWider = isNarrowed && scopes.some((scope) => !asked.includes(scope))
  if (isWider) return { kind: 'misconfigured', code: 'wider_than_asked' }
  const members = {
    access_token: accessToken,
    token_type: new Secret(tokenType),
    scopes: new Secret([...scopes]),
  }
  return { kind: 'minted', minted: { members, scopes, expiresAt: expiresAt(tokens, now) } }
}

/** The parameters of a revocation request (RFC 7009 section 2.1). */
export function revocationParams(token: Json | undefined) {
  return { token: String(token), token_type_hint: 'access_token' }
}

/** When a token expires; where the provider does not report it, after ten minutes. */
export function expiresAt(tokens: TokenSet, now: Date, usualSeconds = assumedSeconds): Date {
  return expiryOf(tokens, now) ?? new Date(now.getTime() + usualSeconds * 1000)
}
