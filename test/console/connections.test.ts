import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, secret } from './fixtures.ts'
import { button, chooseAction, chooseType, field, heldProjects, row } from './page-actions.ts'

describe('the first connection', () => {
  it('is explained by the empty page, and its lookup returns what was typed', async ({
    project,
  }) => {
    const page = await project.open()
    await page.getByRole('heading', { name: 'No connections yet' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Add the first connection' }).click()
    await chooseType(page, 'OpenAI')
    expect(await button(page, 'Create').isDisabled()).toBe(true)
    await field(page, 'Name').fill('openai-prod')
    await field(page, 'API key').fill(secret)
    expect(await field(page, 'API key').getAttribute('type')).toBe('password')
    await button(page, 'Show API key').click()
    expect(await field(page, 'API key').getAttribute('type')).toBe('text')
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText('openai-prod is ready to use.').waitFor()
    await row(page, 'openai-prod').getByText('active').waitFor()
    const href = await page.getByRole('link', { name: 'openai-prod' }).getAttribute('href')
    const id = href?.split('/').at(-1) ?? ''
    expect(await project.credentials(id)).toMatchObject({ api_key: secret })
  })
})

describe('the list of connections', () => {
  it('is searched, filtered and refreshed', async ({ project }) => {
    const page = await project.open()
    await page.getByRole('heading', { name: 'No connections yet' }).waitFor()
    await project.connection('anthropic-eu', {
      type: 'dynamiq.connections.Anthropic',
      config: { api_key: secret },
    })
    await project.connection('google', {
      type: 'dynamiq.connections.GoogleOAuth2',
      config: { scopes: [] },
    })
    await page.getByRole('button', { name: 'Refresh' }).click()
    await row(page, 'google').waitFor()
    await page.getByLabel('Find connections by the start of their name').fill('anthropic')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByText('1 match', { exact: true }).first().waitFor()
    await page.getByLabel('Find connections by the start of their name').fill('no such thing')
    await page.getByRole('heading', { name: 'No connections match' }).waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: 'Statuses' }).click()
    await page.getByRole('option', { name: 'incomplete' }).click()
    await page.keyboard.press('Escape')
    await row(page, 'anthropic-eu').waitFor({ state: 'detached' })
    await row(page, 'google').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('has pages of 25, and counts the connections of all of them', async ({ project }) => {
    const names = Array.from({ length: 30 }, (_, index) => `many-${index + 10}`)
    await Promise.all([...names, 'another'].map((name) => project.connection(name)))
    const page = await project.open()
    await page.getByLabel('Find connections by the start of their name').fill('many-')
    await page.getByText('30 matches', { exact: true }).first().waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(26)
    const requests: URL[] = []
    page.on('request', (request) => requests.push(new URL(request.url())))
    await page.getByRole('button', { name: /next page/i }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(6)
    await row(page, 'many-39').waitFor()
    await page.getByRole('button', { name: /previous page/i }).click()
    await row(page, 'many-10').waitFor()
    // A page by its number would cost every connection before it.
    const lists = requests.filter(({ pathname }) => pathname === '/v1/connections')
    expect(lists.filter(({ searchParams }) => searchParams.has('page'))).toEqual([])
    expect(lists.some(({ searchParams }) => searchParams.has('cursor'))).toBe(true)
  })

  it('is searched once its project is known: nothing typed is lost', async ({ project }) => {
    const page = await project.open('/projects')
    const release = await heldProjects(page)
    await page.goto('/connections')
    await page.getByText('Loading the connections').waitFor()
    expect(await page.getByLabel('Find connections').count()).toBe(0)
    release()
    await page.getByLabel('Find connections').fill('no such thing')
    await page.getByRole('heading', { name: 'No connections match' }).waitFor()
    expect(await page.getByLabel('Find connections').inputValue()).toBe('no such thing')
  })

  // A cursor of other filters is rejected: the list would be an error until it is loaded again.
  it('has no next page while what is typed has not been searched for', async ({ project }) => {
    const names = Array.from({ length: 26 }, (_, index) => `many-${index + 10}`)
    await Promise.all(names.map((name) => project.connection(name)))
    const page = await project.open()
    const next = page.getByRole('button', { name: /next page/i })
    await next.waitFor()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    await page.getByLabel('Find connections by the start of their name').fill('many-')
    await next.waitFor({ state: 'detached' })
    await page.clock.resume()
    await page.getByText('26 matches', { exact: true }).first().waitFor()
    await next.click()
    await row(page, 'many-35').waitFor()
  })
})

describe('deleting a connection', () => {
  it('asks for confirmation, lists the references that prevent it, and then deletes', async ({
    environment,
    project,
  }) => {
    const id = await project.connection('obsolete')
    const reference = `/v1/connections/${id}/references/flow/checkout-7`
    await environment.api('PUT', reference)
    const page = await project.open()
    await chooseAction(page, 'obsolete', 'Delete')
    const dialog = page.getByRole('dialog', { name: 'Delete the connection obsolete?' })
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByText('checkout-7').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await environment.api('DELETE', reference)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('obsolete was deleted.').waitFor()
    await row(page, 'obsolete').waitFor({ state: 'detached' })
  })
})

describe('the page of a connection', () => {
  it('shows its details, examples, references and audit log, and no secret', async ({
    environment,
    project,
  }) => {
    const id = await project.connection('shown')
    await environment.api('PUT', `/v1/connections/${id}/references/flow/f1`)
    await project.credentials(id)
    const page = await project.open(`/connections/${id}`)
    await page.getByRole('heading', { name: 'shown' }).waitFor()
    for (const language of ['Python', 'TypeScript', 'Shell', 'Lambda', 'curl']) {
      await page.getByRole('tab', { name: language }).click()
      await page
        .getByRole('region', { name: `the ${language} example` })
        .getByText(id)
        .waitFor()
    }
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('tab', { name: 'Config' }).click()
    await page.getByText('https://api.openai.com/v1').waitFor()
    await page.getByRole('tab', { name: 'References' }).click()
    await page.getByRole('rowheader', { name: 'f1' }).waitFor()
    await page.getByRole('tab', { name: 'Audit log' }).click()
    await page.getByText('credentials read').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await page.content()).not.toContain(secret)
  })

  it('is "Page not found" where the connection does not exist', async ({ project }) => {
    const page = await project.open('/connections/00000000-0000-4000-8000-000000000000')
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
