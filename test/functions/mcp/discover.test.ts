import { beforeEach, describe, expect, it } from 'vitest'
import { mcpUrl, places, protectedServer, serverMetadata } from '../../fakes/mcp-servers.ts'
import { keptOauth2Client } from '../../support/builders.ts'
import { type Stage, stage } from '../../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
  protectedServer(on.world.mcpServers)
})

const discover = (url: string = mcpUrl, as = on.keys.editor) =>
  on.ask('discover-mcp-server', { as, body: { url } })
const publish = (members: object) =>
  on.world.mcpServers.responses.set(places.server, { json: { ...serverMetadata, ...members } })

describe('200', () => {
  it('describes the authorization, and stores nothing', async () => {
    const rows = on.world.rows
    expect((await discover()).body).toEqual({
      data: {
        authorization: 'oauth',
        resource: mcpUrl,
        issuer: 'https://as.example.com',
        scopes: ['mcp:read'],
        registration: 'dynamic',
        reason: null,
      },
    })
    expect(on.world.rows).toBe(rows)
    expect(on.world.mcpServers.requests.map(({ url }) => url)).not.toContain(places.register)
  })

  it('names the way of registration, and where a person must register a client', async () => {
    publish({ client_id_metadata_document_supported: true })
    expect((await discover()).body.data.registration).toBe('client_metadata')
    publish({ registration_endpoint: undefined, service_documentation: 'https://as.example.com/d' })
    expect((await discover()).body.data).toMatchObject({
      authorization: 'needs_client',
      registration: null,
      reason: expect.stringContaining('https://as.example.com/d'),
      registration_page: 'https://as.example.com/d',
    })
    const registration = { issuer: 'https://as.example.com' }
    const given = { type: 'mooring.connections.MCP', registration }
    await keptOauth2Client(on.world, { ownerId: on.project, ...given })
    expect((await discover()).body.data).toMatchObject({
      authorization: 'oauth',
      registration: 'pre_registered',
    })
  })

  it('reports a server without authorization, and one that is not supported with the step', async () => {
    publish({ code_challenge_methods_supported: ['plain'] })
    expect((await discover()).body.data).toMatchObject({
      authorization: 'unsupported',
      issuer: null,
      reason: expect.stringMatching(/^authorization_server_metadata: .*S256/),
    })
    on.world.mcpServers.responses.set(mcpUrl, { json: {} })
    expect((await discover()).body.data).toMatchObject({ authorization: 'none', reason: null })
  })
})

describe('400', () => {
  it.each([
    '',
    'nonsense',
    'http://mcp.example.com/',
    'https://10.0.0.7/',
    'https://u:p@a.example/',
  ])('where the URL is %j, before anything is sent', async (url) => {
    const { status, body } = await discover(url)
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['url']])
    expect(on.world.mcpServers.requests).toEqual([])
  })
})

describe('403', () => {
  it('to a key that may not write connections', async () => {
    expect((await discover(mcpUrl, on.keys.runtime)).status).toBe(403)
  })
})
