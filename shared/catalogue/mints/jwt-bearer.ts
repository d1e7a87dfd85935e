import { jwtBearerGrant, signedAssertion } from '../mint/assertion.ts'
import type { Mint } from '../mint/mint.ts'
import { fewer, listed } from '../mint/narrowing.ts'
import { tokenMinted } from '../mint/tokens.ts'
import { said } from '../whole-config.ts'

/** The assertion is used within seconds; RFC 7523 section 3 lets a server reject a far expiry. */
const assertionSeconds = 240

/** RFC 7523 section 2.1: a signed assertion is the grant. */
export const jwtBearerMint: Mint = {
  name: 'jwt-bearer',
  does: 'exchanges a signed JWT for an access token',
  by: 'token_endpoint',
  returns: ['access_token', 'token_type', 'scopes'],
  narrows: { scopes: fewer('scopes') },
  request(config, now) {
    const tokenUrl = said(config, 'token_url')
    const claims = {
      ...((config.claims ?? {}) as Record<string, unknown>),
      iss: said(config, 'issuer'),
      sub: said(config, 'subject'),
      aud: said(config, 'audience') || tokenUrl,
    }
    const assertion = signedAssertion(
      {
        privateKey: said(config, 'private_key'),
        keyId: said(config, 'key_id'),
        algorithm: said(config, 'algorithm') || undefined,
        claims,
        seconds: assertionSeconds,
      },
      now,
    )
    const scope = listed(config, 'scopes').join(' ') || undefined
    return { tokenUrl, params: { grant_type: jwtBearerGrant, assertion, scope } }
  },
  classify: tokenMinted,
}
