import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { choice, link, maybe, openJson, preset, secret, text } from '../fields/fields.ts'
import { ownTexts, signingKey } from '../fields/minting.ts'
import { publicAddress, type Rule } from '../fields/rule.ts'
import { oauth2ClientCredentialsMint } from '../mints/oauth2-client-credentials.ts'
import { byMinting } from '../probe.ts'

const methods = ['client_secret_post', 'client_secret_basic', 'private_key_jwt'] as const

const proof: Rule<'token_auth_method' | 'client_secret' | 'private_key'> = {
  of: ['token_auth_method', 'client_secret', 'private_key'],
  description:
    'private_key is required with token_auth_method private_key_jwt, client_secret with the others',
  check({ token_auth_method: method, client_secret, private_key }) {
    const needed = method === 'private_key_jwt' ? 'private_key' : 'client_secret'
    const given = needed === 'private_key' ? private_key : client_secret
    return given === undefined ? { [needed]: `is required with ${String(method)}` } : {}
  },
}

/** An OAuth client that gets tokens for itself (RFC 6749 section 4.4). */
export const oauth2ClientCredentials = connectionType({
  id: 'mooring.connections.OAuth2ClientCredentials',
  name: 'OAuth2 client credentials',
  category: 'oauth',
  docsUrl: 'https://oauth.net/2/grant-types/client-credentials/',
  offeredInForm: true,
  probe: byMinting,
  mint: oauth2ClientCredentialsMint,
  config: {
    token_url: link('Token URL'),
    revocation_url: maybe(
      link(
        'Revocation URL',
        'Of RFC 7009: the last token is revoked when the connection is deleted.',
      ),
    ),
    client_id: text('Client ID'),
    client_secret: maybe(secret('Client secret')),
    ...oauthScopes([]),
    audience: maybe(text('Audience', 'Sent as audience; Auth0 and others require it.')),
    resource: maybe(text('Resource', 'Sent as resource (RFC 8707).')),
    token_params: maybe(openJson('Token parameters', 'Sent in addition with each token request.')),
    token_auth_method: preset(choice('Client authentication', methods), 'client_secret_post'),
    private_key: maybe(signingKey('Private key')),
    key_id: maybe(text('Key ID', 'The kid of the private key.')),
  },
  rules: [
    proof,
    ownTexts('token_params'),
    publicAddress('token_url'),
    publicAddress('revocation_url'),
  ],
})
