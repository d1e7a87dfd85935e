import { beforeEach, describe, expect, it } from 'vitest'
import { Secret } from '../../shared/model/secret.ts'
import { keptConnection, keptOauth2Client } from '../support/builders.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let id: string
beforeEach(async () => {
  on = await stage()
})
const put = (body: unknown) =>
  on.ask('update-connection', { as: on.keys.editor, params: { connection_id: id }, body })
const credentials = async () =>
  (await on.ask('read-credentials', { params: { connection_id: id } })).body.data
const versions = () => Object.values(on.world.secretVersions({ ownerId: on.project, id }))

describe('the secrets of a connection', () => {
  const keep = async (name: string, config: unknown) => {
    const body = { ...newOpenai(on.project), type: `dynamiq.connections.${name}`, config }
    id = (await on.ask('create-connection', { body })).body.data.id
    const own = { type: `dynamiq.connections.${name}` }
    return async (config: unknown) => (await put({ ...own, config })).body.data
  }

  it('are kept, replaced and removed one by one', async () => {
    const aws = { access_key_id: 'AKIA', region: 'eu-central-1' }
    const secrets = { secret_access_key: 's1', session_token: 't1' }
    const update = await keep('AWS', { ...aws, ...secrets })
    await update({ ...aws, session_token: 't2' })
    expect(await credentials()).toMatchObject({ secret_access_key: 's1', session_token: 't2' })
    const read = await update({ ...aws, session_token: null })
    expect(read.withheld_fields).toEqual(['secret_access_key'])
    expect(await credentials()).toEqual(expect.not.objectContaining({ session_token: 't2' }))
    expect(versions()).toEqual([{ secret_access_key: 's1' }])
  })

  it('may come later, and go again', async () => {
    const cloud_id = 'deployment:abc'
    const update = await keep('Elasticsearch', { cloud_id })
    expect(on.world.secretNames()).not.toContain(`${on.project}/${id}`)
    const read = await update({ cloud_id, api_key: 'k' })
    expect(read.withheld_fields).toEqual(['api_key'])
    expect(await credentials()).toMatchObject({ api_key: 'k' })
    await update({ cloud_id, api_key: null })
    expect(await credentials()).toHaveProperty('api_key', null)
    await update({ cloud_id, api_key: 'k2' })
    expect(await credentials()).toMatchObject({ api_key: 'k2' })
  })

  it('take an empty map for a removal', async () => {
    const update = await keep('Http', { method: 'GET', headers: { a: 'b' } })
    const read = await update({ method: 'GET', headers: {} })
    expect(read.withheld_fields).toEqual([])
    expect(await credentials()).not.toHaveProperty('headers.a')
  })

  it('go with the variant that they belong to', async () => {
    const both = { model_api_key: 'm' }
    const update = await keep('SteelBrowser', { ...both, environment: 'CLOUD', api_key: 'a' })
    const own = { environment: 'SELF_HOSTED', base_url: 'https://steel.example.com' }
    const read = await update({ ...own, ...both })
    expect(read.withheld_fields).toEqual(['model_api_key'])
    expect(versions()).toEqual([both])
    expect(await credentials()).toMatchObject({ ...both, ...own })
    expect(await credentials()).toHaveProperty('api_key', null)
  })
})

describe('the scopes of an OAuth connection', () => {
  const type = 'dynamiq.connections.NotionOAuth2'

  it.each([
    [['a'], ['a', 'b'], 'incomplete'],
    [['a'], ['a'], 'active'],
    [['a', 'b'], ['b', 'a'], 'active'],
  ])('from %j to %j leave it %s', async (scopes, changed, status) => {
    const given = { ownerId: on.project, type, config: { scopes }, withheldFields: [] }
    id = (await keptConnection(on.world, given, { none: new Secret('') })).id
    const { body } = await put({ type, config: { scopes: changed } })
    expect(body.data).toMatchObject({ status, config: { scopes: changed } })
  })

  it('take an OAuth client of the project, and no other', async () => {
    const given = { ownerId: on.project, type, config: { scopes: [] }, withheldFields: [] }
    id = (await keptConnection(on.world, given)).id
    const { id: foreign } = await keptOauth2Client(on.world, { ownerId: on.other })
    expect((await put({ type, config: {}, oauth2_client_id: foreign })).status).toBe(400)
    const { id: client } = await keptOauth2Client(on.world, { ownerId: on.project })
    const asked = { type, config: {}, oauth2_client_id: client }
    expect((await put(asked)).body.data.oauth2_client_id).toBe(client)
    expect((await put({ type, config: {} })).body.data.oauth2_client_id).toBe(client)
  })
})
