import { beforeEach, describe, expect, it } from 'vitest'
import { mcpUrl, places, serverMetadata } from '../../fakes/mcp-servers.ts'
import { keptOauth2Client } from '../../support/builders.ts'
import { mcpConnection, mcpFlow, requestsOf } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
beforeEach(async () => {
  flow = await mcpFlow()
})

const responses = () => flow.on.world.mcpServers.responses
const registrations = () =>
  flow.on.world.mcpServers.requests.filter(({ url }) => url === places.register)
const publish = (members: object) =>
  responses().set(places.server, { json: { ...serverMetadata, ...members } })

describe('an authorization of an MCP server', () => {
  it('registers a client, and requests the resource and the scopes of the challenge', async () => {
    const { url } = await flow.consent()
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'dynamic-client',
      resource: mcpUrl,
      scope: 'mcp:read',
      code_challenge_method: 'S256',
    })
    const [exchange] = flow.on.world.providers.exchanges
    expect(exchange?.provider).toMatchObject({
      tokenUrl: serverMetadata.token_endpoint,
      clientAuthentication: 'client_secret_basic',
      authorizationParams: { resource: mcpUrl },
    })
    expect(exchange?.client.secret?.reveal()).toBe('LEAK-dynamic-secret')
    expect((await flow.read()).status).toBe('active')
  })

  it('returns every header that a client must send, the token in place of a configured one', async () => {
    await flow.consent()
    const { status, body } = await flow.resolve()
    expect([status, body.data]).toMatchObject([
      200,
      {
        url: mcpUrl,
        headers: { 'X-Tenant': 'LEAK-tenant', Authorization: 'Bearer LEAK-access-1' },
        access_token: 'LEAK-access-1',
        access_token_version: 1,
        scopes: ['mcp:read'],
      },
    ])
    expect(Object.keys(body.data.headers as object)).toEqual(['X-Tenant', 'Authorization'])
  })

  it('registers one client for all connections of an issuer and project', async () => {
    await flow.consent()
    const other = requestsOf(flow.on, (await mcpConnection(flow.on)).id)
    await Promise.all([other.consent(), other.authorize(), flow.authorize()])
    expect(registrations()).toHaveLength(1)
    const clients = await flow.clients()
    expect(clients.map(({ managed, registration }) => [managed, registration?.issuer])).toEqual([
      [true, 'https://as.example.com'],
    ])
  })

  it('shares one registration among concurrent callers of a process', async () => {
    await Promise.all(Array.from({ length: 20 }, () => flow.authorize()))
    expect(registrations()).toHaveLength(1)
  })

  it('registers anew where the secret has expired, or the server rejected the client', async () => {
    responses().set(places.register, {
      status: 201,
      json: { client_id: 'short', client_secret: 's', client_secret_expires_at: 1 },
    })
    await flow.authorize()
    await flow.authorize()
    expect(registrations()).toHaveLength(2)
  })

  it('uses the client metadata document where the server reads it', async () => {
    publish({ client_id_metadata_document_supported: true })
    const { url } = await flow.consent()
    const document = 'https://mooring.example.com/v1/oauth2/client-metadata.json'
    expect(url.searchParams.get('client_id')).toBe(document)
    expect(registrations()).toEqual([])
    const { body, headers } = await flow.on.ask('read-client-metadata')
    expect(headers['cache-control']).toBe('public, max-age=300')
    expect(body).toMatchObject({
      client_id: document,
      redirect_uris: ['https://mooring.example.com/v1/oauth2/callback'],
      token_endpoint_auth_method: 'none',
      application_type: 'web',
    })
  })

  it('uses the registered client for the issuer before any other', async () => {
    publish({ client_id_metadata_document_supported: true })
    const registration = { issuer: 'https://as.example.com' }
    const given = { type: 'mooring.connections.MCP', clientId: 'by-hand', registration }
    await keptOauth2Client(flow.on.world, { ownerId: flow.on.project, ...given })
    const { url } = await flow.consent()
    expect(url.searchParams.get('client_id')).toBe('by-hand')
    expect(flow.on.world.providers.exchanges[0]?.provider.clientAuthentication).toBe(
      'client_secret_basic',
    )
  })

  it('is active without one where the server asks for none', async () => {
    responses().set(mcpUrl, { json: {} })
    expect((await flow.authorize()).body).toEqual({ data: { status: 'active' } })
    expect((await flow.read()).status).toBe('active')
    const { body } = await flow.resolve()
    expect(body.data).toMatchObject({ url: mcpUrl, headers: { 'X-Tenant': 'LEAK-tenant' } })
    expect(body.data).not.toHaveProperty('access_token')
  })

  it('names issuer, registration page and redirect URI where a person must register a client', async () => {
    publish({
      registration_endpoint: undefined,
      service_documentation: 'https://as.example.com/dev',
    })
    const { status, body } = await flow.authorize()
    expect([status, body.error]).toMatchObject([
      409,
      {
        code: 'oauth2_client_missing',
        details: {
          issuer: 'https://as.example.com',
          registration_page: 'https://as.example.com/dev',
          redirect_uri: 'https://mooring.example.com/v1/oauth2/callback',
        },
      },
    ])
  })

  it('fails with the step and its reason where the metadata is not acceptable, or does not answer', async () => {
    publish({ issuer: 'https://evil.example.com' })
    expect((await flow.authorize()).body.error).toMatchObject({
      code: 'mcp_server_unsupported',
      details: { step: 'authorization_server_metadata', reason: expect.stringContaining('issuer') },
    })
    responses().set(places.server, { status: 503 })
    const { status, headers } = await flow.authorize()
    expect([status, headers['retry-after']]).toEqual([503, '5'])
  })
})

