import type { Page } from 'playwright-core'
import { type CertifiedServer, startCertified } from '../oauth-servers/certified.ts'
import type { Response } from './call-api.ts'
import type { Environment } from './environment.ts'
import { type Project, it as plainIt } from './fixtures.ts'

/** An OAuth provider, and what a test of the console needs of it. */
export interface Provider {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Registers the provider's application as an OAuth client; returns its id. */
  register(project: Project, name: string, members?: object): Promise<string>
  /** Creates a connection, with an OAuth client of its own, that is not authorized. */
  connection(project: Project, name: string): Promise<string>
  /** Opens the consent page in a new tab, and signs in there. */
  consentPage(page: Page, open: () => Promise<void>): Promise<Page>
  /** Looks up the token of a connection. */
  lookup(id: string): Promise<Response>
}

/** A test with an OAuth provider, one for its file. */
export const it = plainIt.extend<{ readonly provider: Provider }>({
  provider: [
    async ({ environment }, use) => {
      const redirectUri = `${environment.local.url}/v1/oauth2/callback`
      const server = await startCertified({ redirectUri, lifeSeconds: 600 })
      await use(providerOf(server, environment))
      await server.close()
    },
    { scope: 'file' },
  ],
})

function providerOf(server: CertifiedServer, { api }: Environment): Provider {
  const { url, clientId, clientSecret } = server
  const type = 'dynamiq.connections.OAuth2'
  const register: Provider['register'] = async (project, name, members = {}) => {
    const { data } = await api('POST', '/v1/oauth2-clients', {
      ...{ name, project_id: project.id, type },
      ...{ client_id: clientId, client_secret: clientSecret, issuer: url },
      ...{ authorization_url: `${url}/auth`, token_url: `${url}/token` },
      ...{ token_auth_method: 'client_secret_basic', authorization_params: { prompt: 'consent' } },
      ...members,
    })
    return data.id
  }
  return {
    ...{ url, clientId, clientSecret, register },
    async connection(project, name) {
      const clientOfIt = await register(project, `client of ${name}`)
      const members = { type, config: { scopes: ['read'] }, oauth2_client_id: clientOfIt }
      return project.connection(name, members)
    },
    async consentPage(page, open) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), open()])
      await tab.waitForURL(`${url}/**`)
      // The page that asks for a sign-in has such a button too.
      await tab.locator('button[type=submit]').waitFor()
      const login = tab.locator('input[name=login]')
      if ((await login.count()) === 0) return tab
      await login.fill('user')
      await tab.locator('input[name=password]').fill('any')
      await tab.locator('button[type=submit]').click()
      await login.waitFor({ state: 'detached' })
      return tab
    },
    lookup: (id) => api('POST', `/v1/connections/${id}/credentials`, {}),
  }
}
