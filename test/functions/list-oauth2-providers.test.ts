import { describe, expect, it } from 'vitest'
import { catalogueProviders } from '../../shared/catalogue/generated/providers.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { itemsOf } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

async function list(query: Record<string, string> = {}) {
  const { world } = await stage()
  return ask('list-oauth2-providers', { query }, world.powers)
}

describe('list-oauth2-providers', () => {
  it.each([{ category: 'cars' }, { search: '' }, { page: '1' }])(
    '400: rejects %j',
    async (query) => {
      expect((await list(query)).status).toBe(400)
    },
  )

  it('200: lists every provider with its types and one redirect URI, without a key', async () => {
    const answer = await list()
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300'])
    const items = itemsOf(answer)
    expect(items.map(({ id }) => id)).toEqual(catalogueProviders.map(({ id }) => id))
    expect(items.flatMap(({ types }) => types).sort()).toEqual(
      allTypes.flatMap(({ id, provider }) => (provider ? [id] : [])).sort(),
    )
    const redirectUris = new Set(items.map(({ redirect_uri }) => redirect_uri))
    expect([...redirectUris]).toEqual([
      expect.stringMatching(/^https:\/\/.*\/v1\/oauth2\/callback$/),
    ])
  })

  it('200: names the inputs that a connection asks for, and what to know of the provider', async () => {
    const [zoho, ...others] = itemsOf(await list({ search: 'zoho crm' }))
    expect(others).toEqual([])
    expect(zoho).toMatchObject({
      id: 'zoho',
      name: 'Zoho',
      category: 'crm',
      category_name: 'CRM and sales',
      types: expect.arrayContaining(['mooring.connections.ZohoCrm']),
      inputs: [
        { name: 'domain', title: 'Data center', values: expect.arrayContaining(['zoho.eu']) },
      ],
      notes: expect.arrayContaining([expect.stringContaining('access_type=offline')]),
    })
  })

  it('200: finds the types with a file of their own by their provider', async () => {
    const [google] = itemsOf(await list({ search: 'google' }))
    expect(google?.types).toEqual(
      expect.arrayContaining(['dynamiq.connections.GoogleOAuth2', 'mooring.connections.Gmail']),
    )
  })

  it('200: has the providers of one category', async () => {
    const items = itemsOf(await list({ category: 'accounting' }))
    expect(items.length).toBeGreaterThan(5)
    for (const { category } of items) expect(category).toBe('accounting')
  })
})
