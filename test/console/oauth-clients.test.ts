import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './oauth-fixtures.ts'
import { button, choose, chooseAction, chooseProvider, field, row } from './page-actions.ts'

// A map in the form has names too.
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

describe('an OAuth client', () => {
  it('is registered and edited, and its secret is never shown again', async ({
    project,
    provider,
  }) => {
    const page = await project.open('/oauth-clients')
    await page.getByText('No OAuth clients yet').waitFor()
    await page.getByRole('button', { name: 'Register OAuth client' }).click()
    await chooseProvider(page, 'OAuth2')
    await field(page, 'Name').fill('certified')
    await field(page, 'Client ID').fill(provider.clientId)
    await field(page, 'Client secret').fill(provider.clientSecret)
    await field(page, 'Authorization URL').fill('http://10.0.0.1/auth')
    await field(page, 'Token URL').fill(`${provider.url}/token`)
    await choose(page, /^Client authentication/, 'client_secret_basic')
    await button(page, 'Requests').click()
    await button(page, 'Add to authorization parameters').click()
    await field(page, 'Name 1').fill('prompt')
    await field(page, 'Value 1').fill('consent')
    await button(page, 'Register').click()
    await page.getByText(/Authorization URL must be a public address/).waitFor()
    await field(page, 'Authorization URL').fill(`${provider.url}/auth`)
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Register').click()
    await row(page, 'certified').waitFor()
    await chooseAction(page, 'certified', 'Edit')
    await page.getByText('Stored', { exact: true }).waitFor()
    await nameField(page).fill('certified server')
    await button(page, 'Update').click()
    await row(page, 'certified server').waitFor()
    expect(await page.content()).not.toContain(provider.clientSecret)
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('is registered by its issuer alone, and shows what was discovered', async ({
    environment,
    project,
    provider,
  }) => {
    const page = await project.open('/oauth-clients?panel=oauth2-client')
    await chooseProvider(page, 'OAuth2')
    await field(page, 'Name').fill('discovered')
    await field(page, 'Client ID').fill(provider.clientId)
    await field(page, 'Client secret').fill(provider.clientSecret)
    await page.getByRole('radio', { name: 'Discover them from the issuer' }).check()
    expect(await field(page, 'Token URL').count()).toBe(0)
    await button(page, 'Register').click()
    await page.getByText('Enter the issuer, or the endpoints.').waitFor()
    await field(page, 'Issuer').fill(provider.url)
    await button(page, 'Register').click()
    await page.getByText('Its endpoints come from the metadata of the issuer.').waitFor()
    await page.getByText(`${provider.url}/token`, { exact: true }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const { data } = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    expect(data).toMatchObject([{ name: 'discovered', token_url: `${provider.url}/token` }])
  })

  it('takes what a provider answers oddly, and shows an issue at its field', async ({
    environment,
    project,
    provider,
  }) => {
    const id = await provider.register(project, 'odd')
    const page = await project.open(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await button(page, 'Token response').click()
    await field(page, 'Access token path').fill('no path!')
    await field(page, 'Default expiry').fill('3600')
    await field(page, 'Codes of a revoked grant').fill('token_revoked')
    await button(page, 'Update').click()
    await page.getByText(/Access token path must be a dotted path/).waitFor()
    await field(page, 'Access token path').fill('authed_user.access_token')
    await button(page, 'Account').click()
    const account = { url: `${provider.url}/me`, id_path: 'sub', name_path: 'email' }
    await field(page, 'Account request').fill(JSON.stringify(account))
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Update').click()
    await page.getByText('odd was updated.').waitFor()
    expect((await environment.api('GET', `/v1/oauth2-clients/${id}`)).data).toMatchObject({
      ...{ access_token_path: 'authed_user.access_token', default_expires_in: 3600 },
      ...{ revoked_codes: ['token_revoked'], account },
    })
  })

  it('that another user saves first loses no change: the form merges what only one of them changed', async ({
    environment,
    project,
    provider,
  }) => {
    const id = await provider.register(project, 'raced')
    const path = `/v1/oauth2-clients/${id}`
    const page = await project.open(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await field(page, 'Client ID').fill('mine')
    await field(page, 'Scopes').fill('mine')
    const { data: before } = await environment.api('GET', path)
    const { type, authorization_url, token_url, token_auth_method } = before
    await environment.api('PUT', path, {
      ...{ type, authorization_url, token_url, token_auth_method },
      ...{ name: 'renamed', client_id: 'theirs', authorization_params: { prompt: 'login' } },
    })
    await button(page, 'Update').click()
    await page.getByText('Another user saved a change first').waitFor()
    await page.getByText('You both changed Client ID.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await field(page, 'Client ID').inputValue()).toBe('mine')
    expect(await nameField(page).inputValue()).toBe('renamed')
    expect(await field(page, 'Value 1').inputValue()).toBe('login')
    await button(page, 'Update anyway').click()
    await page.getByText('renamed was updated.').waitFor()
    expect((await environment.api('GET', path)).data).toMatchObject({
      ...{ name: 'renamed', client_id: 'mine', scopes: ['mine'] },
      ...{ authorization_params: { prompt: 'login' }, withheld_fields: ['client_secret'] },
    })
  })

  it('keeps the parameters of token requests, which its form shows', async ({
    environment,
    project,
    provider,
  }) => {
    const token = { token_params: { resource: 'https://mcp.example.com' } }
    const params = { ...token, refresh_params: { tenant: 't' } }
    const id = await provider.register(project, 'with parameters', params)
    const page = await project.open(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await field(page, 'Client ID').fill('mine')
    expect(await page.getByText('Refresh parameters').count()).toBeGreaterThan(0)
    await button(page, 'Update').click()
    await page.getByText('with parameters was updated.').waitFor()
    expect((await environment.api('GET', `/v1/oauth2-clients/${id}`)).data).toMatchObject({
      ...{ client_id: 'mine', ...params },
    })
  })

  it('that two users renamed keeps the name that is confirmed', async ({
    environment,
    project,
    provider,
  }) => {
    const id = await provider.register(project, 'named')
    const path = `/v1/oauth2-clients/${id}`
    const page = await project.open(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await nameField(page).fill('by me')
    const { data: before } = await environment.api('GET', path)
    const { type, client_id, authorization_url, token_url } = before
    const theirs = { type, client_id, authorization_url, token_url, name: 'by them' }
    expect((await environment.api('PUT', path, theirs)).status).toBe(200)
    await button(page, 'Update').click()
    await page.getByText('You both changed Name.').waitFor()
    await button(page, 'Update anyway').click()
    await row(page, 'by me').waitFor()
  })
})
