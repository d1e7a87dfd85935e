import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { act, button, chooseType, field, row } from './page-actions.ts'

const secret = 'sk-LEAK-typed-into-the-console'
let rig: Rig
let page: Page

beforeAll(async () => {
  rig = await startRig(inject('browser'))
}, 120_000)
afterAll(async () => {
  await rig.close()
  expect(rig.complaints).toEqual([])
})

async function made(name: string, more: object = {}): Promise<string> {
  const config = { api_key: secret, url: 'https://api.openai.com/v1' }
  const body = {
    name,
    project_id: rig.local.project_id,
    type: 'dynamiq.connections.OpenAI',
    config,
  }
  const { data } = await rig.api('POST', '/v1/connections', { ...body, ...more })
  return data.id
}

async function resolved(id: string): Promise<Record<string, unknown>> {
  const path = `/v1/connections/${id}/credentials`
  return (await rig.api('POST', path, {}, rig.local.runtime_key)).data
}

describe('a person without a key', () => {
  it('is asked for one, and told plainly of one that does not open', async () => {
    page = await rig.open()
    await page.goto('/connections')
    const [key, signIn] = [
      page.getByLabel('Access key', { exact: true }),
      page.getByRole('button', { name: 'Sign in' }),
    ]
    await signIn.click()
    await page.getByText('Enter an access key.').waitFor()
    await key.fill('hunter2')
    await signIn.click()
    await page.getByText('This is no access key').waitFor()
    await key.fill(rig.local.admin_key.replace(/_[^_]+$/, `_${'0'.repeat(49)}`))
    await signIn.click()
    await page.getByText('This key does not open').waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})

describe('the first connection', () => {
  it('is taught by the empty page, and resolves into what was typed', async () => {
    page = await rig.signedIn()
    await page.getByRole('heading', { name: 'No connections yet' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Add the first connection' }).click()
    await chooseType(page, 'OpenAI')
    expect(await button(page, 'Create').isDisabled()).toBe(true)
    await field(page, 'Name').fill('openai-prod')
    await field(page, 'API key').fill(secret)
    expect(await field(page, 'API key').getAttribute('type')).toBe('password')
    await button(page, 'Show API key').click()
    expect(await field(page, 'API key').getAttribute('type')).toBe('text')
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText('openai-prod is ready to use.').waitFor()
    await row(page, 'openai-prod').getByText('active').waitFor()
    const href = await page.getByRole('link', { name: 'openai-prod' }).getAttribute('href')
    expect(await resolved(href?.split('/').at(-1) ?? '')).toMatchObject({ api_key: secret })
  })
})

describe('the list', () => {
  beforeEach(async () => {
    page = await rig.signedIn()
  })

  it('is searched, filtered and sorted', async () => {
    await made('anthropic-eu', {
      type: 'dynamiq.connections.Anthropic',
      config: { api_key: secret },
    })
    await made('google', { type: 'dynamiq.connections.GoogleOAuth2', config: { scopes: [] } })
    await page.getByRole('button', { name: 'Load again' }).click()
    await row(page, 'google').waitFor()
    await page.getByLabel('Find connections').fill('anthropic')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByText('1 match').first().waitFor()
    await page.getByLabel('Find connections').fill('no such thing')
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await page.getByRole('button', { name: 'Statuses' }).click()
    await page.getByRole('option', { name: 'incomplete' }).click()
    await page.keyboard.press('Escape')
    await row(page, 'anthropic-eu').waitFor({ state: 'detached' })
    expect(await row(page, 'google').count()).toBe(1)
    expect(await barriersOn(page)).toEqual([])
  })

  it('has pages of 25, all of them counted', async () => {
    for (let n = 10; n < 40; n++) await made(`many-${n}`)
    await page.reload()
    await page.getByLabel('Find connections').fill('many-')
    await page.getByText('30 matches').first().waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(26)
    await page.getByRole('button', { name: /next page/i }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(6)
    await row(page, 'many-39').waitFor()
  })
})

describe('editing', () => {
  beforeEach(async () => {
    page = await rig.signedIn()
  })

  it('keeps the secret that nobody replaced, and replaces the one that somebody did', async () => {
    const id = await made('edited')
    await page.getByRole('button', { name: 'Load again' }).click()
    await act(page, 'edited', 'Edit')
    await page.getByText('Kept', { exact: true }).waitFor()
    await field(page, 'Base URL').fill('https://eu.api.openai.com/v1')
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Update').click()
    await page.getByText('edited is updated.').waitFor()
    expect(await resolved(id)).toMatchObject({
      api_key: secret,
      url: 'https://eu.api.openai.com/v1',
    })
    await act(page, 'edited', 'Edit')
    await button(page, 'Replace the API key').click()
    await field(page, 'API key').fill('sk-another')
    await button(page, 'Update').click()
    await expect.poll(async () => (await resolved(id)).api_key).toBe('sk-another')
  })

  it('loses nothing that was typed to somebody who was faster', async () => {
    const id = await made('raced', { config: { api_key: secret, url: 'https://one.example.com' } })
    await page.goto(`/connections/${id}?panel=edit-connection&of=${id}`)
    await field(page, 'Base URL').fill('https://mine.example.com')
    const body = { name: 'raced', type: 'dynamiq.connections.OpenAI' }
    await rig.api('PUT', `/v1/connections/${id}`, {
      ...body,
      config: { url: 'https://theirs.example.com' },
    })
    await button(page, 'Update').click()
    await page.getByText('Somebody else changed this meanwhile').waitFor()
    await page.getByText('You both changed Base URL').waitFor()
    expect(await field(page, 'Base URL').inputValue()).toBe('https://mine.example.com')
    await button(page, 'Update anyway').click()
    await expect.poll(async () => (await resolved(id)).url).toBe('https://mine.example.com')
    expect((await resolved(id)).api_key).toBe(secret)
  })

  it('takes over another way of deployment that somebody chose meanwhile', async () => {
    const type = 'dynamiq.connections.Weaviate'
    const name = 'moved'
    const cloud = { deployment_type: 'weaviate_cloud', url: 'https://one.example.com' }
    const id = await made(name, { type, config: { ...cloud, api_key: secret } })
    await page.goto(`/connections/${id}?panel=edit-connection&of=${id}`)
    await field(page, 'Cluster URL').waitFor()
    const custom = { deployment_type: 'custom', http_host: 'h.example.com', http_port: 8443 }
    const config = { ...custom, grpc_host: 'g.example.com', api_key: secret }
    const { status } = await rig.api('PUT', `/v1/connections/${id}`, { name, type, config })
    expect(status).toBe(200)
    await button(page, 'Update').click()
    await page.getByText('Somebody else changed this meanwhile').waitFor()
    expect(await field(page, 'HTTP host').inputValue()).toBe('h.example.com')
    await field(page, 'gRPC host').fill('mine.example.com')
    await button(page, 'Update anyway').click()
    await page.getByText('moved is updated.').waitFor()
    expect(await resolved(id)).toMatchObject({ ...custom, grpc_host: 'mine.example.com' })
  })
})

describe('deleting', () => {
  it('asks once, names who uses it where it is refused, and then does it', async () => {
    const id = await made('doomed')
    await rig.api('PUT', `/v1/connections/${id}/references/flow/checkout-7`)
    page = await rig.signedIn()
    await act(page, 'doomed', 'Delete')
    const dialog = page.getByRole('dialog', { name: 'Delete the connection doomed?' })
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByText('checkout-7').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await rig.api('DELETE', `/v1/connections/${id}/references/flow/checkout-7`)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('doomed is deleted.').waitFor()
    await row(page, 'doomed').waitFor({ state: 'detached' })
  })
})

describe('a connection’s page', () => {
  it('tells what it is, how to use it, who uses it and what happened, and shows no secret', async () => {
    const id = await made('looked-at')
    await rig.api('PUT', `/v1/connections/${id}/references/flow/f1`)
    await resolved(id)
    page = await rig.signedIn(`/connections/${id}`)
    await page.getByRole('heading', { name: 'looked-at' }).waitFor()
    for (const language of ['Python', 'TypeScript', 'Lambda client', 'curl']) {
      await page.getByRole('tab', { name: language }).click()
      await page
        .getByRole('region', { name: `the ${language} example` })
        .getByText(id)
        .waitFor()
    }
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('tab', { name: 'Config' }).click()
    await page.getByText('https://api.openai.com/v1').waitFor()
    await page.getByRole('tab', { name: 'Used by' }).click()
    await page.getByRole('rowheader', { name: 'f1' }).waitFor()
    await page.getByRole('tab', { name: 'Audit trail' }).click()
    await page.getByText('credentials read').waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await page.content()).not.toContain(secret)
  })

  it('is none where there is no such connection', async () => {
    page = await rig.signedIn('/connections/00000000-0000-4000-8000-000000000000')
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})
