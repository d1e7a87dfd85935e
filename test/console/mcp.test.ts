import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import type { Project } from './fixtures.ts'
import { it } from './mcp-fixtures.ts'
import { button, chooseType, field, row } from './page-actions.ts'

const secret = 'LEAK-of-an-application'

async function adding(project: Project, url: string): Promise<Page> {
  const page = await project.open('/connections?panel=create-connection')
  await chooseType(page, 'MCP server')
  await field(page, 'Server URL').fill(url)
  return page
}

const idIn = async (page: Page, name: string) => {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

describe('a protected MCP server', () => {
  it('is previewed from its URL, then created and authorized by one click', async ({
    project,
    server,
  }) => {
    const page = await adding(project, server.url)
    await page.getByText('The server asks for your consent').waitFor()
    await page.getByText('Scopes that the server asks for: read.').waitFor()
    await page.getByText(/cannot read the client metadata document of a local run/).waitFor()
    expect(server.counts.registrations).toBe(0)
    expect(await field(page, 'Name').inputValue()).toBe('127.0.0.1')
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'Name').fill('tools')
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      button(page, 'Create and authorize').click(),
    ])
    await tab.getByRole('heading', { name: 'Connected' }).waitFor()
    await page.getByText('tools is ready to use.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Close').click()
    await row(page, 'tools').getByText('active').waitFor()
    const { url, headers } = await project.credentials(await idIn(page, 'tools'))
    expect([url, headers]).toMatchObject([
      server.url,
      { Authorization: expect.stringMatching(/^Bearer access-/) },
    ])
  })

  it('that asks for more scopes shows them on the page of its connection, and one click requests them', async ({
    environment,
    project,
    server,
  }) => {
    const page = await adding(project, server.url)
    await page.getByText('The server asks for your consent').waitFor()
    await button(page, 'Create and authorize').click()
    await page.getByText('127.0.0.1 is ready to use.').waitFor()
    const id = await idIn(page, '127.0.0.1')
    const challenge = 'Bearer error="insufficient_scope", scope="files:write"'
    const lookup = `/v1/connections/${id}/credentials`
    const { status } = await environment.api('POST', lookup, { www_authenticate: challenge })
    expect(status).toBe(409)
    await page.goto(`/connections/${id}`)
    await page.getByText('The server asks for more scopes').waitFor()
    await page.getByText('files:write').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Grant these scopes' }).click()
    await page.getByText('127.0.0.1 is ready to use.').waitFor()
    await page.getByText('The server asks for more scopes').waitFor({ state: 'detached' })
    expect((await project.credentials(id)).scopes).toEqual(['read', 'files:write'])
  })
})

describe('an MCP server that registers no clients', () => {
  it('shows where to register an application, and takes its client ID in the same form', async ({
    environment,
    project,
    server,
  }) => {
    server.manner.registers = false
    const page = await adding(project, server.url)
    await page.getByText('Register an application first').waitFor()
    await page.getByText(`${environment.local.url}/v1/oauth2/callback`).waitFor()
    const link = page.getByRole('link', { name: /Registration page/ })
    expect(await link.getAttribute('href')).toBe('https://docs.example.com/register')
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'Client ID').fill('by hand')
    await field(page, 'Client secret').fill(secret)
    await button(page, 'Create and authorize').click()
    await page.getByText('127.0.0.1 is ready to use.').waitFor()
    expect(await page.content()).not.toContain(secret)
    const { data } = await environment.api('GET', `/v1/oauth2-clients?project_id=${project.id}`)
    expect(data).toMatchObject([{ client_id: 'by hand', managed: false }])
  })

  it('can be created without an application, and then says what is missing', async ({
    project,
    server,
  }) => {
    server.manner.registers = false
    const page = await adding(project, server.url)
    await page.getByText('Register an application first').waitFor()
    await button(page, 'Create').click()
    await button(page, 'Authorize').click()
    await page.getByText('The authorization could not start').waitFor()
    await page.getByRole('link', { name: /Registration page/ }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Register OAuth client').click()
    expect(await field(page, 'Issuer').inputValue()).toBe(new URL(server.url).origin)
  })
})

describe('a server that needs no OAuth', () => {
  it('is ready as soon as it is created', async ({ project, server }) => {
    server.manner.isOpen = true
    const page = await adding(project, server.url)
    await page.getByText('No authorization needed').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Create').click()
    await row(page, '127.0.0.1').getByText('active').waitFor()
    expect((await project.credentials(await idIn(page, '127.0.0.1'))).url).toBe(server.url)
  })
})

describe('a server that cannot be used', () => {
  it('says at which step and why, and is checked again on request', async ({ project, server }) => {
    server.manner.pkce = false
    const page = await adding(project, server.url)
    await page.getByText('Mooring cannot authorize this server').waitFor()
    await page.getByText(/metadata of its authorization server is not usable: .*S256/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    server.manner.pkce = true
    await button(page, 'Check again').click()
    await page.getByText('The server asks for your consent').waitFor()
  })

  it('is not requested while its URL is incomplete, and an address that is closed is an issue of the field', async ({
    project,
  }) => {
    const page = await adding(project, 'https://mcp')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await field(page, 'Name').fill('elsewhere')
    await field(page, 'Server URL').fill('https://10.0.0.1/mcp')
    await page.getByText(/Server URL must be a public address/).waitFor()
    expect(requests.filter((url) => url.endsWith('/v1/mcp/discover'))).toHaveLength(1)
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describe('the types for servers with headers', () => {
  it('lead to the type that authorizes', async ({ project }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'MCP Streamable HTTP')
    await page.getByRole('button', { name: 'MCP server', exact: true }).click()
    await page.getByText('Scopes and headers').waitFor()
  })
})
