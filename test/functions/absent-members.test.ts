import { beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../shared/model/json.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

async function made(type: string, config: JsonObject): Promise<string> {
  const body = { name: 'c', type: `dynamiq.connections.${type}`, project_id: on.project, config }
  const answer = await on.ask('create-connection', { as: on.keys.editor, body })
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  return String(answer.body.data.id)
}
async function resolved(connection_id: string) {
  const answer = await on.ask('read-credentials', { params: { connection_id } })
  const { id: _id, type: _type, ...config } = answer.body.data
  return config
}
const keys = { access_key_id: 'AKIA', secret_access_key: 's', region: 'eu-central-1' }
const http = { url: 'https://a.example', method: 'GET' }

describe('a lookup', () => {
  // Absent, the consumer reads them from the environment of its worker: another tenant's account.
  it.each<[string, JsonObject, JsonObject]>([
    ['AWS', keys, { ...keys, session_token: null, profile: null }],
    ['AWS', { ...keys, session_token: 't' }, { ...keys, session_token: 't', profile: null }],
    [
      'SteelBrowser',
      { environment: 'SELF_HOSTED', base_url: 'https://s.example', model_api_key: 'm' },
      {
        ...{ environment: 'SELF_HOSTED', base_url: 'https://s.example', model_api_key: 'm' },
        ...{
          api_key: null,
          extra_config: {},
          session_config: { block_ads: true, timeout: 3600000 },
        },
      },
    ],
    ['Http', http, { ...http, headers: {}, params: {}, data: {} }],
    [
      'Http',
      { ...http, headers: { 'X-A': 'b' }, data: {} },
      { ...http, headers: { 'X-A': 'b' }, params: {}, data: {} },
    ],
    ['Turbopuffer', { api_key: 'k', region: 'gcp-a' }, { api_key: 'k', region: 'gcp-a' }],
    [
      'Turbopuffer',
      { api_key: 'k', base_url: 'https://t.example' },
      { api_key: 'k', base_url: 'https://t.example', region: null },
    ],
    ['OpenAI', { api_key: 'k' }, { api_key: 'k', url: 'https://api.openai.com/v1' }],
    ['MiniMax', { api_key: 'k', region: 'china' }, { ...minimax('china', 'cn') }],
    ['MiniMax', { api_key: 'k' }, { ...minimax('global', 'io') }],
  ])('of %s with %j says what is absent, where its type declares it', async (type, sent, whole) => {
    const id = await made(type, sent)
    expect(await resolved(id)).toEqual(whole)
    const { body } = await on.ask('read-credentials-batch', { body: { connection_ids: [id] } })
    expect(body.data).toMatchObject([whole])
  })

  it('leaves it out of what is shown, and of the names of what is withheld', async () => {
    const params = { connection_id: await made('Http', http) }
    const { body } = await on.ask('read-connection', { params })
    expect(body.data).toMatchObject({ config: http, withheld_fields: [] })
    expect(body.data.config).toEqual(http)
    const aws = { connection_id: await made('AWS', keys) }
    const shown = (await on.ask('read-connection', { params: aws })).body.data
    expect(shown.config).not.toHaveProperty('profile')
    expect(shown.withheld_fields).toEqual(['secret_access_key'])
  })

  it('says null again where a secret is removed, and takes no member that is only said', async () => {
    const connection_id = await made('AWS', { ...keys, session_token: 't' })
    const put = (config: JsonObject) =>
      on.ask('update-connection', {
        params: { connection_id },
        body: { type: 'dynamiq.connections.AWS', config },
      })
    const removed = await put({ ...keys, session_token: null })
    expect(removed.status).toBe(200)
    expect((await resolved(connection_id)).session_token).toBeNull()
    expect((await put({ ...keys, profile: 'prod' })).body.error.details).toHaveProperty([
      'config.profile',
    ])
  })
})

function minimax(region: string, end: string) {
  return { api_key: 'k', region, url: `https://api.minimax.${end}/v1` }
}
