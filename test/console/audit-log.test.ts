import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import type { Environment } from './environment.ts'
import { it, type Project, secret } from './fixtures.ts'
import { row } from './page-actions.ts'

/** A connection that was looked up so often, once the audit log lists it. */
async function lookedUp(
  { api }: Environment,
  project: Project,
  count: number,
): Promise<{ readonly id: string }> {
  const id = await project.connection('logged')
  const lookups = Array.from({ length: count }, () =>
    api('POST', `/v1/connections/${id}/credentials`),
  )
  await Promise.all(lookups)
  const path = `/v1/events?project_id=${project.id}&type=connection.credentials_read&page_size=100`
  await expect
    .poll(async () => Object.keys((await api('GET', path)).data).length, { timeout: 30_000 })
    .toBe(count)
  return { id }
}

describe('the audit log', () => {
  it('names the read archive of a deployment that records lookups there', async ({ project }) => {
    const page = await project.open('/')
    await page.route('**/v1/events?*', async (route) => {
      const response = await route.fetch()
      const list = { ...(await response.json()), read_archive: 'mooring_prod.credentials_read' }
      await route.fulfill({ response, json: list })
    })
    await page.getByRole('link', { name: 'Audit log' }).click()
    const where = 'Lookups of credentials are recorded in mooring_prod.credentials_read.'
    await page.getByText(where).waitFor()
    expect(await page.getByText('every lookup of credentials').count()).toBe(0)
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('lists a project, loads older records, filters them, and lists all projects', async ({
    environment,
    project,
  }) => {
    await lookedUp(environment, project, 60)
    const page = await project.open('/')
    await page.getByRole('link', { name: 'Audit log' }).click()
    const reads = page.getByRole('rowheader', { name: 'connection credentials read' })
    await reads.first().waitFor()
    expect(await reads.count()).toBe(50)
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Load older records' }).click()
    await row(page, 'connection created').waitFor()
    expect(await reads.count()).toBe(60)
    expect(await page.getByRole('button', { name: 'Load older records' }).count()).toBe(0)

    await page.getByRole('button', { name: /^Events/ }).click()
    await page.getByRole('option', { name: 'connection created' }).click()
    await page.keyboard.press('Escape')
    await reads.first().waitFor({ state: 'detached' })
    await row(page, 'connection created').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByLabel('User or key ID').fill('no-user-of-this-name')
    await page.getByText('No records match.').waitFor()
    expect(await page.content()).not.toContain(secret)
  })

  it('lists the records of every project to an admin of the deployment', async ({
    environment,
    project,
  }) => {
    await project.connection('here')
    const other = await environment.createProject()
    const page = await project.open('/audit-log')
    await row(page, 'connection created').waitFor()
    await page.getByRole('button', { name: /^Scope/ }).click()
    await page.getByRole('option', { name: 'All projects' }).click()
    await page.getByLabel('Subject ID').fill(other.id)
    await page.getByText(other.name).first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it('opens with the records of one connection from the page of that connection', async ({
    environment,
    project,
  }) => {
    const { id } = await lookedUp(environment, project, 1)
    const page = await project.open(`/connections/${id}`)
    await page.getByRole('tab', { name: 'Audit log' }).click()
    await page.getByRole('link', { name: 'Open in the audit log' }).click()
    await page.getByRole('heading', { name: 'Audit log', level: 1 }).waitFor()
    await page.getByRole('rowheader', { name: 'connection credentials read' }).first().waitFor()
    expect(await page.getByLabel('Subject ID').inputValue()).toBe(id)
    expect(await page.getByRole('rowheader', { name: /^project/ }).count()).toBe(0)
  })

  it('is neither linked nor shown to a key that cannot read it', async ({ project }) => {
    await project.connection('visible')
    const page = await project.open('/', { role: 'viewer' })
    await row(page, 'visible').waitFor()
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0)
    await page.goto('/audit-log')
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  })
})
