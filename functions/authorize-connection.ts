import {
  assertOauthType,
  assertOwnPage,
  authorizeConnection,
  toReturnUrl,
} from '../shared/api/surfaces/native/authorizations.ts'
import { authorizeAdapters } from '../shared/aws/groups/authorize.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { bindBrowser } from '../shared/oauth/browser-cookie.ts'
import { startAuthorization } from '../shared/oauth/start-authorization.ts'
import { setting } from '../shared/runtime/settings.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  authorizeConnection,
  { readConnections, ...authorizeAdapters },
  async ({ body, connection, caller, browser, context }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertOauthType(connection)
    const redirectUri = `${setting('publicUrl')}/v1/oauth2/callback`
    const returnUrl = toReturnUrl(body.redirect_uri)
    if (body.bind) assertOwnPage(browser)
    const binding = body.bind ? bindBrowser(browser) : undefined
    const ways = { redirectUri, returnUrl, browser: binding?.hash }
    const url = await startAuthorization(powers, connection, ways, context)
    return { ...(binding ? { cookies: [binding.cookie] } : {}), body: { data: { url } } }
  },
)
