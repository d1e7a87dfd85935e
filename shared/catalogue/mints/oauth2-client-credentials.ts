import type { JsonObject } from '../../model/json.ts'
import { signedAssertion } from '../mint/assertion.ts'
import type { Mint, TokenAsk } from '../mint/mint.ts'
import { fewer, listed } from '../mint/narrowing.ts'
import { tokenMinted } from '../mint/tokens.ts'
import { said, type Whole } from '../whole-config.ts'

const assertionSeconds = 240
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** RFC 6749 section 4.4; the client authenticates with its secret or by RFC 7523 section 2.2. */
export const oauth2ClientCredentialsMint: Mint = {
  name: 'oauth2-client-credentials',
  does: 'requests an access token with the client credentials grant',
  by: 'token_endpoint',
  returns: ['access_token', 'token_type', 'scopes'],
  narrows: { scopes: fewer('scopes') },
  request(config, now): TokenAsk {
    const params = {
      ...((config.token_params ?? {}) as Record<string, string>),
      grant_type: 'client_credentials',
      scope: listed(config, 'scopes').join(' ') || undefined,
      audience: said(config, 'audience') || undefined,
      resource: said(config, 'resource') || undefined,
    }
    const tokenUrl = said(config, 'token_url')
    const id = said(config, 'client_id')
    const method = said(config, 'token_auth_method')
    if (method === 'private_key_jwt')
      return { tokenUrl, params: { ...params, client_id: id, ...assertionOf(config, now) } }
    const secret = said(config, 'client_secret')
    const by = method === 'client_secret_basic' ? method : 'client_secret_post'
    return { tokenUrl, params, client: { id, secret, method: by } }
  },
  classify: tokenMinted,
}

function assertionOf(config: Whole, now: Date): JsonObject & Record<string, string> {
  const id = said(config, 'client_id')
  const client_assertion = signedAssertion(
    {
      privateKey: said(config, 'private_key'),
      keyId: said(config, 'key_id'),
      claims: { iss: id, sub: id, aud: said(config, 'token_url') },
      seconds: assertionSeconds,
    },
    now,
  )
  return { client_assertion_type: assertionType, client_assertion }
}
