import { accountOf, googleTokenAsk } from '../mint/google.ts'
import type { Mint } from '../mint/mint.ts'
import { fewer, listed } from '../mint/narrowing.ts'
import { expiresAt, tokenMinted } from '../mint/tokens.ts'
import { said, type Whole } from '../whole-config.ts'

/** https://cloud.google.com/docs/authentication/token-types: ID tokens live an hour. */
const idTokenSeconds = 3600

const scopes = fewer('scopes')

const isIdToken = (config: Whole) => said(config, 'id_token_audience') !== ''

/** A Google access token, or an ID token for an audience. */
export const googleServiceAccountMint: Mint = {
  name: 'google-service-account',
  does: 'exchanges a JWT of the service account for a Google access token, or an ID token',
  by: 'token_endpoint',
  returns: ['access_token', 'token_type', 'scopes', 'id_token'],
  narrows: {
    scopes: (config, value) =>
      isIdToken(config) ? 'must be left out: an ID token has no scopes' : scopes(config, value),
  },
  request(config, now) {
    const targetAudience = said(config, 'id_token_audience') || undefined
    const asked = { scopes: listed(config, 'scopes'), subject: said(config, 'subject') }
    return googleTokenAsk(accountOf(config), { ...asked, targetAudience }, now)
  },
  tokenMember: (config) => (isIdToken(config) ? 'id_token' : 'access_token'),
  classify(tokens, config, asked) {
    if (!isIdToken(config)) return tokenMinted(tokens, config, asked)
    const members = { id_token: tokens.accessToken }
    return {
      kind: 'minted',
      minted: { members, expiresAt: expiresAt(tokens, asked.now, idTokenSeconds) },
    }
  },
}
