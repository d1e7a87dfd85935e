import {
  assertOauthType,
  assertOwnPage,
  authorizeConnection,
  toReturnUrl,
} from '../shared/api/surfaces/native/authorizations.ts'
import { authorizeAdapters, registerAdapters } from '../shared/aws/groups/authorize.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { registrationLog } from '../shared/lambda/registration-log.ts'
import { beginAuthorization } from '../shared/oauth/begin-authorization.ts'
import { bindBrowser } from '../shared/oauth/browser-cookie.ts'
import { askMcpServers } from '../shared/oauth/mcp/ask-mcp-servers.ts'
import { setting } from '../shared/runtime/settings.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  authorizeConnection,
  { readConnections, askMcpServers, ...authorizeAdapters, ...registerAdapters },
  async ({ body, connection, caller, browser, context }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertOauthType(connection)
    const redirectUri = `${setting('publicUrl')}/v1/oauth2/callback`
    const returnUrl = toReturnUrl(body.redirect_uri)
    if (body.bind) assertOwnPage(browser)
    const binding = body.bind ? bindBrowser(browser) : undefined
    const ways = { redirectUri, returnUrl, browser: binding?.hash }
    const url = await beginAuthorization(powers, connection, ways, context, registrationLog)
    if (url === undefined) return { body: { data: { status: 'active' as const } } }
    return { ...(binding ? { cookies: [binding.cookie] } : {}), body: { data: { url } } }
  },
)
