import { expect, it } from 'vitest'
import { protectedServer } from '../../fakes/mcp-servers.ts'
import { hostileInputs } from '../../oauth/mcp/hostile.ts'
import { keptOauth2Client } from '../../support/builders.ts'
import { mcpFlow } from './flow.ts'

// Everything that could be sent by mistake is there: tokens, a client's secret, configured headers.
it.each(hostileInputs)(
  'sends no token and no secret, and keeps the grant, where discovery fails at $step: $name',
  async ({ step, responses }) => {
    const flow = await mcpFlow()
    const { mcpServers, providers } = flow.on.world
    await flow.consent()
    const registration = { issuer: 'https://as.example.com' }
    const given = { type: 'mooring.connections.MCP', registration }
    await keptOauth2Client(flow.on.world, { ownerId: flow.on.project, ...given })
    mcpServers.requests.length = 0
    protectedServer(mcpServers)
    for (const [url, response] of Object.entries(responses)) mcpServers.responses.set(url, response)
    const { status, body } = await flow.authorize()
    expect([409, 503]).toContain(status)
    expect(body.error.details).toMatchObject({ step })
    expect(JSON.stringify(mcpServers.requests)).not.toContain('LEAK')
    expect(providers.exchanges).toHaveLength(1)
    expect(providers.renewals).toEqual([])
    expect((await flow.resolve()).body.data.access_token).toBe('LEAK-access-1')
  },
)
