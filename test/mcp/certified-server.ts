import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import Provider, { type Configuration } from 'oidc-provider'
import { mcpServer, scopeFor } from './tools.ts'

/** An MCP server of the SDK, and the authorization server that protects it. */
export interface CertifiedMcpServer {
  readonly url: string
  /** How often each thing happened at the authorization server: `refresh_token.consumed` and so on. */
  count(event: string): number
  close(): Promise<void>
}

/** How the authorization server knows its clients. */
export interface ClientKnowledge {
  /** Reads a client metadata document: then it takes `private_key_jwt` alone; absent: it registers clients. */
  readonly readDocument?: ((url: string) => Promise<Response>) | undefined
}

const counted = [
  ...['grant.error', 'grant.revoked', 'refresh_token.consumed', 'registration_create.success'],
  'registration_delete.success',
] as const

/** Starts both, on free ports of loopback. */
export async function startCertifiedMcpServer(
  knowledge: ClientKnowledge = {},
): Promise<CertifiedMcpServer> {
  const [issuer, resource] = [await listening(), await listening()]
  const provider = new Provider(issuer.url, configurationOf(knowledge))
  const counts = new Map<string, number>()
  for (const event of counted) {
    provider.on(event as 'grant.success', () => counts.set(event, (counts.get(event) ?? 0) + 1))
  }
  issuer.server.on('request', provider.callback())
  const scopesOf = async (token: string) => {
    const found = await provider.AccessToken.find(token)
    return found?.aud === `${resource.url}/mcp` ? [...found.scopes] : undefined
  }
  resource.server.on('request', (request, response) => {
    void serve({ issuer: issuer.url, resource: resource.url, scopesOf }, request, response)
  })
  return {
    url: `${resource.url}/mcp`,
    count: (event) => counts.get(event) ?? 0,
    async close() {
      for (const { server } of [issuer, resource]) {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      }
    },
  }
}

async function listening() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function configurationOf({ readDocument }: ClientKnowledge): Configuration {
  return {
    cookies: { keys: ['a key of this test'] },
    scopes: ['openid', 'offline_access'],
    clientAuthMethods: readDocument ? ['private_key_jwt'] : ['client_secret_basic', 'none'],
    ...(readDocument
      ? { fetch: (asked: string | URL | Request) => readDocument(new Request(asked).url) }
      : {}),
    features: {
      revocation: { enabled: true },
      devInteractions: { enabled: true },
      registration: { enabled: !readDocument },
      registrationManagement: { enabled: !readDocument },
      ...(readDocument ? { clientIdMetadataDocument: { enabled: true, ack: 'draft-02' } } : {}),
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, audience) => ({
          ...{ scope: 'mcp:read mcp:write', audience, accessTokenFormat: 'opaque' as const },
          accessTokenTTL: 600,
        }),
      },
    },
    pkce: { required: () => true },
    // Each refresh token serves once; a second use ends the whole grant (RFC 9700 section 4.14).
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
  }
}

interface Protection {
  readonly issuer: string
  readonly resource: string
  /** Undefined: the token is not valid here. */
  readonly scopesOf: (token: string) => Promise<readonly string[] | undefined>
}

async function serve(
  { issuer, resource, scopesOf }: Protection,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === '/.well-known/oauth-protected-resource/mcp') {
    const metadata = { resource: `${resource}/mcp`, authorization_servers: [issuer] }
    response.writeHead(200, { 'content-type': 'application/json' })
    return void response.end(JSON.stringify(metadata))
  }
  const text = await textOf(request)
  const needed = scopeFor(text)
  const token = request.headers.authorization?.replace(/^Bearer /, '')
  const scopes = token === undefined ? undefined : await scopesOf(token)
  if (!scopes?.includes(needed)) {
    const error = scopes ? 'error="insufficient_scope", ' : ''
    const metadata = `resource_metadata="${resource}/.well-known/oauth-protected-resource/mcp"`
    const challenge = `Bearer ${error}scope="${needed}", ${metadata}`
    return void response.writeHead(scopes ? 403 : 401, { 'www-authenticate': challenge }).end()
  }
  await answer(request, response, text)
}

async function answer(request: IncomingMessage, response: ServerResponse, text: string) {
  const transport = new StreamableHTTPServerTransport({})
  await mcpServer().connect(transport as Transport)
  await transport.handleRequest(request, response, text === '' ? undefined : JSON.parse(text))
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
