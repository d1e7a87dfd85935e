import { describe, expect } from 'vitest'
import { oauth2ClientSchema } from '../../console/forms/oauth2-client-schema.ts'
import { isClientDestination } from '../../shared/model/client-endpoints.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './fixtures.ts'
import { button, field } from './page-actions.ts'

const again = (label: string) => `The destination changed (${label}). Enter the secret again.`
const url = 'https://llm.example.com/v1'
const config = { api_key: 'sk-LEAK-1', url }

describe('a stored secret whose destination changes in the form', () => {
  it('is required again from an editor before anything is sent', async ({ project }) => {
    const id = await project.connection('moved', { config })
    const path = `/connections?panel=edit-connection&of=${id}`
    const page = await project.open(path, { role: 'editor' })
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText(again('Base URL')).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Update').click()
    await page.getByRole('form').getByText(again('Base URL')).waitFor()
    expect(await project.credentials(id)).toMatchObject({ api_key: 'sk-LEAK-1', url })
    await field(page, 'API key').fill('sk-LEAK-2')
    await button(page, 'Update').click()
    await page.getByText('moved was updated.').waitFor()
    expect(await project.credentials(id)).toMatchObject({
      ...{ api_key: 'sk-LEAK-2', url: 'https://other.example.com/v1' },
    })
  })

  it('is kept once the form has its first destination again', async ({ project }) => {
    const id = await project.connection('unmoved', { config })
    const path = `/connections?panel=edit-connection&of=${id}`
    const page = await project.open(path, { role: 'editor' })
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText(again('Base URL')).waitFor()
    await field(page, 'Base URL').fill(url)
    await page.getByText('Stored', { exact: true }).waitFor()
    await button(page, 'Update').click()
    await page.getByText('unmoved was updated.').waitFor()
    expect(await project.credentials(id)).toMatchObject({ api_key: 'sk-LEAK-1', url })
  })

  it('is kept for an admin, who can read it anyway', async ({ project }) => {
    const id = await project.connection('by an admin', { config })
    const page = await project.open(`/connections?panel=edit-connection&of=${id}`)
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText('Stored', { exact: true }).waitFor()
    await button(page, 'Update').click()
    await page.getByText('by an admin was updated.').waitFor()
    expect(await project.credentials(id)).toMatchObject({ api_key: 'sk-LEAK-1' })
  })

  it('is required again for an OAuth client', async ({ environment, project }) => {
    const { data } = await environment.api('POST', '/v1/oauth2-clients', {
      ...{ name: 'app', project_id: project.id, type: 'dynamiq.connections.OAuth2' },
      ...{ client_id: 'cid', client_secret: 'LEAK-1', token_url: 'https://as.example.com/t' },
      authorization_url: 'https://as.example.com/a',
    })
    const path = `/oauth-clients?panel=oauth2-client&of=${data.id}`
    const page = await project.open(path, { role: 'editor' })
    await field(page, 'Token URL').fill('https://other.example.com/t')
    await page.getByText(again('Token URL')).waitFor()
    await field(page, 'Client secret').fill('LEAK-2')
    await button(page, 'Update').click()
    await page.getByText('app was updated.').waitFor()
    const read = await environment.api('GET', `/v1/oauth2-clients/${data.id}`)
    expect(read.data).toMatchObject({ version: 2, token_url: 'https://other.example.com/t' })
  })
})

it('the form of an OAuth client marks the destinations that the API has, and no other', () => {
  const { properties } = oauth2ClientSchema('generic') as {
    properties: Record<string, { 'x-destination'?: boolean }>
  }
  for (const [name, schema] of Object.entries(properties)) {
    expect([name, schema['x-destination'] === true]).toEqual([name, isClientDestination(name)])
  }
})
