import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { Credentials } from './credentials.ts'
import { MooringError } from './errors.ts'
import type { Challenge } from './http-lookups.ts'

/** How the transport of an MCP server gets its credentials. */
export interface McpAccess {
  lookup(): Promise<Credentials>
  /** Reports an answer of the server. @returns credentials with another token. */
  challenged(challenge: Challenge): Promise<Credentials>
  readonly fetch: typeof fetch
}

/**
 * A `fetch` that sends the headers of a connection to its MCP server: looked up for each request,
 * once more after a 401. A 403 `insufficient_scope` rejects with `authorization_required` and the URL
 * at which a person authorizes the further scopes (MCP, Authorization, "Scope Challenge Handling").
 */
export function mcpFetch(access: McpAccess): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const again = request.clone()
    const credentials = await access.lookup()
    const response = await access.fetch(withHeaders(request, credentials))
    if (response.status !== 401 && !lacksScope(response)) return response
    const other = await access.challenged({
      wwwAuthenticate: response.headers.get('www-authenticate') ?? 'Bearer',
      rejectedAccessTokenVersion: credentials.access_token_version,
    })
    await response.body?.cancel()
    return access.fetch(withHeaders(again, other))
  }
}

/** A transport of the MCP SDK for a connection. @throws MooringError `unsupported_type`. */
export async function mcpTransport(access: McpAccess): Promise<Transport> {
  const credentials = await access.lookup()
  const url = serverOf(credentials)
  const options = { fetch: mcpFetch(access) }
  if (credentials.type.endsWith('.MCPSse')) {
    const { SSEClientTransport } = await import('@modelcontextprotocol/sdk/client/sse.js')
    return new SSEClientTransport(url, options)
  }
  const { StreamableHTTPClientTransport } = await import(
    '@modelcontextprotocol/sdk/client/streamableHttp.js'
  )
  // Its `sessionId` is optional in another way than the interface's.
  return new StreamableHTTPClientTransport(url, options) as Transport
}

/** The endpoint of the server of a connection. @throws MooringError `unsupported_type`. */
function serverOf({ id, type, url }: Credentials): URL {
  if (typeof url === 'string' && URL.canParse(url)) return new URL(url)
  const message = `A connection of the type ${type} names no MCP server.`
  throw new MooringError('unsupported_type', message, { connectionId: id })
}

function withHeaders(request: Request, credentials: Credentials): Request {
  // The server of the connection and no other host: an `endpoint` event could name one.
  if (new URL(request.url).origin !== serverOf(credentials).origin) {
    const message = 'The MCP server names another host. Its credentials are not sent there.'
    throw new MooringError('unsupported_type', message, { connectionId: credentials.id })
  }
  const { headers = {}, access_token: token } = credentials
  if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`)
  for (const [name, value] of Object.entries(headers as Readonly<Record<string, string>>)) {
    request.headers.set(name, value)
  }
  return request
}

function lacksScope({ status, headers }: Response): boolean {
  return status === 403 && /insufficient_scope/.test(headers.get('www-authenticate') ?? '')
}
