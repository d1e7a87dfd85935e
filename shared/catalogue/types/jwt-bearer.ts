import { jwtAlgorithms } from '../../runtime/sign-jwt.ts'
import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { choice, destination, link, maybe, openJson, text } from '../fields/fields.ts'
import { ownClaims, signingKey } from '../fields/minting.ts'
import { publicAddress } from '../fields/rule.ts'
import { jwtBearerMint } from '../mints/jwt-bearer.ts'
import { byMinting } from '../probe.ts'

/** A signed JWT that is exchanged for access tokens (RFC 7523 section 2.1). */
export const jwtBearer = connectionType({
  id: 'mooring.connections.JWTBearer',
  name: 'JWT bearer',
  category: 'oauth',
  docsUrl: 'https://www.rfc-editor.org/rfc/rfc7523',
  offeredInForm: true,
  probe: byMinting,
  mint: jwtBearerMint,
  config: {
    token_url: link('Token URL'),
    revocation_url: maybe(
      link(
        'Revocation URL',
        'Of RFC 7009: the last token is revoked when the connection is deleted.',
      ),
    ),
    issuer: text('Issuer', 'The iss of the JWT: usually the client ID.'),
    subject: text('Subject', 'The sub of the JWT: the account that the token is for.'),
    audience: maybe(destination(text('Audience', 'The aud of the JWT; the token URL unless set.'))),
    ...oauthScopes([]),
    private_key: signingKey('Private key'),
    algorithm: maybe(
      choice('Algorithm', jwtAlgorithms as [string, ...string[]], 'By the key unless set.'),
    ),
    key_id: maybe(text('Key ID', 'The kid of the private key.')),
    claims: maybe(openJson('Claims', 'In addition to iss, sub, aud, iat, exp and jti.')),
  },
  rules: [ownClaims('claims'), publicAddress('token_url'), publicAddress('revocation_url')],
})
