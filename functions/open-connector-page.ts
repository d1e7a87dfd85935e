import { toHtml } from '../shared/api/html-page.ts'
import { alreadyAuthorizedPage } from '../shared/api/surfaces/pages/authorization-page.ts'
import { openConnectorPage } from '../shared/api/surfaces/pages/operations.ts'
import { authorizeAdapters, registerAdapters } from '../shared/aws/groups/authorize.ts'
import { signLinks } from '../shared/aws/kms.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { registrationLog } from '../shared/lambda/registration-log.ts'
import { Problem } from '../shared/model/problem.ts'
import { beginAuthorization } from '../shared/oauth/begin-authorization.ts'
import { bindBrowser } from '../shared/oauth/browser-cookie.ts'
import { askMcpServers } from '../shared/oauth/mcp/ask-mcp-servers.ts'
import { setting } from '../shared/runtime/settings.ts'
import { parsePageLink, verifyLink } from '../shared/usecases/page-link.ts'

export const handler = publicEndpoint(
  openConnectorPage,
  { signLinks, readConnections, askMcpServers, ...authorizeAdapters, ...registerAdapters },
  async ({ query, browser, context }, powers) => {
    const { connection: named, until, proof } = query
    const link = parsePageLink({ connection: named, until, proof }, context.now)
    // A prefetch is no person: it would start an authorization and set a cookie.
    if (browser.isPrefetch) throw new Problem('prefetch_rejected')
    const id = await verifyLink(powers.signLinks, link)
    const connection = await powers.readConnections.locate(id)
    if (!connection) throw new Problem('link_not_valid', { details: { connection: id } })
    const done = { status: 200, html: toHtml(alreadyAuthorizedPage(connection)), body: undefined }
    if (connection.status === 'active') return done
    // The creator of the connection starts the authorization: the link was given to them.
    const caller = {
      keyId: openConnectorPage.id,
      user: connection.createdBy,
      role: 'editor',
    } as const
    const { hash, cookie } = bindBrowser(browser)
    const ways = { redirectUri: `${setting('publicUrl')}/v1/oauth2/callback`, browser: hash }
    const asCreator = { ...context, caller }
    const location = await beginAuthorization(powers, connection, ways, asCreator, registrationLog)
    if (location === undefined) return done
    return { headers: { location }, cookies: [cookie], body: undefined }
  },
)
