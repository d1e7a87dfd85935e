import type { Snippet } from './snippet-texts.ts'

/** An MCP server that clients reach with the headers of a connection. */
export interface McpServer {
  readonly origin: string
  readonly connectionId: string
  /** Names the server in the configuration of a client. */
  readonly name: string
  readonly url: string
}

/**
 * How MCP clients are configured to reach the server of a connection. None holds a secret: the key of
 * Mooring comes from the environment, and the token from a lookup.
 */
export function formatMcpSnippets({
  origin,
  connectionId,
  name,
  url,
}: McpServer): readonly Snippet[] {
  const lookup = `${origin}/v1/connections/${connectionId}/credentials`
  const server = { key: name.replace(/[^A-Za-z0-9_-]+/g, '-') || 'mcp', url, lookup }
  return [
    { id: 'claude-code', label: 'Claude Code', ...claudeCode(server) },
    { id: 'cursor', label: 'Cursor', ...cursor(server) },
    { id: 'vs-code', label: 'VS Code', ...vsCode(server) },
    { id: 'mcp-typescript', label: 'MCP SDK (TypeScript)', ...typescriptSdk(server) },
    { id: 'mcp-python', label: 'MCP SDK (Python)', ...pythonSdk(server) },
    { id: 'langchain', label: 'LangChain', ...langchain(server) },
  ]
}

interface Server {
  readonly key: string
  readonly url: string
  /** The URL of the lookup. */
  readonly lookup: string
}

const json = (value: object) => JSON.stringify(value, undefined, 2)

/** A lookup that prints one part of its answer. */
const curl = (lookup: string, filter: string) =>
  `curl -sf -X POST '${lookup}' -H "Authorization: Bearer $MOORING_KEY" | jq ${filter}`

// https://code.claude.com/docs/en/mcp: a shell command, run at each connection.
const claudeCode = ({ key, url, lookup }: Server) => ({
  note: 'In .mcp.json. Claude Code looks the headers up each time that it connects; it needs MOORING_KEY in its environment.',
  code: json({
    mcpServers: { [key]: { type: 'http', url, headersHelper: curl(lookup, '-c .data.headers') } },
  }),
})

const authorization = '-r .data.headers.Authorization'
/** A variable in the configuration of a client. */
const variable = (name: string) => `\${${name}}`

// https://cursor.com/docs/mcp: headers take ${env:NAME}.
const cursor = ({ key, url, lookup }: Server) => ({
  note: 'In .cursor/mcp.json. Cursor reads the variable when it starts: start it again once the token has expired.',
  code: json({
    mcpServers: { [key]: { url, headers: { Authorization: variable('env:MCP_AUTHORIZATION') } } },
  }),
  command: `export MCP_AUTHORIZATION="$(${curl(lookup, authorization)})"\ncursor .`,
})

// https://code.visualstudio.com/docs/copilot/reference/mcp-configuration: inputs are asked for once.
const vsCode = ({ key, url, lookup }: Server) => ({
  note: 'In .vscode/mcp.json. VS Code asks for the header once and stores it; enter a new one once the token has expired.',
  code: json({
    inputs: [
      {
        ...{ type: 'promptString', id: 'authorization', password: true },
        description: 'The Authorization header, as Mooring returns it',
      },
    ],
    servers: {
      [key]: { type: 'http', url, headers: { Authorization: variable('input:authorization') } },
    },
  }),
  command: curl(lookup, authorization),
})

const typescriptSdk = ({ lookup }: Server) => ({
  note: 'With @modelcontextprotocol/sdk.',
  code: `import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const response = await fetch('${lookup}', {
  method: 'POST',
  headers: { authorization: \`Bearer \${process.env.MOORING_KEY}\` },
})
if (!response.ok) throw new Error(\`Mooring responded with \${response.status}\`)
const { data } = await response.json()
const client = new Client({ name: 'agent', version: '1' })
await client.connect(
  new StreamableHTTPClientTransport(new URL(data.url), { requestInit: { headers: data.headers } }),
)
console.log(await client.listTools())
await client.close()`,
})

const pythonLookup = (lookup: string) => `request = urllib.request.Request(
    "${lookup}",
    method="POST",
    headers={"Authorization": "Bearer " + os.environ["MOORING_KEY"]},
)
with urllib.request.urlopen(request, timeout=10) as response:
    data = json.load(response)["data"]`

const pythonSdk = ({ lookup }: Server) => ({
  note: 'With mcp 2.',
  code: `import asyncio, json, os, urllib.request

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

${pythonLookup(lookup)}

async def main():
    async with httpx2.AsyncClient(headers=data["headers"]) as http:
        async with Client(streamable_http_client(data["url"], http_client=http)) as client:
            print(await client.list_tools())

asyncio.run(main())`,
})

const langchain = ({ key, lookup }: Server) => ({
  note: 'With langchain-mcp-adapters.',
  code: `import asyncio, json, os, urllib.request

from langchain_mcp_adapters.client import MultiServerMCPClient

${pythonLookup(lookup)}

server = {"transport": "streamable_http", "url": data["url"], "headers": data["headers"]}
tools = asyncio.run(MultiServerMCPClient({"${key}": server}).get_tools())
print(tools)`,
})
