import { toHtml } from '../shared/api/html-page.ts'
import { alreadyAuthorizedPage } from '../shared/api/surfaces/pages/authorization-page.ts'
import { openConnectorPage } from '../shared/api/surfaces/pages/operations.ts'
import { authorizeAdapters } from '../shared/aws/groups/authorize.ts'
import { signLinks } from '../shared/aws/kms.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { Problem } from '../shared/model/problem.ts'
import { bindBrowser } from '../shared/oauth/browser-cookie.ts'
import { startAuthorization } from '../shared/oauth/start-authorization.ts'
import { setting } from '../shared/runtime/settings.ts'
import { parsePageLink, verifyLink } from '../shared/usecases/page-link.ts'

export const handler = publicEndpoint(
  openConnectorPage,
  { signLinks, readConnections, ...authorizeAdapters },
  async ({ query, browser, context }, powers) => {
    const { connection: named, until, proof } = query
    const link = parsePageLink({ connection: named, until, proof }, context.now)
    // A prefetch is no person: it would start an authorization and set a cookie.
    if (browser.isPrefetch) throw new Problem('prefetch_rejected')
    const id = await verifyLink(powers.signLinks, link)
    const connection = await powers.readConnections.locate(id)
    if (!connection) throw new Problem('link_not_valid', { details: { connection: id } })
    if (connection.status === 'active') {
      return { status: 200, html: toHtml(alreadyAuthorizedPage(connection)), body: undefined }
    }
    // The creator of the connection starts the authorization: the link was given to them.
    const caller = {
      keyId: openConnectorPage.id,
      user: connection.createdBy,
      role: 'editor',
    } as const
    const { hash, cookie } = bindBrowser(browser)
    const ways = { redirectUri: `${setting('publicUrl')}/v1/oauth2/callback`, browser: hash }
    const location = await startAuthorization(powers, connection, ways, { ...context, caller })
    return { headers: { location }, cookies: [cookie], body: undefined }
  },
)
