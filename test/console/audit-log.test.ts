import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { row } from './page-actions.ts'

const secret = 'sk-LEAK-of-the-log'
let rig: Rig
let id: string

beforeAll(async () => {
  rig = await startRig(inject('browser'))
  const config = { api_key: secret, url: 'https://api.openai.com/v1' }
  const body = { project_id: rig.local.project_id, type: 'dynamiq.connections.OpenAI', config }
  id = (await rig.api('POST', '/v1/connections', { name: 'logged', ...body })).data.id
  for (let count = 0; count < 60; count++)
    await rig.api('POST', `/v1/connections/${id}/credentials`)
  await rig.api('POST', '/v1/projects', { name: 'elsewhere' })
}, 120_000)
afterAll(async () => {
  await rig.close()
  expect(rig.complaints).toEqual([])
})

describe('the audit log', () => {
  it('lists a project, goes on to older records, is filtered, and lists everything', async () => {
    const page = await rig.signedIn('/')
    await page.getByRole('link', { name: 'Audit log' }).click()
    const reads = page.getByRole('rowheader', { name: 'connection credentials read' })
    await reads.first().waitFor()
    expect(await reads.count()).toBe(50)
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Load older records' }).click()
    await row(page, 'connection created').waitFor()
    expect(await reads.count()).toBe(60)
    expect(await page.getByRole('button', { name: 'Load older records' }).count()).toBe(0)

    await page.getByRole('button', { name: /^Events/ }).click()
    await page.getByRole('option', { name: 'connection created' }).click()
    await page.keyboard.press('Escape')
    await reads.first().waitFor({ state: 'detached' })
    await row(page, 'connection created').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.getByLabel('By user or key id').fill('nobody-of-this-name')
    await page.getByText('Nothing is recorded that matches.').waitFor()
    expect(await page.content()).not.toContain(secret)

    await page.goto('/audit-log')
    await reads.first().waitFor()
    await page.getByRole('button', { name: /^Log of/ }).click()
    await page.getByRole('option', { name: 'Everything' }).click()
    await page.getByText('elsewhere').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
  })

  it('opens at one connection from its page', async () => {
    const page = await rig.signedIn(`/connections/${id}`)
    await page.getByRole('tab', { name: 'Audit trail' }).click()
    await page.getByRole('link', { name: 'Open in the audit log' }).click()
    await page.getByRole('heading', { name: 'Audit log' }).waitFor()
    await page.getByRole('rowheader', { name: 'connection credentials read' }).first().waitFor()
    expect(await page.getByLabel('Of the subject with this id').inputValue()).toBe(id)
    expect(await page.getByRole('rowheader', { name: /^project/ }).count()).toBe(0)
  })

  it('is not offered to a key that may not read it', async () => {
    const body = { name: 'viewer', role: 'viewer', project_id: rig.local.project_id }
    const { data } = await rig.api('POST', '/v1/access-keys', body)
    const page = await rig.signedIn('/', { key: String((data as { key?: string }).key) })
    await row(page, 'logged').waitFor()
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0)
    await page.goto('/audit-log')
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  })
})
