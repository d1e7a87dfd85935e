import { type Probe, withHeaders } from '../probe.ts'
import type { Fields } from './facts.ts'
import { link, maybe, preset, seconds, secretMap } from './fields.ts'

/** What the types that take headers refer to, where a server asks for an authorization. */
export const useMcp =
  'Reaches an MCP server with headers that you enter. For a server that is authorized by OAuth, use mooring.connections.MCP.'

/** How an MCP server is reached, whichever its transport. */
export function mcpServer(): Fields {
  return {
    url: link('Server URL'),
    headers: maybe(secretMap('Headers', 'Sent with each request, such as Authorization.')),
    timeout: preset(seconds('Timeout'), 30),
    sse_read_timeout: preset(seconds('Timeout of the stream'), 300),
  }
}

type Headers = Readonly<Record<string, string>>

const mcpHello = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'mooring', version: '1' },
  },
})

/** Initializes a session with an MCP server over streamable HTTP, and sends nothing more. */
export const mcpInitialize: Probe = {
  by: 'http',
  does: 'sends the protocol’s `initialize`',
  ask: ({ url, headers }) => ({
    url: String(url),
    method: 'POST',
    headers: {
      ...((headers ?? {}) as Headers),
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
    },
    body: mcpHello,
  }),
}

/** Opens the event stream of an MCP server, and reads nothing from it. */
export const mcpStream: Probe = withHeaders(
  'opens the event stream',
  ({ url }) => String(url),
  ({ headers }) => ({ ...((headers ?? {}) as Headers), accept: 'text/event-stream' }),
)