describe('the tokens of an MCP server', () => {
  it('are refreshed at the recorded token endpoint with the resource, whatever is published since', async () => {
    await flow.consent()
    const before = flow.on.world.mcpServers.requests.length
    publish({ token_endpoint: 'https://as.example.com/moved' })
    responses().set(places.resource, { status: 404 })
    const { body } = await flow.resolve({ rejected_access_token_version: 1 })
    expect(body.data.access_token_version).toBe(2)
    expect(flow.on.world.mcpServers.requests).toHaveLength(before)
    expect(flow.on.world.providers.renewals[0]?.provider).toMatchObject({
      tokenUrl: serverMetadata.token_endpoint,
      authorizationParams: { resource: mcpUrl },
    })
  })

  it('go to no other server: a changed URL needs another authorization', async () => {
    await flow.consent()
    const params = { connection_id: flow.id }
    const config = { url: 'https://other.example.com/mcp' }
    const body = { type: 'mooring.connections.MCP', config }
    const changed = await flow.on.ask('update-connection', { as: flow.on.keys.admin, params, body })
    expect([changed.status, changed.body.data.status]).toEqual([200, 'incomplete'])
    expect((await flow.resolve()).body.error.code).toBe('authorization_required')
  })

  it('are issued anew by another authorization server where the resource names one later', async () => {
    await flow.consent()
    const issuer = 'https://new.example.com'
    const moved = Object.fromEntries(
      Object.entries(serverMetadata).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replace('https://as.example.com', issuer) : value,
      ]),
    )
    responses().set(places.resource, {
      json: { resource: mcpUrl, authorization_servers: [issuer] },
    })
    responses().set(`${issuer}/.well-known/oauth-authorization-server`, { json: moved })
    responses().set(`${issuer}/register`, {
      status: 201,
      json: { client_id: 'new-client', client_secret: 's' },
    })
    const { url } = await flow.consent()
    expect([url.origin, url.searchParams.get('client_id')]).toEqual([issuer, 'new-client'])
    expect((await flow.resolve()).body.data.access_token_version).toBe(2)
  })
})

describe('the issuer in a callback', () => {
  const wrong = 'https://as.example.com/'
  it.each([
    ['advertised and equal', true, { iss: 'https://as.example.com' }, 'active'],
    ['advertised and another', true, { iss: wrong }, 'incomplete'],
    ['advertised and absent', true, {}, 'incomplete'],
    ['not advertised and another', false, { iss: wrong }, 'incomplete'],
    ['not advertised and equal', false, { iss: 'https://as.example.com' }, 'active'],
    ['not advertised and absent', false, {}, 'active'],
  ])('decides where it is %s', async (_, advertised, extra, status) => {
    publish({ authorization_response_iss_parameter_supported: advertised })
    await flow.consent(extra)
    expect((await flow.read()).status).toBe(status)
    expect(flow.on.world.providers.exchanges).toHaveLength(status === 'active' ? 1 : 0)
  })

  it('is compared before an error of the response is believed', async () => {
    const { body } = await flow.authorize()
    const state = new URL(String(body.data.url)).searchParams.get('state') ?? ''
    const { text } = await flow.callback({ state, error: 'access_denied', iss: wrong })
    expect(text).toContain('The response came from a different provider.')
  })
})
