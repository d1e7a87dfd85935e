import type { OutboundRequest } from '../../shared/egress/guarded-fetch.ts'
import type { OutboundAnswer, Outcome } from '../../shared/egress/outcome.ts'
import { hostIssue, publicOnly } from '../../shared/model/public-address.ts'
import { discoverMcpServer } from '../../shared/oauth/mcp/discover-server.ts'
import { registerClient, unregisterClient } from '../../shared/oauth/mcp/registration.ts'
import type { SendForDiscovery } from '../../shared/oauth/mcp/step.ts'
import type { Powers } from '../../shared/ports/index.ts'

/** A response, by what differs from an empty one with status 200. */
export type FakeResponse =
  | {
      readonly status?: number
      readonly headers?: OutboundAnswer['headers']
      readonly json: unknown
    }
  | {
      readonly status?: number
      readonly headers?: OutboundAnswer['headers']
      readonly text?: string
    }
  | Extract<Outcome, { kind: 'failure' }>

/** MCP servers and authorization servers that answer as a test says, and record what was sent. */
export interface FakeMcpServers {
  /** The response by URL; any other URL is 404. */
  readonly responses: Map<string, FakeResponse | ((request: OutboundRequest) => FakeResponse)>
  readonly requests: OutboundRequest[]
  send: SendForDiscovery
}

/** Servers in memory, without any response yet. */
export function fakeMcpServers(): FakeMcpServers & Pick<Powers, 'askMcpServers'> {
  const responses: FakeMcpServers['responses'] = new Map()
  const requests: OutboundRequest[] = []
  const send: SendForDiscovery = async (request, options) => {
    const issue = URL.canParse(request.url)
      ? hostIssue(new URL(request.url), publicOnly)
      : 'is no URL'
    if (issue !== undefined) return { kind: 'failure', code: 'refused', message: issue } as const
    requests.push(request)
    const found = responses.get(request.url) ?? { status: 404 }
    const outcome = toOutcome(typeof found === 'function' ? found(request) : found)
    if (outcome.kind === 'answer' || options?.reportsLocation) return outcome
    const { location: _, ...failure } = outcome
    return failure
  }
  return {
    responses,
    requests,
    send,
    askMcpServers: {
      discover: (request) => discoverMcpServer({ send, allow: publicOnly }, request),
      register: (server, redirectUri) =>
        registerClient({ send, allow: publicOnly }, server, redirectUri),
      unregister: (management) => unregisterClient(send, management),
    },
  }
}

function toOutcome(response: FakeResponse): Outcome {
  if ('kind' in response) return response
  const { status = 200, headers = {} } = response
  const body = 'json' in response ? JSON.stringify(response.json) : (response.text ?? '')
  return { kind: 'answer', status, headers, body }
}

const issuer = 'https://as.example.com'

/** The metadata of an authorization server that supports everything. */
export const serverMetadata = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  revocation_endpoint: `${issuer}/revoke`,
  registration_endpoint: `${issuer}/register`,
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
}

/** The URL of the MCP server of `protectedServer`. */
export const mcpUrl = 'https://mcp.example.com/mcp'
const metadataUrl = 'https://mcp.example.com/.well-known/oauth-protected-resource/mcp'

/** Where `protectedServer` has its documents. */
export const places = {
  mcp: mcpUrl,
  resource: metadataUrl,
  server: `${issuer}/.well-known/oauth-authorization-server`,
  openid: `${issuer}/.well-known/openid-configuration`,
  register: `${issuer}/register`,
} as const

/** Sets up an MCP server that requires OAuth, and its authorization server, which registers clients. */
export function protectedServer({ responses }: FakeMcpServers): void {
  const challenge = `Bearer resource_metadata="${metadataUrl}", scope="mcp:read"`
  responses.set(places.mcp, { status: 401, headers: { 'www-authenticate': challenge } })
  responses.set(places.resource, {
    json: { resource: mcpUrl, authorization_servers: [issuer], scopes_supported: ['mcp:all'] },
  })
  responses.set(places.server, { json: serverMetadata })
  responses.set(places.register, {
    status: 201,
    json: { client_id: 'dynamic-client', client_secret: 'LEAK-dynamic-secret' },
  })
}
