import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './fixtures.ts'
import { button, chooseType, field } from './page-actions.ts'

const secret = 'LEAK-of-a-provider'

describe('the types', () => {
  it('begin with MCP servers, and are found by their category', async ({ project }) => {
    const page = await project.open('/connections?panel=create-connection')
    const loaded: URL[] = []
    page.on('request', (request) => loaded.push(new URL(request.url())))
    await page.getByRole('form').getByRole('button', { name: /^Type/ }).click()
    expect(await page.getByRole('option').first().textContent()).toContain('MCP server')
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByLabel('Search types').fill('customer support')
    await page.getByRole('option', { name: 'Zendesk' }).waitFor()
    expect(await page.getByRole('option', { name: 'OpenAI' }).count()).toBe(0)
    await page.getByLabel('Search types').fill('no such service')
    await page.getByText('No type matches').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    // The schemas of 340 types are not loaded to choose one.
    const types = loaded.filter(({ pathname }) => pathname.startsWith('/v1/connection-types'))
    expect(types.filter(({ search }) => search !== '?fields=summary')).toEqual([])
  })
})

describe('a connection to a provider', () => {
  it('asks for its inputs, and registers the application of a project without one in the same form', async ({
    environment,
    project,
  }) => {
    const page = await project.open('/connections?panel=create-connection', { role: 'editor' })
    await chooseType(page, 'Zendesk')
    await page.getByRole('link', { name: /How to register an application at Zendesk/ }).waitFor()
    await page.getByText(`${environment.local.url}/v1/oauth2/callback`).waitFor()
    await field(page, 'Name').fill('tickets')
    await field(page, 'Zendesk subdomain').fill('https://acme.zendesk.com')
    await button(page, 'Create').click()
    await page.getByText('Enter it as in this example: acme').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'Zendesk subdomain').fill('acme')
    await field(page, 'Client secret').fill(secret)
    await button(page, 'Create').click()
    await page.getByText('Enter the client ID.').waitFor()
    await field(page, 'Client ID').fill('an application')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    expect(await page.content()).not.toContain(secret)
    const of = `?project_id=${project.id}`
    const clients = await environment.api('GET', `/v1/oauth2-clients${of}`)
    expect(clients.data).toMatchObject([{ client_id: 'an application', name: 'Zendesk app' }])
    const { data } = await environment.api('GET', `/v1/connections${of}`)
    const [{ id }] = clients.data as unknown as [{ id: string }]
    expect(data).toMatchObject([{ config: { subdomain: 'acme' }, oauth2_client_id: id }])
  })

  it('can be created before its application is registered', async ({ environment, project }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'Todoist')
    await field(page, 'Name').fill('tasks')
    await button(page, 'Create').click()
    await page.getByRole('heading', { name: 'Authorize connection' }).waitFor()
    const clients = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    expect(clients.data).toEqual([])
  })
})
