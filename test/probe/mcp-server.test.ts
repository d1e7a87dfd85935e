import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { tryConnections } from '../../shared/probe/try-connections.ts'
import { settings } from '../../shared/runtime/settings.ts'

beforeAll(() => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
})
afterAll(() => {
  vi.unstubAllEnvs()
})
let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** A server of the protocol's own SDK, behind a key. */
async function start(streams: boolean): Promise<string> {
  server = createServer((request, response) => {
    if (request.headers.authorization !== 'Bearer right') {
      response.writeHead(401).end()
      return
    }
    const mcp = new McpServer({ name: 'a server', version: '1' })
    const transport = streams
      ? new SSEServerTransport('/messages', response)
      : new StreamableHTTPServerTransport({})
    void mcp.connect(transport as Transport).then(() => {
      if ('handleRequest' in transport) void transport.handleRequest(request, response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`
}

it.each([
  ['MCPStreamableHTTP', false],
  ['MCPSse', true],
])('tries a server of %s by its own greeting', async (type, streams) => {
  const url = await start(streams)
  const outcomeOf = async (key: string) => {
    const config = { url, headers: { authorization: `Bearer ${key}` } }
    return (await tryConnections.test(`dynamiq.connections.${type}`, config)).outcome
  }
  expect(await outcomeOf('right')).toBe('ok')
  expect(await outcomeOf('wrong')).toBe('rejected')
})
