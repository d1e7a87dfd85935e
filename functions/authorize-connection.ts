import {
  demandOauthType,
  demandOwnPage,
  returnUrlAsked,
} from '../shared/api/authorization-asked.ts'
import { authorizeConnection } from '../shared/api/authorizations.ts'
import { listOauth2Clients } from '../shared/aws/list-oauth2-clients.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { startAuthorizations } from '../shared/aws/start-authorizations.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { bindBrowser } from '../shared/oauth/browser-cookie.ts'
import { startAuthorization } from '../shared/oauth/start-authorization.ts'
import { setting } from '../shared/runtime/settings.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  authorizeConnection,
  { readConnections, readOauth2Clients, listOauth2Clients, sealTokens, startAuthorizations },
  async ({ body, connection, caller, browser, occasion }, powers) => {
    demandHands(caller, connection.home)
    demandOauthType(connection)
    const redirectUri = `${setting('publicUrl')}/v1/oauth2/callback`
    const returnUrl = returnUrlAsked(body.redirect_uri)
    if (body.bind) demandOwnPage(browser)
    const binding = body.bind ? bindBrowser(browser) : undefined
    const ways = { redirectUri, returnUrl, browser: binding?.hash }
    const url = await startAuthorization(powers, connection, ways, occasion)
    return { ...(binding ? { cookies: [binding.cookie] } : {}), body: { data: { url } } }
  },
)
