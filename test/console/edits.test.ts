import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, secret } from './fixtures.ts'
import { button, chooseAction, field } from './page-actions.ts'

describe('editing a connection', () => {
  it('keeps a secret that is not replaced, and stores the one that replaces it', async ({
    project,
  }) => {
    const id = await project.connection('edited')
    const page = await project.open()
    await chooseAction(page, 'edited', 'Edit')
    await page.getByText('Stored', { exact: true }).waitFor()
    await field(page, 'Base URL').fill('https://eu.api.openai.com/v1')
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Update').click()
    await page.getByText('edited was updated.').waitFor()
    expect(await project.credentials(id)).toMatchObject({
      api_key: secret,
      url: 'https://eu.api.openai.com/v1',
    })
    await chooseAction(page, 'edited', 'Edit')
    await button(page, 'Replace the API key').click()
    await field(page, 'API key').fill('sk-another')
    await button(page, 'Update').click()
    await expect.poll(async () => (await project.credentials(id)).api_key).toBe('sk-another')
  })

  it('loses nothing that was typed where another user saves first', async ({
    environment,
    project,
  }) => {
    const config = { api_key: secret, url: 'https://one.example.com' }
    const id = await project.connection('raced', { config })
    const page = await project.open(`/connections/${id}?panel=edit-connection&of=${id}`)
    await field(page, 'Base URL').fill('https://mine.example.com')
    const body = { name: 'raced', type: 'dynamiq.connections.OpenAI' }
    await environment.api('PUT', `/v1/connections/${id}`, {
      ...body,
      config: { url: 'https://theirs.example.com' },
    })
    await button(page, 'Update').click()
    await page.getByText('Another user saved a change first').waitFor()
    await page.getByText('You both changed Base URL').waitFor()
    expect(await field(page, 'Base URL').inputValue()).toBe('https://mine.example.com')
    await button(page, 'Update anyway').click()
    await expect
      .poll(async () => (await project.credentials(id)).url)
      .toBe('https://mine.example.com')
    expect((await project.credentials(id)).api_key).toBe(secret)
  })

  it('takes over the kind of deployment that another user chose first', async ({
    environment,
    project,
  }) => {
    const type = 'dynamiq.connections.Weaviate'
    const name = 'moved'
    const cloud = { deployment_type: 'weaviate_cloud', url: 'https://one.example.com' }
    const id = await project.connection(name, { type, config: { ...cloud, api_key: secret } })
    const page = await project.open(`/connections/${id}?panel=edit-connection&of=${id}`)
    await field(page, 'Cluster URL').waitFor()
    const custom = { deployment_type: 'custom', http_host: 'h.example.com', http_port: 8443 }
    const config = { ...custom, grpc_host: 'g.example.com', api_key: secret }
    const { status } = await environment.api('PUT', `/v1/connections/${id}`, { name, type, config })
    expect(status).toBe(200)
    await button(page, 'Update').click()
    await page.getByText('Another user saved a change first').waitFor()
    expect(await field(page, 'HTTP host').inputValue()).toBe('h.example.com')
    await field(page, 'gRPC host').fill('mine.example.com')
    await button(page, 'Update anyway').click()
    await page.getByText('moved was updated.').waitFor()
    expect(await project.credentials(id)).toMatchObject({
      ...{ ...custom, grpc_host: 'mine.example.com' },
    })
  })
})
