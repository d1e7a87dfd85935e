import { connectionType } from '../connection-type.ts'
import { mcpInitialize, mcpServer, useMcp } from '../fields/mcp-server.ts'

/** An MCP server over streamable HTTP. */
export const mcpStreamableHttp = connectionType({
  id: 'dynamiq.connections.MCPStreamableHTTP',
  name: 'MCP Streamable HTTP',
  description: useMcp,
  category: 'mcp',
  docsUrl: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
  offeredInForm: true,
  probe: mcpInitialize,
  config: mcpServer(),
})
