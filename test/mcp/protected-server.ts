import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { ScriptedServer } from '../oauth-servers/scripted.ts'

/** An MCP server of the SDK that accepts the tokens of an authorization server, and its metadata. */
export interface ProtectedServer {
  readonly url: string
  /** How many clients were registered. */
  readonly counts: { registrations: number }
  /**
   * Whether it accepts requests without a token; whether it registers clients, and supports PKCE;
   * whether it knows clients by their metadata document and `private_key_jwt` alone.
   */
  readonly manner: { isOpen: boolean; registers: boolean; pkce: boolean; byKey: boolean }
  close(): Promise<void>
}

/** Starts one; `provider` issues the tokens. */
export async function startProtectedServer(provider: ScriptedServer): Promise<ProtectedServer> {
  const counts = { registrations: 0 }
  const manner = { isOpen: false, registers: true, pkce: true, byKey: false }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/mcp') return void serve(request, response, manner.isOpen ? undefined : origin())
    const documents: Readonly<Record<string, () => object>> = {
      '/.well-known/oauth-protected-resource/mcp': () => resourceOf(origin()),
      '/.well-known/oauth-authorization-server': () => metadataOf(origin(), provider.url, manner),
      '/register': () => {
        counts.registrations += 1
        return { client_id: 'registered', client_secret: 'LEAK-registered' }
      },
    }
    const document = documents[path]
    if (!document) return void response.writeHead(404).end()
    const status = path === '/register' ? 201 : 200
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document()))
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `${origin()}/mcp`,
    ...{ counts, manner },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function resourceOf(origin: string) {
  return { resource: `${origin}/mcp`, authorization_servers: [origin], scopes_supported: ['read'] }
}

function metadataOf(
  origin: string,
  provider: string,
  { registers, pkce, byKey }: ProtectedServer['manner'],
) {
  return {
    issuer: origin,
    authorization_endpoint: `${provider}/authorize`,
    token_endpoint: `${provider}/token`,
    revocation_endpoint: `${provider}/revoke`,
    ...(registers
      ? { registration_endpoint: `${origin}/register` }
      : { service_documentation: 'https://docs.example.com/register' }),
    ...(byKey
      ? {
          client_id_metadata_document_supported: true,
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
        }
      : {}),
    response_types_supported: ['code'],
    code_challenge_methods_supported: pkce ? ['S256'] : ['plain'],
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | undefined,
): Promise<void> {
  if (origin !== undefined && !/^Bearer access-/.test(request.headers.authorization ?? '')) {
    const metadata = `${origin}/.well-known/oauth-protected-resource/mcp`
    const challenge = `Bearer resource_metadata="${metadata}"`
    return void response.writeHead(401, { 'www-authenticate': challenge }).end()
  }
  // Without sessions: a server for each request.
  const mcp = new McpServer({ name: 'protected', version: '1' })
  mcp.registerTool('greet', { description: 'Greets' }, () => ({
    content: [{ type: 'text', text: 'hello' }],
  }))
  const transport = new StreamableHTTPServerTransport({})
  await mcp.connect(transport as Transport)
  await transport.handleRequest(request, response)
}
