import { startSignIn } from '../shared/api/surfaces/sign-in/operations.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { startSignIns } from '../shared/aws/sessions.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { Problem } from '../shared/model/problem.ts'
import { askIssuers } from '../shared/oauth/identity/ask-issuers.ts'
import { isSignInRedirect, startSignIn as start } from '../shared/oauth/identity/sign-in.ts'
import { setting } from '../shared/runtime/settings.ts'
import { findIdentityProvider } from '../shared/usecases/identity-providers.ts'

const redirectMessage =
  'must be the /sign-in page of this deployment, or like http://127.0.0.1:53187/callback'

export const handler = publicEndpoint(
  startSignIn,
  { readIdentityProviders, startSignIns, askIssuers },
  async ({ params, query, browser, context: { now } }, powers) => {
    if (browser.isPrefetch) throw new Problem('prefetch_rejected')
    const publicUrl = setting('publicUrl')
    const { redirect_uri: redirectUri, code_challenge: challenge, state } = query
    // Checked before anything redirects: a code must not go to another site (RFC 9700 section 4.1).
    if (!isSignInRedirect(redirectUri, publicUrl)) {
      throw new Problem('invalid_request', {
        message: `The redirect_uri ${redirectMessage}.`,
        details: { redirect_uri: redirectMessage },
      })
    }
    const provider = await findIdentityProvider(
      powers.readIdentityProviders,
      params.identity_provider_id,
    )
    if (!provider?.signIn) throw new Problem('identity_provider_not_found')
    const client = { redirectUri, challenge, state }
    const { location, cookie } = await start(powers, provider, client, { browser, publicUrl, now })
    return { headers: { location }, cookies: [cookie], body: undefined }
  },
)
