import { describe, expect, it } from 'vitest'
import type { McpOauth } from '../../../shared/model/mcp.ts'
import {
  type FakeResponse,
  fakeMcpServers,
  mcpUrl,
  places,
  protectedServer,
  serverMetadata,
} from '../../fakes/mcp-servers.ts'

type Responses = Readonly<Record<string, FakeResponse | undefined>>

/** What is discovered where some responses differ from those of a protected server. */
async function discovered(
  changed: Responses = {},
  request: { url?: string; issuer?: string } = {},
) {
  const servers = fakeMcpServers()
  protectedServer(servers)
  for (const [url, response] of Object.entries(changed)) {
    if (response) servers.responses.set(url, response)
    else servers.responses.delete(url)
  }
  const found = await servers.askMcpServers.discover({ url: mcpUrl, ...request })
  return { found, asked: servers.requests.map(({ method, url }) => `${method} ${url}`) }
}

const oauth = async (...given: Parameters<typeof discovered>) =>
  (await discovered(...given)).found as McpOauth

const challenged = (header: string): FakeResponse => ({
  status: 401,
  headers: { 'www-authenticate': header },
})
const resource = (members: object): FakeResponse => ({
  json: { resource: mcpUrl, authorization_servers: ['https://as.example.com'], ...members },
})
const server = (members: object): FakeResponse => ({ json: { ...serverMetadata, ...members } })

describe('discovery', () => {
  it('finds that a server needs no authorization where it answers the first request of each revision', async () => {
    const { found, asked } = await discovered({ [places.mcp]: { json: {} } })
    expect(found).toEqual({ kind: 'none' })
    expect(asked).toEqual([`POST ${mcpUrl}`, `POST ${mcpUrl}`])
  })

  it('finds that a server needs authorization which answers only the handshake without', async () => {
    const servers = fakeMcpServers()
    protectedServer(servers)
    const challenge = servers.responses.get(mcpUrl) as FakeResponse
    servers.responses.set(mcpUrl, ({ body = '' }) =>
      body.includes('"initialize"') ? { json: {} } : challenge,
    )
    const found = await servers.askMcpServers.discover({ url: mcpUrl })
    expect(found).toMatchObject({ kind: 'oauth', scopes: ['mcp:read'] })
  })

  it('reads the metadata that the challenge names, then that of the authorization server', async () => {
    const { found, asked } = await discovered()
    expect(found).toMatchObject({
      kind: 'oauth',
      resource: mcpUrl,
      scopes: ['mcp:read'],
      server: { issuer: 'https://as.example.com', tokenUrl: 'https://as.example.com/token' },
    })
    expect(asked).toEqual([`POST ${mcpUrl}`, `GET ${places.resource}`, `GET ${places.server}`])
  })

  it('tries the well-known locations of the resource in order where the challenge names none', async () => {
    const root = 'https://mcp.example.com/.well-known/oauth-protected-resource'
    const { found, asked } = await discovered({
      [mcpUrl]: { status: 401 },
      [places.resource]: undefined,
      [root]: resource({ resource: 'https://mcp.example.com/' }),
    })
    expect(found).toMatchObject({ kind: 'oauth', resource: 'https://mcp.example.com/' })
    expect(asked.slice(1, 3)).toEqual([`GET ${places.resource}`, `GET ${root}`])
  })

  it('tries the well-known locations of an issuer with a path in order', async () => {
    const { asked } = await discovered({
      [places.resource]: resource({ authorization_servers: ['https://as.example.com/t/1'] }),
    })
    expect(asked.slice(2)).toEqual([
      'GET https://as.example.com/.well-known/oauth-authorization-server/t/1',
      'GET https://as.example.com/.well-known/openid-configuration/t/1',
      'GET https://as.example.com/t/1/.well-known/openid-configuration',
    ])
  })

  it('takes the first authorization server that is usable', async () => {
    const found = await oauth({
      [places.resource]: resource({
        authorization_servers: ['https://gone.example.com', 'https://as.example.com'],
      }),
    })
    expect(found.server.issuer).toBe('https://as.example.com')
  })

  it('takes the issuer of the registered client, and no other', async () => {
    const both = resource({
      authorization_servers: ['https://other.example.com', 'https://as.example.com'],
    })
    const found = await oauth({ [places.resource]: both }, { issuer: 'https://as.example.com' })
    expect(found.server.issuer).toBe('https://as.example.com')
    const moved = await discovered({}, { issuer: 'https://old.example.com' })
    expect(moved.found).toMatchObject({ kind: 'failed', step: 'client' })
  })

  it('uses the origin of a server of 2025-03-26 as its authorization server', async () => {
    const origin = 'https://mcp.example.com'
    const absent = { [mcpUrl]: { status: 401 }, [places.resource]: undefined }
    const published = server({ issuer: origin, token_endpoint: `${origin}/oauth/token` })
    const wellKnown = `${origin}/.well-known/oauth-authorization-server`
    expect((await oauth({ ...absent, [wellKnown]: published })).server).toMatchObject({
      issuer: origin,
      tokenUrl: `${origin}/oauth/token`,
    })
    const prefixed = server({ issuer: `${origin}/oauth` })
    expect((await oauth({ ...absent, [wellKnown]: prefixed })).server.issuer).toBe(
      `${origin}/oauth`,
    )
    const foreign = server({ issuer: `${origin}.evil.example` })
    expect((await discovered({ ...absent, [wellKnown]: foreign })).found).toMatchObject({
      ...{ kind: 'failed', step: 'authorization_server_metadata' },
    })
    expect((await oauth(absent)).server).toMatchObject({
      authorizationUrl: `${origin}/authorize`,
      tokenUrl: `${origin}/token`,
      registrationUrl: `${origin}/register`,
    })
  })
})

