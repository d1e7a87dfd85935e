import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { act, button, chooseType, field, row } from './page-actions.ts'

const rightKey = 'sk-LEAK-right'
let rig: Rig
/** Speaks as OpenAI does: it knows one key. */
let service: Server
let serviceUrl: string

beforeAll(async () => {
  service = createServer((request, response) => {
    const right = request.headers.authorization === `Bearer ${rightKey}`
    response.writeHead(right ? 200 : 401, { 'content-type': 'application/json' }).end('{"data":[]}')
  })
  service.listen(0, '127.0.0.1')
  await once(service, 'listening')
  serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1`
  rig = await startRig(inject('browser'))
}, 120_000)
afterAll(async () => {
  await rig.close()
  service.close()
  expect(rig.complaints).toEqual([])
})

async function adding(type: string): Promise<Page> {
  const page = await rig.signedIn('/connections?panel=create-connection')
  await chooseType(page, type)
  return page
}

async function kept(page: Page, name: string): Promise<Record<string, unknown>> {
  await button(page, 'Create').click()
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  const path = `/v1${href}/credentials`
  return (await rig.api('POST', path, {}, rig.local.runtime_key)).data
}

describe('the form of a new connection', () => {
  it('shows of Weaviate’s deployments what applies to the one that is chosen', async () => {
    const page = await adding('Weaviate')
    await field(page, 'Cluster URL').waitFor()
    expect(await field(page, 'HTTP host').count()).toBe(0)
    await page.getByRole('radio', { name: 'Custom' }).check()
    expect(await field(page, 'Cluster URL').count()).toBe(0)
    await field(page, 'Name').fill('vectors')
    await field(page, 'API key').fill(rightKey)
    await field(page, 'HTTP host').fill('weaviate.example.com')
    await field(page, 'gRPC host').fill('grpc.example.com')
    expect(await barriersOn(page)).toEqual([])
    const config = await kept(page, 'vectors')
    expect(config).toMatchObject({ deployment_type: 'custom', http_port: 443, grpc_port: 50_051 })
    expect(config).not.toHaveProperty('url')
  })

  it('shows of SteelBrowser’s environments what applies, among the types that are seldom used', async () => {
    const page = await adding('SteelBrowser')
    await field(page, 'API key').waitFor()
    await page.getByRole('radio', { name: 'Self-hosted' }).check()
    expect(await field(page, 'API key').count()).toBe(0)
    await field(page, 'Name').fill('browser')
    await field(page, 'Model API key').fill(rightKey)
    await field(page, 'Base URL').fill('https://steel.example.com')
    expect(await kept(page, 'browser')).toMatchObject({ base_url: 'https://steel.example.com' })
  })

  it('shows of Elasticsearch’s ways to sign in the one that is chosen', async () => {
    const page = await adding('Elasticsearch')
    await field(page, 'Name').fill('search')
    await field(page, 'API key').fill('of the other way')
    await page.getByRole('radio', { name: 'A username and password' }).check()
    expect(await field(page, 'API key').count()).toBe(0)
    await page.getByRole('radio', { name: 'A Cloud ID' }).check()
    await field(page, 'Cloud ID').fill('prod:ZXU=')
    await field(page, 'Username').fill('elastic')
    await field(page, 'Password').fill(rightKey)
    const config = await kept(page, 'search')
    expect(config).toMatchObject({ cloud_id: 'prod:ZXU=', username: 'elastic', password: rightKey })
    expect(config.api_key ?? null).toBeNull()
  })

  it('takes headers line by line', async () => {
    const page = await adding('MCP SSE')
    await field(page, 'Name').fill('tools')
    await field(page, 'Server URL').fill('https://mcp.example.com/sse')
    await button(page, 'Add to headers').click()
    await field(page, 'Name 1').fill('X-Team')
    await field(page, 'Value 1').fill(rightKey)
    expect(await field(page, 'Value 1').getAttribute('type')).toBe('password')
    expect(await barriersOn(page)).toEqual([])
    expect(await kept(page, 'tools')).toMatchObject({ headers: { 'X-Team': rightKey } })
  })

  it('fills itself in from the key file of a service account', async () => {
    const page = await adding('VertexAI')
    const file = (content: object) => ({
      ...{ name: 'key.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(content)),
    })
    const drop = page.locator('input[type=file]')
    await drop.setInputFiles(file({ type: 'authorized_user', client_secret: 'LEAK' }))
    await page.getByText('key.json is not the right kind of file').waitFor()
    const account = {
      ...{ type: 'service_account', project_id: 'acme', private_key_id: '0a1b' },
      private_key: `-----BEGIN PRIVATE KEY-----\n${rightKey}\n-----END PRIVATE KEY-----\n`,
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
    expect(await barriersOn(page)).toEqual([])
    const config = await kept(page, 'vertex')
    expect(config).toMatchObject({
      private_key: account.private_key,
      client_email: account.client_email,
    })
  })

  it('tells at its field what the server says of it, and keeps what was typed', async () => {
    const page = await adding('HttpApiKey')
    await field(page, 'Name').fill('inside')
    await field(page, 'API key').fill(rightKey)
    await button(page, 'Create').click()
    await page.getByText('Enter the URL.').waitFor()
    await field(page, 'URL').fill('http://10.0.0.1/')
    await button(page, 'Create').click()
    await page.getByText('URL must be a public address.').waitFor()
    expect(await field(page, 'API key').inputValue()).toBe(rightKey)
    expect(await barriersOn(page)).toEqual([])
    await field(page, 'URL').fill('https://api.example.com')
    expect(await kept(page, 'inside')).toMatchObject({ url: 'https://api.example.com' })
  })
})

describe('testing before saving', () => {
  it('tells a key that the service refuses from one that it takes, and keeps neither', async () => {
    const page = await adding('OpenAI')
    await field(page, 'API key').fill('sk-wrong')
    await field(page, 'Base URL').fill(serviceUrl)
    await button(page, 'Test connection').click()
    await page.getByText('The service refuses these credentials').waitFor()
    await field(page, 'API key').fill(rightKey)
    await page.getByText('The service refuses these credentials').waitFor({ state: 'detached' })
    await button(page, 'Test connection').click()
    await page.getByText('It works').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Cancel').click()
    expect(await row(page, serviceUrl).count()).toBe(0)
    expect(await page.content()).not.toContain(rightKey)
  })

  it('says of what is stored whether it works still, when asked and not by a link', async () => {
    const config = { api_key: rightKey, url: serviceUrl }
    const body = { project_id: rig.local.project_id, type: 'dynamiq.connections.OpenAI', config }
    const { data } = await rig.api('POST', '/v1/connections', { name: 'tested', ...body })
    const page = await rig.signedIn(`/connections?panel=test-connection&of=${data.id}`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.reload()
    await button(page, 'Test').waitFor()
    expect(asked.filter((each) => each.startsWith('POST'))).toEqual([])
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Test').click()
    await page.getByText('It works').waitFor()
    await button(page, 'Close').click()
    await act(page, 'tested', 'Test')
    await page.getByText('It works').waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})
