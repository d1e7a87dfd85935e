import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CertifiedServer, startCertified } from '../oauth-servers/certified.ts'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { act, button, choose, chooseType, field, row } from './page-actions.ts'

let rig: Rig
let server: CertifiedServer
let page: Page

beforeAll(async () => {
  rig = await startRig(inject('browser'))
  server = await startCertified({
    redirectUri: `${rig.local.url}/v1/oauth2/callback`,
    lifeSeconds: 600,
  })
}, 120_000)
afterAll(async () => {
  await rig.close()
  await server.close()
  expect(rig.complaints).toEqual([])
})

/** Clicks what opens the provider's page in a new tab, and signs in there. */
async function atProvider(open: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), open()])
  await tab.waitForURL(`${server.url}/**`)
  const login = tab.locator('input[name=login]')
  if (
    await login.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    )
  ) {
    await login.fill('somebody')
    await tab.locator('input[name=password]').fill('any')
    await tab.locator('button[type=submit]').click()
  }
  return tab
}

async function registered(name: string, given: object = {}): Promise<string> {
  const { data } = await rig.api('POST', '/v1/oauth2-clients', {
    ...{ name, project_id: rig.local.project_id, type: 'dynamiq.connections.OAuth2' },
    ...{ client_id: server.clientId, client_secret: server.clientSecret, issuer: server.url },
    ...{ authorization_url: `${server.url}/auth`, token_url: `${server.url}/token` },
    ...{ token_auth_method: 'client_secret_basic', authorization_params: { prompt: 'consent' } },
    ...given,
  })
  return data.id
}

async function unauthorized(name: string, clientId: string): Promise<string> {
  const { data } = await rig.api('POST', '/v1/connections', {
    ...{ name, project_id: rig.local.project_id, type: 'dynamiq.connections.OAuth2' },
    ...{ config: { scopes: ['read'] }, oauth2_client_id: clientId },
  })
  return data.id
}

// A map in the form has names too.
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

const tokenOf = async (id: string) =>
  rig.api('POST', `/v1/connections/${id}/credentials`, {}, rig.local.runtime_key)

describe('from nothing to a grant', () => {
  it('an OAuth client is registered, its secret never shown again', async () => {
    page = await rig.signedIn('/oauth-clients')
    await page.getByText('No OAuth clients yet').waitFor()
    await page.getByRole('button', { name: 'Register OAuth client' }).click()
    await chooseType(page, 'OAuth2')
    await field(page, 'Name').fill('certified')
    await field(page, 'Client ID').fill(server.clientId)
    await field(page, 'Client secret').fill(server.clientSecret)
    await field(page, 'Authorization URL').fill('http://10.0.0.1/auth')
    await field(page, 'Token URL').fill(`${server.url}/token`)
    await choose(page, /^How the client authenticates/, 'client_secret_basic')
    await button(page, 'Add to authorization parameters').click()
    await field(page, 'Name 1').fill('prompt')
    await field(page, 'Value 1').fill('consent')
    await button(page, 'Register').click()
    await page.getByText(/Authorization URL must be a public address/).waitFor()
    await field(page, 'Authorization URL').fill(`${server.url}/auth`)
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Register').click()
    await row(page, 'certified').waitFor()
    await act(page, 'certified', 'Edit')
    await page.getByText('Kept', { exact: true }).waitFor()
    await nameField(page).fill('certified server')
    await button(page, 'Update').click()
    await row(page, 'certified server').waitFor()
    expect(await page.content()).not.toContain(server.clientSecret)
    expect(await barriersOn(page)).toEqual([])
  })

  it('a connection is created, authorized in another tab, and turns active by itself', async () => {
    await page.goto('/connections?panel=create-connection')
    await chooseType(page, 'OAuth2')
    await field(page, 'Name').fill('consented')
    await field(page, 'Scopes').fill('read')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    await page.getByRole('form').getByText('incomplete').waitFor()
    expect(await barriersOn(page)).toEqual([])
    const tab = await atProvider(() => button(page, 'Authorize').click())
    await page.getByText('Waiting for your consent').waitFor()
    await tab.locator('button[type=submit]').click()
    await tab.getByRole('heading', { name: 'Connected' }).waitFor()
    expect(tab.url()).not.toContain('code=')
    // Bound to this browser: a cookie that the page cannot read, and no button to come back by.
    const cookies = await page.context().cookies()
    expect(cookies.filter(({ name }) => name.includes('mooring'))).toMatchObject([
      { name: 'mooring-browser', httpOnly: true, sameSite: 'Lax', path: '/' },
    ])
    expect(await barriersOn(tab)).toEqual([])
    await page.getByText('consented is ready to use.').waitFor()
    await page.getByRole('form').getByText('active').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Close').click()
    await row(page, 'consented').getByText('active').waitFor()
    await page.getByRole('link', { name: 'consented' }).click()
    await page.getByText('Access token ends').waitFor()
    const id = page.url().split('/').at(-1) ?? ''
    expect((await tokenOf(id)).data).toMatchObject({ scopes: ['read'] })
  })
})

