import { connectionType } from '../connection-type.ts'
import { mcpServer, mcpStream, useMcp } from '../fields/mcp-server.ts'

/** An MCP server over server-sent events. */
export const mcpSse = connectionType({
  id: 'dynamiq.connections.MCPSse',
  name: 'MCP SSE',
  description: useMcp,
  category: 'mcp',
  docsUrl: 'https://modelcontextprotocol.io/specification/2024-11-05/basic/transports',
  offeredInForm: true,
  probe: mcpStream,
  config: mcpServer(),
})
