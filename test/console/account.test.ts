import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect } from 'vitest'
import { type ScriptedServer, startScripted } from '../oauth-servers/scripted.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './fixtures.ts'
import { button, row } from './page-actions.ts'

let provider: ScriptedServer
/** Says whose token it gets. */
let profiles: Server
let profileUrl: string

beforeAll(async () => {
  provider = await startScripted()
  profiles = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"sub": "u-42", "email": "ada@example.com"}')
  })
  profiles.listen(0, '127.0.0.1')
  await once(profiles, 'listening')
  profileUrl = `http://127.0.0.1:${(profiles.address() as AddressInfo).port}/me`
})
afterAll(async () => {
  profiles.close()
  await provider.close()
})

it('shows whose grant a connection holds and what else the provider reported, and in the list too', async ({
  environment,
  project,
}) => {
  const type = 'dynamiq.connections.OAuth2'
  const { data: client } = await environment.api('POST', '/v1/oauth2-clients', {
    ...{ name: 'app', project_id: project.id, type, client_id: 'c', client_secret: 'LEAK-1' },
    ...{ authorization_url: `${provider.url}/authorize`, token_url: `${provider.url}/token` },
    account: { url: profileUrl, id_path: 'sub', name_path: 'email' },
    capture: { token_kind: 'token.token_type' },
  })
  const members = { type, config: { scopes: ['read'] }, oauth2_client_id: client.id }
  const id = await project.connection('of ada', members)
  const page = await project.open(`/connections?panel=authorize-connection&of=${id}`)
  await button(page, 'Authorize').click()
  await page.getByText('of ada is ready to use.').waitFor()
  await row(page, 'of ada').getByText('connected as ada@example.com').waitFor()
  await page.goto(`/connections/${id}`)
  await page.getByText('ada@example.com (u-42)').waitFor()
  await page.getByText('token_kind').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
})
