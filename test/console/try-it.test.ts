import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, secret } from './fixtures.ts'
import { everythingStored, settled } from './page-actions.ts'

/** Opens the form of an operation in the API reference. */
async function openForm(page: Page, operation: string, route: RegExp) {
  await page.getByLabel('Find operations').fill(operation)
  await page.getByRole('button').filter({ hasText: route }).first().click()
  await page.getByRole('button', { name: 'Try it' }).first().click()
  return page.getByRole('form').first()
}

const reading = ['read-credentials', /^POST.*\/credentials$/] as const

describe('an operation in the API reference', () => {
  it('is sent with the key of the session, and its response is shown', async ({ project }) => {
    await project.connection('openai-prod')
    const page = await project.open('/docs')
    const form = await openForm(page, 'list-connections', /^GET.*\/v1\/connections$/)
    await form.getByLabel('project_id - optional').fill(project.id)
    await form.getByRole('button', { name: 'Send' }).click()
    await form.getByText(/^Status 200, \d+ ms$/).waitFor()
    await form.getByText('X-Request-Id').waitFor()
    await form.getByText('"name": "openai-prod"').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('hides the secrets of a response until they are asked for, and keeps nothing', async ({
    project,
  }) => {
    const id = await project.connection('openai-prod')
    const page = await project.open('/docs')
    const form = await openForm(page, ...reading)
    await form.getByLabel('connection_id').fill(id)
    await form.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send request' }).click()
    await form.getByText('"api_key": "[hidden]"').waitFor()
    expect(await everythingStored(page)).not.toContain(secret)
    await form.getByLabel('Show secrets').click()
    await form.getByText(`"api_key": "${secret}"`).waitFor()
    await page.getByRole('button', { name: 'Try it' }).first().click()
    await form.waitFor({ state: 'detached' })
    expect(await everythingStored(page)).not.toContain(secret)
    await page.getByRole('button', { name: 'Try it' }).first().click()
    expect(await form.getByLabel('connection_id').inputValue()).toBe('')
  })

  it('changes nothing before it is confirmed, nor where a field is wrong', async ({
    environment,
    project,
  }) => {
    const page = await project.open('/docs')
    const requests: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET') requests.push(`${request.method()} ${request.url()}`)
    })
    const form = await openForm(page, 'create-connection', /^POST.*\/v1\/connections$/)
    const send = form.getByRole('button', { name: 'Send' })
    await form.getByLabel('Body').fill('{"name": ')
    await send.click()
    await form.getByText('The body is not JSON.').waitFor()
    const body = {
      ...{ name: 'tried', project_id: project.id, type: 'dynamiq.connections.OpenAI' },
      config: { api_key: secret },
    }
    await form.getByLabel('Body').fill(JSON.stringify(body))
    await send.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    expect(requests).toEqual([])
    await send.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send request' }).click()
    await form.getByText(/^Status 201/).waitFor()
    expect(requests).toEqual([`POST ${environment.local.url}/v1/connections`])
    const { data } = await environment.api('GET', `/v1/connections?project_id=${project.id}`)
    expect(data).toMatchObject([{ name: 'tried' }])
  })

  it('shows an error with its status', async ({ project }) => {
    const page = await project.open('/docs', { role: 'viewer' })
    const form = await openForm(page, ...reading)
    await form.getByLabel('connection_id').fill('00000000-0000-4000-8000-000000000000')
    await form.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send request' }).click()
    await form.getByText(/^Status 403/).waitFor()
    await form.getByText('"code": "forbidden"').waitFor()
  })

  it('needs a key where it is not public', async ({ environment }) => {
    const page = await environment.openFresh()
    await page.goto('/docs')
    const isForm = await openForm(page, 'read-health', /health$/)
    await isForm.getByRole('button', { name: 'Send' }).click()
    await isForm.getByText(/^Status 200/).waitFor()
    await openForm(page, 'list-connections', /^GET.*\/v1\/connections$/)
    await page.getByText('It needs an access key.').waitFor()
    expect(await page.getByRole('form').count()).toBe(0)
  })
})

it.for([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
] as const)('axe finds nothing in its form and response: %o', async (look, { project }) => {
  const id = await project.connection('openai-prod')
  const viewport = { width: look.width, height: 900 }
  const page = await project.open('/docs', { viewport, colorScheme: look.colorScheme })
  const form = await openForm(page, ...reading)
  await form.getByLabel('connection_id').fill(id)
  await form.getByRole('button', { name: 'Send' }).click()
  await settled(page)
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Send request' }).click()
  await form.getByLabel('Show secrets').waitFor()
  await settled(page)
  expect(await accessibilityViolations(page)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})
