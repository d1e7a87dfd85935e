import { clientAssertion, jwtBearerGrant, signedAssertion, signerOf } from '../mint/assertion.ts'
import type { Mint } from '../mint/mint.ts'
import { fewer, listed } from '../mint/narrowing.ts'
import { revocationParams, tokenMinted } from '../mint/tokens.ts'
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
    const signer = signerOf(config)
    const assertion = signedAssertion({ ...signer, claims, seconds: assertionSeconds }, now)
    const scope = listed(config, 'scopes').join(' ') || undefined
    return { url: tokenUrl, params: { grant_type: jwtBearerGrant, assertion, scope } }
  },
  classify: tokenMinted,
  // The issuer is the client, and the key that signs its grants proves it here too.
  revocation: {
    fields: (config) =>
      said(config, 'revocation_url') === ''
        ? []
        : ['revocation_url', 'token_url', 'issuer', 'private_key', 'key_id', 'algorithm'],
    request({ access_token: token }, config, now) {
      const client = { id: said(config, 'issuer'), audience: said(config, 'token_url') }
      const proof = clientAssertion({ ...client, ...signerOf(config) }, now)
      return {
        url: said(config, 'revocation_url'),
        params: { ...revocationParams(token), ...proof },
      }
    },
  },
}
