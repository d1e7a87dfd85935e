import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type CertifiedServer, startCertified } from '../oauth-servers/certified.ts'
import type { Environment } from './environment.ts'
import { it as plainIt } from './fixtures.ts'

/** A company whose people sign in with its OpenID provider. */
export interface Company {
  readonly url: string
  /** Creates an identity provider of the deployment that trusts it; its rules match everyone by default. */
  provider(rules?: readonly object[]): Promise<{ readonly id: string; readonly name: string }>
  /** Signs in as a person, from the sign-in page that is open, or declines there. */
  signIn(page: Page, name: string, declines?: boolean): Promise<void>
}

/** A test with a company, one for its file. */
export const it = plainIt.extend<{ readonly company: Company }>({
  company: [
    async ({ environment }, use) => {
      const redirectUri = `${environment.local.url}/v1/sign-in/callback`
      const server = await startCertified({ redirectUri, lifeSeconds: 600 })
      await use(companyOf(server, environment))
      await server.close()
    },
    { scope: 'file' },
  ],
})

function companyOf(
  { url, clientId, clientSecret }: CertifiedServer,
  { api }: Environment,
): Company {
  return {
    url,
    async provider(rules = [{ match: { iss: url }, role: 'editor' }]) {
      const name = `company-${randomUUID().slice(0, 8)}`
      const sign_in = { client_id: clientId, client_secret: clientSecret, scopes: ['openid'] }
      const body = { name, issuer: url, audience: 'mooring', sign_in, rules }
      const { status, data } = await api('POST', '/v1/identity-providers', body)
      expect(status).toBe(201)
      return { id: data.id, name }
    },
    async signIn(page, name, declines = false) {
      await page.getByRole('button', { name: `Continue with ${name}` }).click()
      await page.waitForURL(`${url}/**`)
      if (declines) return page.locator('a[href$="/abort"]').click()
      await page.locator('input[name=login]').fill('ada')
      await page.locator('input[name=password]').fill('any')
      await page.locator('button[type=submit]').click()
      await page.locator('input[name=login]').waitFor({ state: 'detached' })
      await page.locator('button[type=submit]').click()
    },
  }
}
