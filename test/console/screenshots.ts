// Takes the pictures of docs/images: npm run screenshots
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { connect, type Environment } from './environment.ts'
import { button, chooseType, field } from './page-actions.ts'
import { startShared } from './shared-environment.ts'

const folder = join(import.meta.dirname, '../../docs/images')
const type = (name: string) => `dynamiq.connections.${name}`
const key = { api_key: 'sk-only-to-show' }

async function createSamples(environment: Environment): Promise<{ id: string; google: string }> {
  const make = async (name: string, of: string, config: object) => {
    const body = { name, project_id: environment.local.project_id, type: type(of), config }
    return (await environment.api('POST', '/v1/connections', body)).data.id
  }
  await environment.api('POST', '/v1/oauth2-clients', {
    ...{ name: 'Google workspace app', project_id: environment.local.project_id },
    ...{ type: type('GoogleOAuth2'), client_id: '0123.apps.googleusercontent.com' },
    client_secret: 'only-to-show',
  })
  const id = await make('openai-prod', 'OpenAI', { ...key, url: 'https://api.openai.com/v1' })
  await make('anthropic-eu', 'Anthropic', key)
  await make('vectors', 'Pinecone', key)
  const database = { host: 'db.example.com', port: 5432, database: 'orders', user: 'app' }
  await make('orders-db', 'PostgreSQL', { ...database, password: 'only-to-show' })
  await make('tools', 'MCPStreamableHTTP', { url: 'https://mcp.example.com' })
  const google = await make('team-drive', 'GoogleOAuth2', { scopes: [] })
  await environment.api('PUT', `/v1/connections/${id}/references/flow/checkout-assistant`)
  await environment.api(
    'POST',
    `/v1/connections/${id}/credentials`,
    {},
    environment.local.runtime_key,
  )
  for (const name of ['staging', 'production'])
    await environment.api('POST', '/v1/projects', { name })
  return { id, google }
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(700)
}

async function take(environment: Environment): Promise<void> {
  const { id, google } = await createSamples(environment)
  const viewport = { width: 1280, height: 800 }
  const page = await environment.open({ viewport })
  const shot = async (name: string, path?: string, on = page) => {
    if (path !== undefined) await on.goto(path)
    await settled(on)
    await on.screenshot({ path: join(folder, `${name}.png`) })
  }
  await shot('connections', '/connections')
  await page.goto('/connections?panel=create-connection')
  await chooseType(page, 'OpenAI')
  await field(page, 'Name').fill('openai-staging')
  await shot('add-connection')
  await shot('connection', `/connections/${id}`)
  await shot('edit-connection', `/connections?panel=edit-connection&of=${id}`)
  await shot('authorize', `/connections?panel=authorize-connection&of=${google}`)
  await shot('oauth-clients', '/oauth-clients')
  await shot('projects', '/projects')
  await page.goto('/access-keys?panel=access-key')
  await field(page, 'Name').fill('checkout-service')
  await button(page, 'Create').click()
  await page.getByText('Copy the key now').waitFor()
  await shot('access-key')
  await shot('api-reference', '/docs')
  const dark = await environment.open({ viewport, colorScheme: 'dark' })
  await shot('connections-dark', '/connections', dark)
  const narrow = await environment.open({ viewport: { width: 390, height: 800 } })
  await shot('narrow', '/connections', narrow)
  const out = await environment.openFresh({ viewport })
  await shot('sign-in', '/', out)
}

await mkdir(folder, { recursive: true })
const directory = await temporaryDirectory()
const shared = await startShared(directory)
try {
  await take(await connect(shared.environment))
} finally {
  await shared.stop()
  await rm(directory, { recursive: true, force: true })
}
