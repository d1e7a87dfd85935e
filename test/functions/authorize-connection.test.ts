import { beforeEach, describe, expect, it } from 'vitest'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { keptConnection, keptOauth2Client } from '../support/builders.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let client: Oauth2Client
let id: string
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
  id = (await unauthorized(on.world, client)).id
})

const authorize = (connection_id: string, body?: unknown, as = on.keys.editor) =>
  on.ask('authorize-connection', { as, params: { connection_id }, ...(body ? { body } : {}) })

describe('200', () => {
  it('leads to the provider, with a fresh state and the challenge of a fresh verifier', async () => {
    const urls = [await authorize(id), await authorize(id)].map(
      ({ body }) => new URL(String(body.data.url)),
    )
    expect(urls[0]?.href.split('?')[0]).toBe('https://as.example.com/authorize')
    expect(Object.fromEntries(urls[0]?.searchParams ?? [])).toEqual({
      ...{ response_type: 'code', client_id: client.clientId, scope: 'read' },
      redirect_uri: 'https://mooring.example.com/v1/oauth2/callback',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    for (const name of ['state', 'code_challenge']) {
      expect(new Set(urls.map((url) => url.searchParams.get(name))).size).toBe(2)
    }
  })

  it('keeps neither the state nor the verifier where somebody could read it', async () => {
    const { body } = await authorize(id)
    const state = new URL(String(body.data.url)).searchParams.get('state') ?? 'none'
    expect(on.world.rows).not.toContain(state)
    expect(on.world.rows).not.toMatch(/"verifier":"[\w-]{43}"/)
  })

  it('leaves the connection as it is, and tells the trail', async () => {
    const before = await granted(on.world, await unauthorized(on.world, client), client)
    expect((await authorize(before.id)).status).toBe(200)
    expect(await on.world.powers.readConnections.find(before)).toEqual(before)
    expect(on.world.events(before.id).at(-1)).toMatchObject({
      type: 'connection.authorization_started',
      details: { oauth2_client_id: client.id },
    })
  })

  it('takes the deployment’s own client for the type where the connection names none', async () => {
    const own = await keptOauth2Client(on.world, { ownerId: 'system', clientId: 'of-all' })
    const given = { type: own.type, oauth2ClientId: undefined }
    const connection = await unauthorized(on.world, client, given)
    const url = new URL(String((await authorize(connection.id)).body.data.url))
    expect(url.searchParams.get('client_id')).toBe('of-all')
    expect(url.searchParams.has('code_challenge')).toBe(false)
    expect(url.searchParams.has('scope')).toBe(false)
  })

  it.each(['https://app.example.com/done', 'https://mooring.example.com/authorized'])(
    'takes %s to come back to',
    async (redirect_uri) => {
      expect((await authorize(id, { redirect_uri })).status).toBe(200)
    },
  )
})

describe('400', () => {
  it.each([
    'https://evil.example',
    'https://app.example.com.evil.example/done',
    'https://app.example.com/other',
    'https://mooring.example.com/',
    'https://mooring.example.com/v1/oauth2/callback',
    'https://mooring.example.com/authorized?error=x',
    'javascript:alert(1)',
    'nonsense',
    ' ',
  ])('where it should come back to %j, which is on no list', async (redirect_uri) => {
    const { status, body } = await authorize(id, { redirect_uri })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['redirect_uri']])
  })

  it('where the redirect URI has a fragment, for that reason', async () => {
    for (const redirect_uri of ['https://app.example.com/done#x', 'https://evil.example/#']) {
      const { status, body } = await authorize(id, { redirect_uri })
      expect([status, body.error.details?.redirect_uri]).toEqual([
        400,
        expect.stringContaining('must not have a fragment'),
      ])
    }
  })

  it('where the type has nothing to authorize', async () => {
    const openai = await keptConnection(on.world, { ownerId: on.project })
    const { status, body } = await authorize(openai.id)
    expect([status, body.error.code]).toEqual([400, 'not_an_oauth_type'])
  })
})

describe('403', () => {
  it('to a key that may only resolve, and to all but the deployment’s own for what is its own', async () => {
    expect((await authorize(id, undefined, on.keys.runtime)).status).toBe(403)
    const own = await keptOauth2Client(on.world, { ownerId: 'system' })
    const connection = await unauthorized(on.world, own)
    const answer = await authorize(connection.id, undefined, on.keys.admin)
    expect([answer.status, answer.body.error.code]).toEqual([403, 'system_connection'])
    expect((await authorize(connection.id, undefined, on.keys.owner)).status).toBe(200)
  })
})

describe('409', () => {
  it('where neither the connection nor the deployment has an OAuth client', async () => {
    const connection = await unauthorized(on.world, client, { oauth2ClientId: undefined })
    const { status, body } = await authorize(connection.id)
    expect([status, body.error.code]).toEqual([409, 'oauth2_client_missing'])
  })
})
