import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { oauth2ClientSchema } from '../../console/forms/oauth2-client-schema.ts'
import { isClientDestination } from '../../shared/model/client-endpoints.ts'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { button, field } from './page-actions.ts'

let rig: Rig
let editor: string
beforeAll(async () => {
  rig = await startRig(inject('browser'))
  const body = { name: 'editor', user: 'eve', role: 'editor', project_id: rig.local.project_id }
  editor = String((await rig.api('POST', '/v1/access-keys', body)).data.key)
}, 120_000)
afterAll(async () => {
  await rig.close()
  expect(rig.complaints).toEqual([])
})

const again = (label: string) => `Enter it again: the destination changed (${label}).`
const url = 'https://llm.example.com/v1'

async function openai(name: string): Promise<string> {
  const body = { name, project_id: rig.local.project_id, type: 'dynamiq.connections.OpenAI' }
  const config = { api_key: 'sk-LEAK-1', url }
  return (await rig.api('POST', '/v1/connections', { ...body, config })).data.id
}
const resolved = async (id: string) =>
  (await rig.api('POST', `/v1/connections/${id}/credentials`, {}, rig.local.runtime_key)).data

describe('a stored secret whose destination changes in the form', () => {
  it('is asked for again of an editor, before anything is sent', async () => {
    const id = await openai('moved')
    const path = `/connections?panel=edit-connection&of=${id}`
    const page = await rig.signedIn(path, { key: editor })
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText(again('Base URL')).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Update').click()
    await page.getByRole('form').getByText(again('Base URL')).waitFor()
    expect(await resolved(id)).toMatchObject({ api_key: 'sk-LEAK-1', url })
    await field(page, 'API key').fill('sk-LEAK-2')
    await button(page, 'Update').click()
    await page.getByText('moved is updated.').waitFor()
    expect(await resolved(id)).toMatchObject({
      ...{ api_key: 'sk-LEAK-2', url: 'https://other.example.com/v1' },
    })
  })

  it('is kept once the destination is what it was', async () => {
    const id = await openai('unmoved')
    const path = `/connections?panel=edit-connection&of=${id}`
    const page = await rig.signedIn(path, { key: editor })
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText(again('Base URL')).waitFor()
    await field(page, 'Base URL').fill(url)
    await page.getByText('Kept').waitFor()
    await button(page, 'Update').click()
    await page.getByText('unmoved is updated.').waitFor()
    expect(await resolved(id)).toMatchObject({ api_key: 'sk-LEAK-1', url })
  })

  it('is kept for an admin, who may read it anyway', async () => {
    const id = await openai('by an admin')
    const page = await rig.signedIn(`/connections?panel=edit-connection&of=${id}`)
    await field(page, 'Base URL').fill('https://other.example.com/v1')
    await page.getByText('Kept').waitFor()
    await button(page, 'Update').click()
    await page.getByText('by an admin is updated.').waitFor()
    expect(await resolved(id)).toMatchObject({ api_key: 'sk-LEAK-1' })
  })

  it('is asked for again of an OAuth client', async () => {
    const { data } = await rig.api('POST', '/v1/oauth2-clients', {
      ...{ name: 'app', project_id: rig.local.project_id, type: 'dynamiq.connections.OAuth2' },
      ...{ client_id: 'cid', client_secret: 'LEAK-1', token_url: 'https://as.example.com/t' },
      authorization_url: 'https://as.example.com/a',
    })
    const path = `/oauth-clients?panel=oauth2-client&of=${data.id}`
    const page = await rig.signedIn(path, { key: editor })
    await field(page, 'Token URL').fill('https://other.example.com/t')
    await page.getByText(again('Token URL')).waitFor()
    await field(page, 'Client secret').fill('LEAK-2')
    await button(page, 'Update').click()
    await page.getByText('app is updated.').waitFor()
    const read = await rig.api('GET', `/v1/oauth2-clients/${data.id}`)
    expect(read.data).toMatchObject({ version: 2, token_url: 'https://other.example.com/t' })
  })
})

it('the form of an OAuth client marks the destinations that the API has, and no other', () => {
  const { properties } = oauth2ClientSchema(true) as {
    properties: Record<string, { 'x-destination'?: boolean }>
  }
  for (const [name, schema] of Object.entries(properties)) {
    expect([name, schema['x-destination'] === true]).toEqual([name, isClientDestination(name)])
  }
})
