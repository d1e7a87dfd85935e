import { googleTokenAsk } from '../mint/google.ts'
import type { Mint } from '../mint/mint.ts'
import { tokenMinted } from '../mint/tokens.ts'

/** The one scope of every API of Google Cloud (https://developers.google.com/identity/protocols/oauth2/scopes). */
const cloudPlatform = 'https://www.googleapis.com/auth/cloud-platform'

/** A Google access token from a connection whose lookups return the key of its service account too. */
export const googleAccessTokenMint: Mint = {
  name: 'google-access-token',
  does: 'exchanges a JWT of the service account for a Google access token',
  onRequest: 'access_token',
  by: 'token_endpoint',
  returns: ['access_token', 'token_type', 'scopes'],
  narrows: {},
  request: (config, now) => googleTokenAsk(config, { scopes: [cloudPlatform] }, now),
  classify: (tokens, _config, asked) => tokenMinted(tokens, { scopes: [cloudPlatform] }, asked),
}
