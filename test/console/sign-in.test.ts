import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './identity-fixtures.ts'
import { settled } from './page-actions.ts'

const pages = { name: 'Console pages' }

describe('signing in with an identity provider', () => {
  it('leads back to the page that was opened, with the access of the rule', async ({
    environment,
    company,
  }) => {
    const { id, name } = await company.provider()
    const page = await environment.openFresh()
    await page.goto('/oauth-clients?panel=oauth2-client')
    await page.getByRole('button', { name: `Continue with ${name}` }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await company.signIn(page, name)
    await page.getByRole('form', { name: 'Register OAuth client' }).waitFor()
    expect(new URL(page.url()).search).toBe('?panel=oauth2-client')
    const navigation = page.getByRole('navigation', pages)
    expect(await navigation.getByRole('link', { name: 'Access keys' }).count()).toBe(0)
    await page.reload()
    await navigation.waitFor()
    const { data } = await environment.api('GET', `/v1/access-keys?kind=session`)
    expect(JSON.stringify(data)).toContain(id)
  })

  it('leaves no code and no verifier in the address, the history and the storage', async ({
    environment,
    company,
  }) => {
    const { name } = await company.provider()
    const page = await environment.openFresh()
    await page.goto('/projects')
    await company.signIn(page, name)
    await page.getByRole('navigation', pages).waitFor()
    expect(page.url()).toBe(`${environment.local.url}/projects`)
    expect(await page.evaluate(() => sessionStorage.getItem('mooring.sign-in'))).toBeNull()
    await page.goBack()
    expect(page.url()).not.toContain('code=')
  })

  it.for([
    ['the person declines', undefined, true],
    ['no rule matches the person', [{ match: { sub: 'another' }, role: 'viewer' }], false],
  ] as const)(
    'says that it failed where %s, and offers it again',
    async ([, rules, declines], { environment, company }) => {
      const { name } = await company.provider(rules)
      const page = await environment.openFresh()
      await page.goto('/projects')
      await company.signIn(page, name, declines)
      await page.getByText('You were not signed in.').waitFor()
      expect(new URL(page.url()).pathname).toBe('/projects')
      await page.getByRole('button', { name: `Continue with ${name}` }).waitFor()
      expect(await accessibilityViolations(page)).toEqual([])
    },
  )

  it('rejects a callback that this tab did not start', async ({ environment }) => {
    const page = await environment.openFresh()
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto('/sign-in?code=of-another-person&state=theirs')
    await page.getByText('The sign-in was not completed.').waitFor()
    await settled(page)
    expect(requests).not.toContain('/v1/token')
  })
})

describe('the session of a person', () => {
  it('ends at the server when they sign out', async ({ environment, company }) => {
    const { id, name } = await company.provider()
    const page = await environment.openFresh()
    await page.goto('/projects')
    await company.signIn(page, name)
    await page.getByRole('navigation', pages).waitFor()
    const revoked = page.waitForResponse((response) => response.url().endsWith('/v1/token/revoke'))
    await page.getByRole('button', { name: /@|ada/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    expect((await revoked).status()).toBe(204)
    await page.getByText('You signed out.').waitFor()
    const { data } = await environment.api('GET', `/v1/access-keys?kind=session`)
    expect(JSON.stringify(data)).not.toContain(id)
  })

  it('says where the server could not be reached to end it', async ({ environment, company }) => {
    const { name } = await company.provider()
    const page = await environment.openFresh()
    await page.goto('/projects')
    await company.signIn(page, name)
    await page.getByRole('navigation', pages).waitFor()
    await page.route('**/v1/token/revoke', (route) => route.abort())
    await page.getByRole('button', { name: /@|ada/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByText('The server could not be reached to end the session').waitFor()
  })

  it('ends with its identity provider, and a sign-in leads back to the page', async ({
    environment,
    company,
  }) => {
    const [first, second] = [await company.provider(), await company.provider()]
    const page = await environment.openFresh()
    await page.goto('/oauth-clients')
    await company.signIn(page, first.name)
    await page.getByRole('navigation', pages).waitFor()
    await settled(page)
    const { status } = await environment.api('DELETE', `/v1/identity-providers/${first.id}`)
    expect(status).toBe(204)
    await page.getByRole('link', { name: 'Connections' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByRole('button', { name: `Continue with ${second.name}` }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.reload()
    await page.getByText('Your session or access key expired, or was ended.').waitFor()
    await page.getByRole('button', { name: `Continue with ${second.name}` }).click()
    // The company still has this person's own session, and asks for nothing.
    await page.getByRole('navigation', pages).waitFor()
    expect(new URL(page.url()).pathname).toBe('/connections')
  })
})
