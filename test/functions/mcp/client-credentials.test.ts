import { beforeEach, describe, expect, it } from 'vitest'
import { Secret } from '../../../shared/model/secret.ts'
import { runtime } from '../../../shared/runtime/runtime.ts'
import { mcpUrl, places, serverMetadata } from '../../fakes/mcp-servers.ts'
import { mcpFlow } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
beforeEach(async () => {
  flow = await mcpFlow()
})

const bound = { type: 'mooring.connections.MCP', issuer: 'https://as.example.com' }
const asItself = { grant: 'client_credentials', client_secret: 'LEAK-own-secret' }
const body = (given: object) => ({
  ...{ name: 'robot', project_id: flow.on.project, client_id: 'robot', ...bound },
  ...given,
})
const register = (given: object = {}) =>
  flow.on.ask('create-oauth2-client', {
    as: flow.on.keys.editor,
    body: body({ ...asItself, ...given }),
  })
const replace = (id: string, given: object) =>
  flow.on.ask('update-oauth2-client', {
    ...{ as: flow.on.keys.admin, params: { oauth2_client_id: id } },
    body: body(given),
  })
const publish = (members: object) =>
  flow.on.world.mcpServers.responses.set(places.server, { json: { ...serverMetadata, ...members } })
const tokenOnly = {
  authorization_endpoint: undefined,
  response_types_supported: [],
  code_challenge_methods_supported: undefined,
}
const renewals = () => flow.on.world.providers.renewals
const answers = () => flow.on.world.providers.answers

describe('an OAuth client with the grant client_credentials is not accepted', () => {
  it.each<[string, object, string]>([
    ['without a secret', { client_secret: undefined }, 'client_secret'],
    [
      'as a public client',
      { client_secret: undefined, token_auth_method: 'none' },
      'token_auth_method',
    ],
    [
      'for a type whose endpoints are known',
      { type: 'dynamiq.connections.NotionOAuth2', issuer: undefined },
      'grant',
    ],
    ['by another name', { grant: 'password' }, 'grant'],
  ])('%s', async (_, given, field) => {
    const { status, body: answer } = await register(given)
    expect([status, Object.keys(answer.error.details ?? {})]).toEqual([400, [field]])
  })
})

describe('an MCP server with an OAuth client that acts as itself', () => {
  it('answers 409 for a lookup before it was authorized', async () => {
    await register()
    const { status, body: answer } = await flow.resolve()
    expect([status, answer.error.code]).toEqual([409, 'authorization_required'])
  })

  it('does not accept a server without PKCE where a person would authorize', async () => {
    await register({ grant: 'authorization_code' })
    await register({ name: 'later' })
    publish(tokenOnly)
    expect((await flow.authorize()).body.error.code).toBe('mcp_server_unsupported')
  })

  it.each([
    [
      'invalid_client',
      { kind: 'client_refused', code: 'invalid_client' },
      'oauth2_client_rejected',
    ],
    ['invalid_grant', { kind: 'dead', code: 'invalid_grant' }, 'oauth2_client_rejected'],
    ['nothing in time', { kind: 'passing', code: 'timeout' }, 'provider_unavailable'],
  ] as const)('stays active where the token endpoint answers %s', async (_, answer, code) => {
    await register()
    await flow.authorize()
    answers().push(answer)
    expect((await flow.resolve()).body.error.code).toBe(code)
    expect((await flow.read()).status).toBe('active')
  })

  it('sends nothing once the client is one for a person', async () => {
    const { body: created } = await register()
    await flow.authorize()
    expect((await replace(String(created.data.id), { client_secret: 'LEAK-s' })).status).toBe(200)
    const { status } = await flow.resolve()
    expect([status >= 400, renewals()]).toEqual([true, []])
  })

  it('is active without a person, and asks for a token at its first lookup', async () => {
    await register()
    publish(tokenOnly)
    expect((await flow.authorize()).body).toEqual({ data: { status: 'active' } })
    expect(renewals()).toEqual([])
    const { status, body: answer } = await flow.resolve()
    expect([status, answer.data]).toMatchObject([
      200,
      { url: mcpUrl, headers: { Authorization: 'Bearer LEAK-access-1' }, access_token_version: 1 },
    ])
    expect(renewals()).toMatchObject([
      {
        scopes: ['mcp:read'],
        client: { clientId: 'robot' },
        provider: {
          tokenUrl: serverMetadata.token_endpoint,
          clientAuthentication: 'client_secret_basic',
          authorizationParams: { resource: mcpUrl },
        },
      },
    ])
    expect(renewals()[0]?.client.secret?.reveal()).toBe('LEAK-own-secret')
  })

  it('asks once for concurrent callers, and again when the token is rejected', async () => {
    await register()
    await flow.authorize()
    const found = await Promise.all(Array.from({ length: 20 }, () => flow.resolve()))
    expect(new Set(found.map(({ body: each }) => each.data.access_token))).toEqual(
      new Set(['LEAK-access-1']),
    )
    expect(renewals()).toHaveLength(1)
    const { body: answer } = await flow.resolve({ rejected_access_token_version: 1 })
    expect([answer.data.access_token_version, renewals()[1]?.refreshToken]).toEqual([2, undefined])
  })

  it('replaces a token without expiry after ten minutes', async () => {
    await register()
    await flow.authorize()
    const accessToken = new Secret('LEAK-lasting')
    answers().push({ kind: 'granted', tokens: { accessToken, tokenType: 'Bearer' } })
    const { body: answer } = await flow.resolve()
    const leftMs = Date.parse(String(answer.data.expires_at)) - runtime().clock.nowMs()
    expect(leftMs).toBeGreaterThan(540_000)
    expect(leftMs).toBeLessThanOrEqual(600_000)
  })

  it('shows its grant, and the default of others', async () => {
    const { body: own } = await register()
    const { body: other } = await register({ name: 'person', grant: undefined })
    expect([own.data.grant, other.data.grant]).toEqual(['client_credentials', 'authorization_code'])
  })
})
