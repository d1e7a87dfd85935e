import { clientAssertion, signerOf } from '../mint/assertion.ts'
import type { Mint, TokenAsk } from '../mint/mint.ts'
import { fewer, listed } from '../mint/narrowing.ts'
import { revocationParams, tokenMinted } from '../mint/tokens.ts'
import { said, type Whole } from '../whole-config.ts'

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
    return byClient(config, { url: said(config, 'token_url'), params }, now)
  },
  classify: tokenMinted,
  revocation: {
    fields(config) {
      if (said(config, 'revocation_url') === '') return []
      const isByKey = said(config, 'token_auth_method') === 'private_key_jwt'
      const proof = isByKey ? ['private_key', 'key_id', 'token_url'] : ['client_secret']
      return ['revocation_url', 'client_id', 'token_auth_method', ...proof]
    },
    request: ({ access_token: token }, config, now) =>
      byClient(
        config,
        { url: said(config, 'revocation_url'), params: revocationParams(token) },
        now,
      ),
  },
}

/** The request with the authentication of the client. */
function byClient(config: Whole, { url, params }: TokenAsk, now: Date): TokenAsk {
  const id = said(config, 'client_id')
  const method = said(config, 'token_auth_method')
  if (method === 'private_key_jwt')
    return { url, params: { ...params, ...assertionOf(config, now) } }
  const secret = said(config, 'client_secret')
  const by = method === 'client_secret_basic' ? method : 'client_secret_post'
  return { url, params, client: { id, secret, method: by } }
}

function assertionOf(config: Whole, now: Date) {
  const id = said(config, 'client_id')
  const audience = said(config, 'token_url')
  return clientAssertion({ id, audience, ...signerOf(config) }, now)
}
