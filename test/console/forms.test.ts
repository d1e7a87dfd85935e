import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, type Project } from './fixtures.ts'
import { button, chooseAction, chooseType, field, row } from './page-actions.ts'

const acceptedKey = 'sk-LEAK-accepted'
/** Responds as OpenAI does; it accepts one key. */
let service: Server
let serviceUrl: string

beforeAll(async () => {
  service = createServer((request, response) => {
    const accepted = request.headers.authorization === `Bearer ${acceptedKey}`
    const status = accepted ? 200 : 401
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"data":[]}')
  })
  service.listen(0, '127.0.0.1')
  await once(service, 'listening')
  serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1`
})
afterAll(() => service.close())

async function adding(project: Project, type: string): Promise<Page> {
  const page = await project.open('/connections?panel=create-connection')
  await chooseType(page, type)
  return page
}

/** Creates what the form shows; returns what a lookup returns. */
async function create(
  page: Page,
  project: Project,
  name: string,
): Promise<Record<string, unknown>> {
  await button(page, 'Create').click()
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  return project.credentials(href?.split('/').at(-1) ?? '')
}

describe('the form of a new connection', () => {
  it('shows the fields of the Weaviate deployment that is chosen', async ({ project }) => {
    const page = await adding(project, 'Weaviate')
    await field(page, 'Cluster URL').waitFor()
    expect(await field(page, 'HTTP host').count()).toBe(0)
    await page.getByRole('radio', { name: 'Custom' }).check()
    expect(await field(page, 'Cluster URL').count()).toBe(0)
    await field(page, 'Name').fill('vectors')
    await field(page, 'API key').fill(acceptedKey)
    await field(page, 'HTTP host').fill('weaviate.example.com')
    await field(page, 'gRPC host').fill('grpc.example.com')
    expect(await accessibilityViolations(page)).toEqual([])
    const config = await create(page, project, 'vectors')
    expect(config).toMatchObject({ deployment_type: 'custom', http_port: 443, grpc_port: 50_051 })
    expect(config).not.toHaveProperty('url')
  })

  it('shows the fields of the SteelBrowser environment that is chosen, a type among the rarely used ones', async ({
    project,
  }) => {
    const page = await adding(project, 'SteelBrowser')
    await field(page, 'API key').waitFor()
    await page.getByRole('radio', { name: 'Self-hosted' }).check()
    expect(await field(page, 'API key').count()).toBe(0)
    await field(page, 'Name').fill('browser')
    await field(page, 'Model API key').fill(acceptedKey)
    await field(page, 'Base URL').fill('https://steel.example.com')
    expect(await create(page, project, 'browser')).toMatchObject({
      base_url: 'https://steel.example.com',
    })
  })

  it('shows the fields of the Elasticsearch authentication that is chosen', async ({ project }) => {
    const page = await adding(project, 'Elasticsearch')
    await field(page, 'Name').fill('search')
    await field(page, 'API key').fill('of the other way')
    await page.getByRole('radio', { name: 'A username and password' }).check()
    expect(await field(page, 'API key').count()).toBe(0)
    await page.getByRole('radio', { name: 'A Cloud ID' }).check()
    await field(page, 'Cloud ID').fill('prod:ZXU=')
    await field(page, 'Username').fill('elastic')
    await field(page, 'Password').fill(acceptedKey)
    const config = await create(page, project, 'search')
    expect(config).toMatchObject({
      cloud_id: 'prod:ZXU=',
      username: 'elastic',
      password: acceptedKey,
    })
    expect(config.api_key ?? null).toBeNull()
  })

  it('takes headers as a list of names and values', async ({ project }) => {
    const page = await adding(project, 'MCP SSE')
    await field(page, 'Name').fill('tools')
    await field(page, 'Server URL').fill('https://mcp.example.com/sse')
    await button(page, 'Add to headers').click()
    await field(page, 'Name 1').fill('X-Team')
    await field(page, 'Value 1').fill(acceptedKey)
    expect(await field(page, 'Value 1').getAttribute('type')).toBe('password')
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await create(page, project, 'tools')).toMatchObject({
      headers: { 'X-Team': acceptedKey },
    })
  })

  it('is filled in from the key file of a service account', async ({ project }) => {
    const page = await adding(project, 'VertexAI')
    const file = (content: object) => ({
      ...{ name: 'key.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(content)),
    })
    const drop = page.locator('input[type=file]')
    await drop.setInputFiles(file({ type: 'authorized_user', client_secret: 'LEAK' }))
    await page.getByText('key.json is not the right kind of file').waitFor()
    const account = {
      ...{ type: 'service_account', project_id: 'acme', private_key_id: '0a1b' },
      private_key: `-----BEGIN PRIVATE KEY-----\n${acceptedKey}\n-----END PRIVATE KEY-----\n`,
      ...{ client_email: 'm@acme.iam.gserviceaccount.com', client_id: '1' },
      ...{ auth_uri: 'https://accounts.google.com/o/oauth2/auth' },
      token_uri: 'https://oauth2.googleapis.com/token',
      ...{ auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs' },
      ...{
        client_x509_cert_url: 'https://www.googleapis.com/x509/m',
        universe_domain: 'googleapis.com',
      },
    }
    await drop.setInputFiles(file(account))
    await page.getByText(/fields filled in from key\.json/).waitFor()
    await field(page, 'Name').fill('vertex')
    await field(page, 'Vertex project ID').fill('acme')
    await field(page, 'Vertex location').fill('us-central1')
    expect(await accessibilityViolations(page)).toEqual([])
    const config = await create(page, project, 'vertex')
    expect(config).toMatchObject({
      private_key: account.private_key,
      client_email: account.client_email,
    })
  })

  it('shows a validation issue of the server at its field, and keeps what was typed', async ({
    project,
  }) => {
    const page = await adding(project, 'HttpApiKey')
    await field(page, 'Name').fill('inside')
    await field(page, 'API key').fill(acceptedKey)
    await button(page, 'Create').click()
    await page.getByText('Enter the URL.').waitFor()
    await field(page, 'URL').fill('http://10.0.0.1/')
    await button(page, 'Create').click()
    await page.getByText('URL must be a public address.').waitFor()
    expect(await field(page, 'API key').inputValue()).toBe(acceptedKey)
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'URL').fill('https://api.example.com')
    expect(await create(page, project, 'inside')).toMatchObject({ url: 'https://api.example.com' })
  })
})

describe('the connection test', () => {
  it('distinguishes a key that the service rejects from one that it accepts, and stores neither', async ({
    project,
  }) => {
    const page = await adding(project, 'OpenAI')
    await field(page, 'API key').fill('sk-wrong')
    await field(page, 'Base URL').fill(serviceUrl)
    await button(page, 'Test connection').click()
    await page.getByText('The service rejects these credentials').waitFor()
    await field(page, 'API key').fill(acceptedKey)
    await page.getByText('The service rejects these credentials').waitFor({ state: 'detached' })
    await button(page, 'Test connection').click()
    await page.getByText('The connection works').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Cancel').click()
    expect(await row(page, serviceUrl).count()).toBe(0)
    expect(await page.content()).not.toContain(acceptedKey)
  })

  it('tests a stored connection on a click, and never because a link is opened', async ({
    project,
  }) => {
    const config = { api_key: acceptedKey, url: serviceUrl }
    const id = await project.connection('tested', { config })
    const page = await project.open(`/connections?panel=test-connection&of=${id}`)
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    await page.reload()
    await button(page, 'Test').waitFor()
    expect(requests.filter((each) => each.startsWith('POST'))).toEqual([])
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Test').click()
    await page.getByText('The connection works').waitFor()
    await button(page, 'Close').click()
    await chooseAction(page, 'tested', 'Test')
    await page.getByText('The connection works').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