describe('the scopes to request', () => {
  const bare = challenged(`Bearer resource_metadata="${places.resource}"`)

  it('are those of the challenge, else those of the resource, else none', async () => {
    expect((await oauth()).scopes).toEqual(['mcp:read'])
    expect((await oauth({ [mcpUrl]: bare })).scopes).toEqual(['mcp:all'])
    const without = { [mcpUrl]: bare, [places.resource]: resource({}) }
    expect((await oauth(without)).scopes).toEqual([])
  })

  it('have offline_access only where the authorization server lists it', async () => {
    const asked = { [mcpUrl]: challenged('Bearer scope="a offline_access"') }
    expect((await oauth(asked)).scopes).toEqual(['a'])
    const listed = { ...asked, [places.server]: server({ scopes_supported: ['offline_access'] }) }
    expect((await oauth(listed)).scopes).toEqual(['a', 'offline_access'])
  })
})

describe('a registration', () => {
  const secret = { client_id: 'c', client_secret: 's' }

  it('asks for the client authentication that the server supports, by its metadata', async () => {
    for (const [supported, method] of [
      [undefined, 'client_secret_basic'],
      [['client_secret_post'], 'client_secret_post'],
      [['private_key_jwt', 'none'], 'none'],
    ] as const) {
      const servers = fakeMcpServers()
      protectedServer(servers)
      const methods = { token_endpoint_auth_methods_supported: supported }
      servers.responses.set(places.server, server(methods))
      servers.responses.set(places.register, { status: 201, json: secret })
      const { server: found } = (await servers.askMcpServers.discover({ url: mcpUrl })) as McpOauth
      const client = await servers.askMcpServers.register(found, 'http://127.0.0.1:8787/cb')
      expect(client).toMatchObject({ kind: 'registered', clientId: 'c', tokenAuthMethod: method })
      expect(JSON.parse(servers.requests.at(-1)?.body ?? '')).toMatchObject({
        redirect_uris: ['http://127.0.0.1:8787/cb'],
        grant_types: ['authorization_code', 'refresh_token'],
        application_type: 'native',
        token_endpoint_auth_method: method,
      })
    }
  })

  it.each([
    ['an error', { status: 400, json: { error: 'invalid_redirect_uri' } }, false],
    ['no JSON', { status: 201, text: '<html>' }, false],
    ['no client_id', { status: 201, json: { client_secret: 's' } }, false],
    ['no secret', { status: 201, json: { client_id: 'c' } }, false],
    [
      'an authentication of another kind',
      { status: 201, json: { ...secret, token_endpoint_auth_method: 'tls_client_auth' } },
      false,
    ],
    ['a client_id that is no text', { status: 201, json: { ...secret, client_id: 7 } }, false],
    ['an outage', { status: 503 }, true],
  ])('fails at its step where the server answers with %s', async (_, response, transient) => {
    const servers = fakeMcpServers()
    protectedServer(servers)
    const { server: found } = (await servers.askMcpServers.discover({ url: mcpUrl })) as McpOauth
    servers.responses.set(places.register, response)
    const failure = await servers.askMcpServers.register(found, 'https://m.example/cb')
    expect(failure).toMatchObject({ kind: 'failed', step: 'registration', transient })
  })

  it('keeps when the secret expires', async () => {
    const servers = fakeMcpServers()
    protectedServer(servers)
    const { server: found } = (await servers.askMcpServers.discover({ url: mcpUrl })) as McpOauth
    const json = { ...secret, client_secret_expires_at: 1_800_000_000 }
    servers.responses.set(places.register, { status: 201, json })
    expect(await servers.askMcpServers.register(found, 'https://m.example/cb')).toMatchObject({
      secretExpiresAt: '2027-01-15T08:00:00.000Z',
    })
  })
})
