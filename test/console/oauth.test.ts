import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './oauth-fixtures.ts'
import { button, chooseType, field, row } from './page-actions.ts'

const panelOf = (id: string) => `/connections/${id}?panel=authorize-connection&of=${id}`

describe('an OAuth connection', () => {
  it('is created, is authorized in another tab, and becomes active', async ({
    project,
    provider,
  }) => {
    await provider.register(project, 'certified')
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OAuth2')
    await field(page, 'Name').fill('authorized')
    await field(page, 'Scopes').fill('read')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    await page.getByRole('form').getByText('incomplete').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const tab = await provider.consentPage(page, () => button(page, 'Authorize').click())
    await page.getByText('Waiting for your consent').waitFor()
    await tab.locator('button[type=submit]').click()
    await tab.getByRole('heading', { name: 'Connected' }).waitFor()
    expect(tab.url()).not.toContain('code=')
    // Bound to this browser: a cookie that the page cannot read, and no button to return by.
    const cookies = await page.context().cookies()
    expect(cookies.filter(({ name }) => name.includes('mooring'))).toMatchObject([
      { name: 'mooring-browser', httpOnly: true, sameSite: 'Lax', path: '/' },
    ])
    expect(await accessibilityViolations(tab)).toEqual([])
    await page.getByText('authorized is ready to use.').waitFor()
    await page.getByRole('form').getByText('active').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Close').click()
    await row(page, 'authorized').getByText('active').waitFor()
    await page.getByRole('link', { name: 'authorized' }).click()
    await page.getByText('Access token expires').waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect((await provider.lookup(id)).data).toMatchObject({ scopes: ['read'] })
  })

  it('says that the consent was denied, and can be authorized again', async ({
    project,
    provider,
  }) => {
    const id = await provider.connection(project, 'denied')
    const page = await project.open(panelOf(id))
    const tab = await provider.consentPage(page, () => button(page, 'Authorize').click())
    await tab.getByRole('link', { name: /cancel/i }).click()
    await tab.getByRole('heading', { name: 'Not connected' }).waitFor()
    await tab.getByText('The consent was denied at the provider.').waitFor()
    await page.getByText('The consent was denied at the provider.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect((await provider.lookup(id)).status).toBe(409)
    await button(page, 'Authorize').waitFor()
  })

  it('without an OAuth client says so, and links to the form that chooses one', async ({
    project,
  }) => {
    const google = { type: 'dynamiq.connections.GoogleOAuth2', config: { scopes: [] } }
    const id = await project.connection('g', google)
    const page = await project.open(`/connections?panel=authorize-connection&of=${id}`)
    await button(page, 'Authorize').click()
    await page.getByText('The authorization could not start').waitFor()
    await button(page, 'Choose an OAuth client').click()
    await page.getByText('No OAuth client for').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describe('a link to the page after consent', () => {
  it('proves nothing: the connection is polled, and no text of the link is shown', async ({
    project,
    provider,
  }) => {
    const id = await provider.connection(project, 'claimed')
    const page = await project.open(panelOf(id))
    const tab = await provider.consentPage(page, () => button(page, 'Authorize').click())
    await page.getByText('Waiting for your consent').waitFor()
    const forged = await page.context().newPage()
    await forged.goto(`/authorized?connection_id=${id}`)
    await forged.getByRole('heading', { name: 'Connected' }).waitFor()
    // The panel reads the connection at once and, after its interval, once more.
    const read = () => page.waitForResponse((one) => one.url().endsWith(`/v1/connections/${id}`))
    await read()
    await read()
    await page.getByText('Waiting for your consent').waitFor()
    expect(await page.getByText('claimed is ready to use.').count()).toBe(0)
    for (const query of ['error=e&reason=Call+0800+now', 'error=call_me&reason=constructor']) {
      await forged.goto(`/authorized?connection_id=x&${query}`)
      await forged
        .getByText('The provider did not grant the authorization. Return to the console')
        .waitFor()
      expect(await forged.getByText(/0800|call|constructor/i).count()).toBe(0)
    }
    await tab.locator('button[type=submit]').click()
    await page.getByText('claimed is ready to use.').waitFor()
  })
})

describe('a consent that returns to another browser', () => {
  it('authorizes nothing that the console started, and shows the connection first where a program did', async ({
    environment,
    project,
    provider,
  }) => {
    const id = await provider.connection(project, 'elsewhere')
    const page = await project.open(panelOf(id))
    const tab = await provider.consentPage(page, () => button(page, 'Authorize').click())
    // As another browser returns: without the cookie of the one that started it.
    await page.context().clearCookies({ name: 'mooring-browser' })
    await tab.locator('button[type=submit]').click()
    await tab.getByRole('heading', { name: 'Not connected' }).waitFor()
    await tab.getByText('another browser').waitFor()
    expect(await accessibilityViolations(tab)).toEqual([])
    expect((await provider.lookup(id)).status).toBe(409)
    const { data } = await environment.api('POST', `/v1/connections/${id}/oauth2/authorize`, {
      redirect_uri: `${environment.local.url}/authorized`,
    })
    const later = await provider.consentPage(page, async () => {
      await (await page.context().newPage()).goto(String(data.url))
    })
    await later.locator('button[type=submit]').click()
    await later
      .getByText(new RegExp(`connection “elsewhere” of the project “${project.name}”`))
      .waitFor()
    expect(await accessibilityViolations(later)).toEqual([])
    expect((await provider.lookup(id)).status).toBe(200)
    await later.reload()
    await later.getByRole('link', { name: /127\.0\.0\.1/ }).click()
    await later.waitForURL('**/authorized?*')
    await later.getByRole('heading', { name: 'Connected' }).waitFor()
  })
})

describe('an expired link to the page of a connector', () => {
  it('leads a user with a key to the authorization in the console', async ({
    project,
    provider,
  }) => {
    const id = await provider.connection(project, 'linked')
    const page = await project.open()
    await page.goto(`/connectors/${crypto.randomUUID()}?connection=${id}&until=1&proof=x`)
    await page.getByRole('heading', { name: 'Not connected' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('link', { name: /console/ }).click()
    const tab = await provider.consentPage(page, () => button(page, 'Authorize').click())
    await tab.locator('button[type=submit]').click()
    await page.getByText('linked is ready to use.').waitFor()
    expect((await provider.lookup(id)).status).toBe(200)
  })
})
