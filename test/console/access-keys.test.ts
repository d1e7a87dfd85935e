import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import type { Environment } from './environment.ts'
import { it } from './fixtures.ts'
import { button, choose, chooseAction, field, heldProjects, row, signIn } from './page-actions.ts'

const shownKey = async (page: Page) =>
  /mrg_\w[\w-]{35}_\w{49}/.exec((await page.getByRole('form').textContent()) ?? '')?.[0] ?? ''
const statusOf = async ({ api }: Environment, key: string) =>
  (await api('GET', '/v1/access-keys/self', undefined, key)).status

describe('an access key', () => {
  it('is not for every project by default while the projects load', async ({ project }) => {
    const page = await project.open('/projects')
    const release = await heldProjects(page)
    await page.goto('/access-keys?panel=access-key')
    await field(page, 'Name').fill('early')
    expect(await button(page, 'Create').isDisabled()).toBe(true)
    release()
    await page
      .getByRole('form')
      .getByRole('button', { name: `Project ${project.name}` })
      .waitFor()
    expect(await button(page, 'Create').isDisabled()).toBe(false)
  })

  it('is shown once, rotated with an overlap, and deleted', async ({ environment, project }) => {
    const name = `checkout of ${project.name}`
    const page = await project.open('/access-keys')
    await page.getByRole('button', { name: 'Create access key' }).click()
    await field(page, 'Name').fill(name)
    await page
      .getByRole('form')
      .getByRole('button', { name: `Project ${project.name}` })
      .waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText('Copy the key now').waitFor()
    const first = await shownKey(page)
    expect(await statusOf(environment, first)).toBe(200)
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Done').click()
    expect(await page.content()).not.toContain(first)

    await page.getByLabel('Find access keys').fill(name)
    await chooseAction(page, name, 'Rotate')
    await choose(page, /^How long/, 'None')
    await button(page, 'Rotate').click()
    await page.getByText('Copy the key now').waitFor()
    const second = await shownKey(page)
    expect(await statusOf(environment, first)).toBe(401)
    expect(await statusOf(environment, second)).toBe(200)
    await button(page, 'Done').click()

    await chooseAction(page, name, 'Delete')
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('was deleted.').waitFor()
    expect(await statusOf(environment, second)).toBe(401)
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('that replaces the key of the session continues the session in this tab', async ({
    environment,
    project,
  }) => {
    const own = await project.accessKey('admin', 'key-of-mine')
    const page = await environment.openFresh()
    await page.goto('/access-keys')
    await signIn(page, own.key)
    await chooseAction(page, 'key-of-mine', 'Rotate')
    await choose(page, /^How long/, 'None')
    await button(page, 'Rotate').click()
    await page.getByText('Copy the key now').waitFor()
    await button(page, 'Done').click()
    await page.getByRole('link', { name: 'Projects' }).click()
    await row(page, project.name).waitFor()
    expect(await statusOf(environment, own.key)).toBe(401)
  })
})

describe('a project', () => {
  it('is created, chosen, renamed and deleted, and stays while it is not empty', async ({
    environment,
    project,
  }) => {
    const staging = `staging-${project.name}`
    const preview = `preview-${project.name}`
    const page = await project.open('/projects')
    await page.getByRole('button', { name: 'Create project' }).click()
    await field(page, 'Name').fill(project.name)
    await button(page, 'Create').click()
    await page.getByText('The name is taken.').waitFor()
    await field(page, 'Name').fill(staging)
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText(`${staging} was created.`).waitFor()
    await page.getByRole('navigation').getByText(staging).waitFor()
    await page.getByLabel('Find projects').fill(`-${project.name}`)
    await chooseAction(page, staging, 'Rename')
    await field(page, 'Name').fill(preview)
    await button(page, 'Rename').click()
    await row(page, preview).waitFor()
    const copyable = row(page, preview).getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    const id = await copyable.textContent()
    const connection = await project.connection('c', { project_id: id })
    await chooseAction(page, preview, 'Delete')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByText('Not deleted').waitFor()
    await environment.api('DELETE', `/v1/connections/${connection}`)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await row(page, preview).waitFor({ state: 'detached' })
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('shows why this deployment gives a project no key of its own', async ({ project }) => {
    const page = await project.open('/projects')
    await page.getByRole('button', { name: 'Create project' }).click()
    await field(page, 'Name').fill(`own-${project.name}`)
    await page.getByLabel('A key of its own').click()
    await button(page, 'Create').click()
    await page.getByText(/^The encryption needs a deployment with the option/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByLabel('A key of its own').click()
    await button(page, 'Create').click()
    await page.getByText(`own-${project.name} was created.`).waitFor()
  })
})

describe('the console', () => {
  it('offers a viewer no action that the role does not allow', async ({ project }) => {
    const id = await project.connection('visible')
    const page = await project.open('/', { role: 'viewer' })
    await row(page, 'visible').waitFor()
    expect(await page.getByRole('button', { name: 'Add new connection' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Actions for/ }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Access keys' }).count()).toBe(0)
    await page.getByRole('link', { name: 'visible' }).click()
    await page.getByRole('tab', { name: 'References' }).waitFor()
    expect(await page.getByRole('tab', { name: 'Audit log' }).count()).toBe(0)
    await page.goto('/oauth-clients')
    await page.getByText('No OAuth clients yet').waitFor()
    expect(await page.getByRole('button', { name: 'Register OAuth client' }).count()).toBe(0)
    await page.goto(`/connections/${id}?panel=edit-connection&of=${id}`)
    await field(page, 'Base URL').fill('https://other.example.com')
    // A changed destination requires the secret again.
    await field(page, 'API key').fill('sk-other')
    await button(page, 'Update').click()
    await page.getByText('lacks the scope connections:write').waitFor()
  })

  it('shows that a server does not respond, and tries again on request', async ({ project }) => {
    const page = await project.open('/connections')
    await page.getByRole('heading', { name: 'No connections yet' }).waitFor()
    await page.route('**/v1/**', (route) => route.fulfill({ status: 503, body: '{}' }))
    await page.getByRole('link', { name: 'OAuth clients' }).click()
    await page.getByText('The OAuth clients could not be loaded').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.unroute('**/v1/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No OAuth clients yet').waitFor()
  })
})
