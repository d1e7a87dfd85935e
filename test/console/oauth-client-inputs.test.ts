import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import type { Environment } from './environment.ts'
import { it, type Project } from './fixtures.ts'
import {
  button,
  choose,
  chooseAction,
  chooseProvider,
  chooseType,
  field,
  row,
} from './page-actions.ts'

const type = 'dynamiq.connections.OAuth2'
const shop = { name: 'shop', title: 'Shop', pattern: '^[a-z0-9-]+$', example: 'acme' }
const urls = {
  authorization_url: 'https://{shop}.example.com/authorize',
  token_url: 'https://{shop}.example.com/token',
}
const plainUrls = {
  authorization_url: 'https://example.com/authorize',
  token_url: 'https://example.com/token',
}

async function register({ api }: Environment, { id }: Project, name: string, members: object) {
  const body = { name, project_id: id, type, client_id: name, client_secret: 'LEAK-of-a-client' }
  return (await api('POST', '/v1/oauth2-clients', { ...body, ...members })).data.id
}

describe('an OAuth client of a provider', () => {
  it('is registered once, and serves each product of the provider', async ({
    environment,
    project,
  }) => {
    const page = await project.open('/oauth-clients?panel=oauth2-client')
    await chooseProvider(page, 'Atlassian')
    await page.getByText('It serves connections of Jira Cloud and Confluence Cloud.').waitFor()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('company app')
    await field(page, 'Client ID').fill('an application')
    await field(page, 'Client secret').fill('LEAK-of-a-client')
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Register').click()
    await row(page, 'company app').getByText('Atlassian').waitFor()
    await chooseAction(page, 'company app', 'Edit')
    await field(page, 'Client ID').fill('another application')
    await button(page, 'Update').click()
    await page.getByText('company app was updated.').waitFor()
    const clients = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    const client = { provider: 'atlassian', client_id: 'another application' }
    expect(clients.data).toMatchObject([client])
    for (const product of ['Jira Cloud', 'Confluence Cloud']) {
      await page.goto('/connections?panel=create-connection')
      await chooseType(page, product)
      await page.getByRole('form').getByText('company app').waitFor()
    }
  })

  it('can be for one product alone', async ({ environment, project }) => {
    const page = await project.open('/oauth-clients?panel=oauth2-client')
    await chooseProvider(page, 'Confluence Cloud')
    await page.getByText('It serves connections of Confluence Cloud.').waitFor()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('wiki app')
    await field(page, 'Client ID').fill('an application')
    await field(page, 'Client secret').fill('LEAK-of-a-client')
    await button(page, 'Register').click()
    await row(page, 'wiki app').waitFor()
    const { data } = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    const one = { type: 'mooring.connections.Confluence' }
    expect(data).toMatchObject([one])
    expect(data).not.toMatchObject([{ provider: 'atlassian' }])
  })
})

