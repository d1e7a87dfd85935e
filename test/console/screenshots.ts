// Takes the pictures of docs/images anew: npm run screenshots
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { unpackedBrowser } from './browser.ts'
import { type Rig, startRig } from './environment.ts'
import { button, chooseType, field } from './page-actions.ts'

const folder = join(import.meta.dirname, '../../docs/images')
const type = (name: string) => `dynamiq.connections.${name}`
const key = { api_key: 'sk-only-to-show' }

async function furnish(rig: Rig): Promise<{ id: string; google: string }> {
  const make = async (name: string, of: string, config: object) => {
    const body = { name, project_id: rig.local.project_id, type: type(of), config }
    return (await rig.api('POST', '/v1/connections', body)).data.id
  }
  await rig.api('POST', '/v1/oauth2-clients', {
    ...{ name: 'Google workspace app', project_id: rig.local.project_id },
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
  await rig.api('PUT', `/v1/connections/${id}/references/flow/checkout-assistant`)
  await rig.api('POST', `/v1/connections/${id}/credentials`, {}, rig.local.runtime_key)
  for (const name of ['staging', 'production']) await rig.api('POST', '/v1/projects', { name })
  return { id, google }
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(700)
}

async function take(rig: Rig): Promise<void> {
  const { id, google } = await furnish(rig)
  const viewport = { width: 1280, height: 800 }
  const page = await rig.signedIn('/', { viewport })
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
  const dark = await rig.signedIn('/', { viewport, colorScheme: 'dark' })
  await shot('connections-dark', '/connections', dark)
  const narrow = await rig.signedIn('/', { viewport: { width: 390, height: 800 } })
  await shot('narrow', '/connections', narrow)
  const out = await rig.open({ viewport })
  await shot('sign-in', '/', out)
}

await mkdir(folder, { recursive: true })
const rig = await startRig(await unpackedBrowser())
try {
  await take(rig)
} finally {
  await rig.close()
}
