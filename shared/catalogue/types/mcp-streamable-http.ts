import { connectionType } from '../connection-type.ts'
import { mcpServer } from '../mcp-server.ts'
import { mcpInitialize } from '../probe.ts'

/** An MCP server over streamable HTTP. */
export const mcpStreamableHttp = connectionType({
  id: 'dynamiq.connections.MCPStreamableHTTP',
  name: 'MCP Streamable HTTP',
  category: 'mcp',
  docsUrl: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
  offeredInForm: true,
  probe: mcpInitialize,
  config: mcpServer(),
})
