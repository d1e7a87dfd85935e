import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'

/** An MCP server with the tools `read` and `write`; without sessions, so one for each request. */
export function mcpServer(): McpServer {
  const mcp = new McpServer({ name: 'protected', version: '1' })
  for (const name of ['read', 'write']) {
    mcp.registerTool(name, { description: name }, () => ({
      content: [{ type: 'text', text: `done: ${name}` }],
    }))
  }
  return mcp
}

/** The scope that a request to it needs. */
export function scopeFor(body: string): 'mcp:read' | 'mcp:write' {
  return body.includes('"name":"write"') ? 'mcp:write' : 'mcp:read'
}
