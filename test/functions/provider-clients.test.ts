import { beforeEach, describe, expect, it } from 'vitest'
import { typesOfProvider } from '../../shared/catalogue/index.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { chooseClient } from '../../shared/oauth/provider-client.ts'
import { itemsOf } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

const [gmail, drive, slack] = ['Gmail', 'GoogleDrive', 'Slack'].map(
  (name) => `mooring.connections.${name}`,
) as [string, string, string]

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const create = (given: object) =>
  on.ask('create-oauth2-client', {
    as: on.keys.editor,
    body: {
      ...{ name: 'n', project_id: on.project, client_id: 'at-google', client_secret: 'LEAK-s' },
      ...given,
    },
  })
const connect = (type: string, given: object = {}) =>
  on.ask('create-connection', {
    as: on.keys.editor,
    body: { name: type, project_id: on.project, type, config: {}, ...given },
  })
const authorize = async (id: unknown) => {
  const params = { connection_id: String(id) }
  const { body } = await on.ask('authorize-connection', { as: on.keys.editor, params })
  return body.data?.url === undefined ? undefined : new URL(String(body.data.url))
}

describe('an OAuth client for a provider', () => {
  it.each<[string, object, string]>([
    ['that the catalogue does not have', { provider: 'unknown' }, 'provider'],
    ['beside a type', { provider: 'google', type: gmail }, 'provider'],
    ['or a type is needed', {}, 'type'],
    [
      'has its endpoints already',
      { provider: 'google', token_url: 'https://x.example' },
      'token_url',
    ],
  ])('is not created: %s', async (_why, given, field) => {
    const { status, body } = await create(given)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
  })

  it('is not for types of another provider', async () => {
    const { body } = await create({ provider: 'google' })
    const { status, body: answer } = await connect(slack, { oauth2_client_id: body.data.id })
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, ['oauth2_client_id']])
  })

  it('authorizes connections of each of its types, with the scopes of the type', async () => {
    const { body: made } = await create({ provider: 'google' })
    expect(made.data.provider).toBe('google')
    for (const [type, scope] of [
      [gmail, 'https://www.googleapis.com/auth/gmail.modify'],
      [drive, 'https://www.googleapis.com/auth/drive'],
    ] as const) {
      const { body } = await connect(type, { oauth2_client_id: made.data.id })
      const url = await authorize(body.data.id)
      expect(url?.searchParams.get('client_id')).toBe('at-google')
      expect(url?.searchParams.get('scope')).toContain(scope)
    }
  })

  it('is listed under each of its types', async () => {
    const { body: made } = await create({ provider: 'google' })
    const listed = async (type: string) => {
      const query = { project_id: on.project, type }
      const answer = await on.ask('list-oauth2-clients', { as: on.keys.editor, query })
      return itemsOf(answer).map(({ id }) => id)
    }
    expect([await listed(gmail), await listed(drive), await listed(slack)]).toEqual([
      [made.data.id],
      [made.data.id],
      [],
    ])
  })

  it('serves types that came after it once it is changed', async () => {
    const { body: made } = await create({ provider: 'google' })
    const ref = { ownerId: on.project, id: String(made.data.id) }
    const find = async () => (await on.world.powers.readOauth2Clients.find(ref)) as Oauth2Client
    const before = await find()
    await on.world.powers.updateOauth2Clients.replace(
      { ...before, types: [gmail] },
      before,
      on.world.events(ref.id).at(-1) as never,
    )
    const { status } = await on.ask('update-oauth2-client', {
      ...{ as: on.keys.editor, params: { oauth2_client_id: ref.id } },
      body: { ...made.data, version: 1 },
    })
    expect(status).toBe(200)
    expect((await find()).types).toEqual(typesOfProvider('google').map(({ id }) => id))
  })
})

it('a client for the type itself is chosen before one for its provider, then the oldest', () => {
  const client = (id: string, createdAt: string, given: Partial<Oauth2Client>) =>
    ({ id, createdAt, type: gmail, ...given }) as Oauth2Client
  const shared = { type: drive, providerId: 'google', types: [drive, gmail] }
  const clients = [
    client('shared', '2020', shared),
    client('younger', '2022', {}),
    client('older', '2021', {}),
    client('other', '2019', { type: slack }),
  ]
  expect(chooseClient(clients, gmail)?.id).toBe('older')
  expect(chooseClient(clients, drive)?.id).toBe('shared')
  expect(chooseClient(clients, 'mooring.connections.None')).toBeUndefined()
})
