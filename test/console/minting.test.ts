import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { mintFailure } from '../../console/pages/connection/mint.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, type Project, secret } from './fixtures.ts'

const value = 'LEAK-minted-value'

/** A token endpoint that counts, and answers with `next` where that is set. */
const endpoint = { requests: 0, next: undefined as [number, object] | undefined }
let server: Server
let tokenUrl: string

beforeAll(async () => {
  server = createServer((_request, response) => {
    endpoint.requests += 1
    const granted = { access_token: value, token_type: 'Bearer', expires_in: 900, scope: 'read' }
    const [status, body] = endpoint.next ?? [200, granted]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
})
afterAll(() => server.close())

async function minting(project: Project, next?: [number, object]): Promise<Page> {
  Object.assign(endpoint, { requests: 0, next })
  const id = await project.connection('robot', {
    type: 'mooring.connections.OAuth2ClientCredentials',
    config: { token_url: tokenUrl, client_id: 'robot', client_secret: secret, scopes: ['read'] },
  })
  const page = await project.open(`/connections/${id}`)
  await page.getByRole('heading', { name: 'Short-lived credentials' }).waitFor()
  return page
}

const mintNow = (page: Page) => page.getByRole('button', { name: 'Mint now' }).click()

describe('a connection that mints', () => {
  it('shows what it mints and from what, before anything is minted', async ({ project }) => {
    const page = await minting(project)
    await page.getByText('access_token, token_type, scopes, expires_at', { exact: true }).waitFor()
    await page.getByText('none is stored').waitFor()
    await page.getByText('Client secret', { exact: true }).first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(endpoint.requests).toBe(0)
  })

  it('mints at the provider at each click, and shows its expiry and no value', async ({
    project,
  }) => {
    const page = await minting(project)
    await mintNow(page)
    await page.getByText('The provider accepts the stored credentials').waitFor()
    expect(endpoint.requests).toBe(1)
    await page.getByText('in 14 minutes').waitFor()
    await mintNow(page)
    await expect.poll(() => endpoint.requests).toBe(2)
    await page.getByText('The provider accepts the stored credentials').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await page.content()).not.toMatch(new RegExp(`${value}|${secret}`))
  })

  it('says that the provider rejects what is stored, and what to do', async ({ project }) => {
    const page = await minting(project, [401, { error: 'invalid_client' }])
    await mintNow(page)
    await page.getByText('The provider rejects the stored credentials', { exact: true }).waitFor()
    await page.getByText('Edit the connection and replace them.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('says that the request is rejected as it is configured', async ({ project }) => {
    const page = await minting(project, [400, { error: 'invalid_scope' }])
    await mintNow(page)
    await page.getByText('Check the scopes, permissions and other settings').waitFor()
  })

  it('offers no mint to a key that cannot look up', async ({ environment, project }) => {
    const page = await minting(project)
    const viewer = await environment.open({
      ...{ path: new URL(page.url()).pathname, project: project.id },
      role: 'viewer',
    })
    await viewer.getByRole('heading', { name: 'Short-lived credentials' }).waitFor()
    expect(await viewer.getByRole('button', { name: 'Mint now' }).count()).toBe(0)
  })
})

describe('a failure to mint', () => {
  it('has a heading where its class is unknown', () => {
    expect(mintFailure({ code: 'dependency_unavailable' }).what).toBe('No credential was minted')
  })
})

describe('a connection that assumes a role of AWS', () => {
  it('shows the trust policy to paste, and mints by the role', async ({ project }) => {
    const id = await project.connection('reports', {
      type: 'mooring.connections.AWSRole',
      config: {
        role_arn: 'arn:aws:iam::123456789012:role/mooring/reports',
        region: 'eu-central-1',
      },
    })
    const page = await project.open(`/connections/${id}`)
    await page.getByRole('tab', { name: 'Trust policy' }).click()
    const policy = page.getByRole('region', { name: 'the trust policy' })
    expect(JSON.parse(await policy.innerText())).toMatchObject({
      Version: '2012-10-17',
      Statement: [
        { Action: 'sts:AssumeRole', Condition: { StringEquals: expect.any(Object) } },
        { Action: 'sts:TagSession' },
      ],
    })
    await page.getByRole('button', { name: 'Copy the trust policy' }).waitFor()
    await mintNow(page)
    await page.getByText('The provider accepts the stored credentials').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