describe('the inputs of an OAuth client', () => {
  it('are rows of its form, each with its issues at the field', async ({
    environment,
    project,
  }) => {
    const page = await project.open('/oauth-clients?panel=oauth2-client')
    await chooseProvider(page, 'OAuth2')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('shops')
    await field(page, 'Client ID').fill('an application')
    await field(page, 'Client secret').fill('LEAK-of-a-client')
    await field(page, 'Authorization URL').fill(urls.authorization_url)
    await field(page, 'Token URL').fill(urls.token_url)
    await button(page, 'Inputs').click()
    await button(page, 'Add to inputs').click()
    await field(page, 'Inputs 1: name').fill('shop')
    await field(page, 'Inputs 1: pattern').fill('.*')
    await field(page, 'Inputs 1: example').fill('acme')
    await button(page, 'Register').click()
    await page.getByText('Enter the title.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'Inputs 1: title').fill('Shop')
    await button(page, 'Register').click()
    await page.getByText(/Pattern must be \^…\$ of letters/).waitFor()
    await field(page, 'Inputs 1: pattern').fill(shop.pattern)
    await button(page, 'Register').click()
    await row(page, 'shops').waitFor()
    const { data } = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    expect(data).toMatchObject([{ ...urls, inputs: [shop] }])
  })

  it('are kept by a change of other members, and removed with their row', async ({
    environment,
    project,
  }) => {
    const id = await register(environment, project, 'kept', { ...urls, inputs: [shop] })
    const page = await project.open(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await field(page, 'Client ID').fill('another application')
    await button(page, 'Update').click()
    await page.getByText('kept was updated.').waitFor()
    const read = async () => (await environment.api('GET', `/v1/oauth2-clients/${id}`)).data
    expect(await read()).toMatchObject({ client_id: 'another application', inputs: [shop] })
    await page.goto(`/oauth-clients?panel=oauth2-client&of=${id}`)
    await button(page, 'Remove shop').click()
    await button(page, 'Update').click()
    await page.getByText(/Token URL must hold no braces/).waitFor()
    await field(page, 'Authorization URL').fill(plainUrls.authorization_url)
    await field(page, 'Token URL').fill(plainUrls.token_url)
    await button(page, 'Update').click()
    await page.getByText('kept was updated.').waitFor()
    expect(await read()).not.toHaveProperty('inputs')
  })
})

describe('a connection whose OAuth client declares inputs', () => {
  it('asks for them, and for those of another client when that is chosen', async ({
    environment,
    project,
  }) => {
    const id = await register(environment, project, 'shops', { ...urls, inputs: [shop] })
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OAuth2')
    await field(page, 'Name').fill('orders')
    await button(page, 'Create').click()
    await page.getByText('Enter the shop.').waitFor()
    await field(page, 'Shop').fill('https://acme.example.com')
    await button(page, 'Create').click()
    await page.getByText('Enter it as in this example: acme').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'Shop').fill('acme')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    const list = await environment.api('GET', `/v1/connections?project_id=${project.id}`)
    const [created] = list.data as unknown as [{ id: string }]
    expect(created).toMatchObject({ oauth2_client_id: id, config: { inputs: { shop: 'acme' } } })
    await register(environment, project, 'plain', plainUrls)
    await page.goto(`/connections?panel=edit-connection&of=${created.id}`)
    expect(await field(page, 'Shop').inputValue()).toBe('acme')
    await choose(page, /^OAuth client/, 'plain')
    await field(page, 'Shop').waitFor({ state: 'detached' })
    await button(page, 'Update').click()
    await page.getByText('orders was updated.').waitFor()
    const { data } = await environment.api('GET', `/v1/connections/${created.id}`)
    expect(data).toMatchObject({ config: { scopes: [] } })
    expect(data).not.toHaveProperty('config.inputs')
  })

  it('asks for those that are being typed for a new client in the same form', async ({
    environment,
    project,
  }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OAuth2')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('typed')
    await field(page, 'Client ID').fill('an application')
    await field(page, 'Client secret').fill('LEAK-of-a-client')
    await field(page, 'Authorization URL').fill(urls.authorization_url)
    await field(page, 'Token URL').fill(urls.token_url)
    await button(page, 'Inputs').click()
    await button(page, 'Add to inputs').click()
    for (const [name, text] of Object.entries(shop))
      await field(page, `Inputs 1: ${name}`).fill(text)
    await field(page, 'Shop').fill('acme')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    const { data } = await environment.api('GET', `/v1/connections?project_id=${project.id}`)
    expect(data).toMatchObject([{ config: { inputs: { shop: 'acme' } } }])
  })

  it('names the missing input at its authorization, and leads to its form', async ({
    environment,
    project,
  }) => {
    const client = await register(environment, project, 'shops', { ...urls, inputs: [shop] })
    const members = { type, config: { scopes: [] }, oauth2_client_id: client }
    const id = await project.connection('without a shop', members)
    const page = await project.open(`/connections?panel=authorize-connection&of=${id}`)
    await button(page, 'Authorize').click()
    await page.getByText('config.inputs.shop: is required, for example acme').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Edit connection').click()
    await field(page, 'Shop').fill('acme')
    await button(page, 'Update').click()
    await page.getByText('without a shop was updated.').waitFor()
  })
})