describe('two people who change one OAuth client', () => {
  it('lose nothing to each other: what was not touched is taken over, the rest asked about', async () => {
    const id = await registered('raced')
    const path = `/v1/oauth2-clients/${id}`
    page = await rig.signedIn(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await field(page, 'Client ID').fill('mine')
    await field(page, 'Scopes').fill('mine')
    const { type, authorization_url, token_url, token_auth_method } = (await rig.api('GET', path))
      .data
    await rig.api('PUT', path, {
      ...{ type, authorization_url, token_url, token_auth_method },
      ...{ name: 'renamed', client_id: 'theirs', authorization_params: { prompt: 'login' } },
    })
    await button(page, 'Update').click()
    await page.getByText('Somebody else changed this meanwhile').waitFor()
    await page.getByText('You both changed Client ID:').waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await field(page, 'Client ID').inputValue()).toBe('mine')
    expect(await nameField(page).inputValue()).toBe('renamed')
    expect(await field(page, 'Value 1').inputValue()).toBe('login')
    await button(page, 'Update anyway').click()
    await page.getByText('renamed is updated.').waitFor()
    expect((await rig.api('GET', path)).data).toMatchObject({
      ...{ name: 'renamed', client_id: 'mine', scopes: ['mine'] },
      ...{ authorization_params: { prompt: 'login' }, withheld_fields: ['client_secret'] },
    })
  })

  it('keep the parameters of token requests that the form shows', async () => {
    const params = { token_params: { resource: 'https://mcp.example.com' } }
    const id = await registered('with parameters', { ...params, refresh_params: { tenant: 't' } })
    page = await rig.signedIn(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await field(page, 'Client ID').fill('mine')
    expect(await page.getByText('Refresh parameters').count()).toBeGreaterThan(0)
    await button(page, 'Update').click()
    await page.getByText('with parameters is updated.').waitFor()
    expect((await rig.api('GET', `/v1/oauth2-clients/${id}`)).data).toMatchObject({
      ...{ client_id: 'mine', ...params, refresh_params: { tenant: 't' } },
    })
  })

  it('hear which name counts where both gave it another', async () => {
    const id = await registered('named')
    const path = `/v1/oauth2-clients/${id}`
    page = await rig.signedIn(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await nameField(page).fill('by me')
    const { withheld_fields, ...before } = (await rig.api('GET', path)).data
    const { type, client_id, authorization_url, token_url } = before
    const theirs = { type, client_id, authorization_url, token_url, name: 'by them' }
    expect((await rig.api('PUT', path, theirs)).status).toBe(200)
    await button(page, 'Update').click()
    await page.getByText('You both changed Name:').waitFor()
    await button(page, 'Update anyway').click()
    await row(page, 'by me').waitFor()
  })
})

describe('a consent that does not come', () => {
  it('is told plainly where the person denies it, and can be asked for again', async () => {
    const id = await unauthorized('denied', await registered('for the denied'))
    page = await rig.signedIn(`/connections/${id}?panel=authorize-connection&of=${id}`)
    const tab = await atProvider(() => button(page, 'Authorize').click())
    await tab.getByRole('link', { name: /cancel/i }).click()
    await tab.getByRole('heading', { name: 'Not connected' }).waitFor()
    await tab.getByText('The consent was denied at the provider.').waitFor()
    await page.getByText('The consent was denied at the provider.').waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect((await tokenOf(id)).status).toBe(409)
    await button(page, 'Authorize').waitFor()
  })

  it('says which OAuth client is missing, and leads to where one is chosen', async () => {
    const body = { project_id: rig.local.project_id, type: 'dynamiq.connections.GoogleOAuth2' }
    const { data } = await rig.api('POST', '/v1/connections', {
      name: 'g',
      ...body,
      config: { scopes: [] },
    })
    page = await rig.signedIn(`/connections?panel=authorize-connection&of=${data.id}`)
    await button(page, 'Authorize').click()
    await page.getByText('The consent could not be begun').waitFor()
    await button(page, 'Choose an OAuth client').click()
    await page.getByText('No OAuth client for').waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})

describe('a link that says that a consent came', () => {
  it('is not believed: the connection is asked, and no sentence of the link is shown', async () => {
    const id = await unauthorized('claimed', await registered('for the claimed'))
    page = await rig.signedIn(`/connections/${id}?panel=authorize-connection&of=${id}`)
    const tab = await atProvider(() => button(page, 'Authorize').click())
    await page.getByText('Waiting for your consent').waitFor()
    const liar = await page.context().newPage()
    await liar.goto(`/authorized?connection_id=${id}`)
    await liar.getByRole('heading', { name: 'Connected' }).waitFor()
    // Longer than the panel waits between two looks at the connection.
    await page.waitForTimeout(3000)
    await page.getByText('Waiting for your consent').waitFor()
    expect(await page.getByText('claimed is ready to use.').count()).toBe(0)
    for (const query of ['error=e&reason=Call+0800+now', 'error=call_me&reason=constructor']) {
      await liar.goto(`/authorized?connection_id=x&${query}`)
      await liar.getByText('The provider did not grant it. To try again').waitFor()
      expect(await liar.getByText(/0800|call|constructor/i).count()).toBe(0)
    }
    await tab.locator('button[type=submit]').click()
    await page.getByText('claimed is ready to use.').waitFor()
  })
})

describe('a consent that comes back to another browser', () => {
  it('completes nothing where the console began it; where a program did, says whose it is first', async () => {
    const id = await unauthorized('elsewhere', await registered('for elsewhere'))
    page = await rig.signedIn(`/connections/${id}?panel=authorize-connection&of=${id}`)
    const tab = await atProvider(() => button(page, 'Authorize').click())
    // As another browser comes back: without the cookie of the one that began it.
    await page.context().clearCookies({ name: 'mooring-browser' })
    await tab.locator('button[type=submit]').click()
    await tab.getByRole('heading', { name: 'Not connected' }).waitFor()
    await tab.getByText('was started in another browser').waitFor()
    expect(await barriersOn(tab)).toEqual([])
    expect((await tokenOf(id)).status).toBe(409)
    const { data } = await rig.api('POST', `/v1/connections/${id}/oauth2/authorize`, {
      redirect_uri: `${rig.local.url}/authorized`,
    })
    const later = await atProvider(async () => {
      await (await page.context().newPage()).goto(String(data.url))
    })
    await later.locator('button[type=submit]').click()
    await later.getByText('The connection “elsewhere” of the project “default”').waitFor()
    expect(await barriersOn(later)).toEqual([])
    expect((await tokenOf(id)).status).toBe(200)
    await later.reload()
    await later.getByRole('link', { name: /^Go on to 127\.0\.0\.1/ }).click()
    await later.waitForURL('**/authorized?*')
    await later.getByRole('heading', { name: 'Connected' }).waitFor()
  })
})

describe('a link to the page of a connector', () => {
  it('that is too old leads whoever has a key to the authorization in the console', async () => {
    const id = await unauthorized('linked', await registered('for the linked'))
    page = await rig.signedIn()
    await page.goto(`/connectors/${crypto.randomUUID()}?connection=${id}&until=1&proof=x`)
    await page.getByRole('heading', { name: 'Not connected' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('link', { name: /Authorize it in the console/ }).click()
    const tab = await atProvider(() => button(page, 'Authorize').click())
    await tab.locator('button[type=submit]').click()
    await page.getByText('linked is ready to use.').waitFor()
    expect((await tokenOf(id)).status).toBe(200)
  })
})
