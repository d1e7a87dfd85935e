import * as z from 'zod'
import { type AuthorizationServer, type McpDiscovery, registrations } from '../../../model/mcp.ts'
import { one, operation } from '../../operation.ts'
import { native } from './surface.ts'

const tag = 'MCP servers'

const Discovery = z
  .strictObject({
    authorization: z.enum(['none', 'oauth', 'needs_client', 'unsupported']),
    resource: z.string().nullable(),
    issuer: z.string().nullable(),
    scopes: z.array(z.string()),
    registration: z.enum(registrations).nullable(),
    reason: z.string().nullable(),
    registration_page: z.url().optional(),
  })
  .meta({
    id: 'MCPDiscovery',
    description:
      'How an MCP server is authorized: `none`; `oauth`, with a client by `registration`; ' +
      '`needs_client`: a person registers a client at `issuer` first, at `registration_page` where ' +
      'its metadata names one; `unsupported`, with the `reason`, which begins with the step that failed.',
  })

export const discoverMcpServer = operation({
  id: 'discover-mcp-server',
  route: 'POST /v1/mcp/discover',
  surface: native,
  tag,
  summary: 'Discover how an MCP server is authorized',
  description:
    'Requests the server, its metadata and that of its authorization server, without any ' +
    'credential, and stores nothing. Creating a connection does not require it.',
  access: 'connections:write',
  body: z.strictObject({ url: z.string().min(1).max(2048) }),
  status: 200,
  reply: one(Discovery),
  powers: ['askMcpServers', 'listOauth2Clients'],
  settings: ['publicUrl', 'clientMetadataUrl'],
  problems: [],
  throttle: { rate: 20, burst: 40 },
})

const ClientKey = z
  .strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    kid: z.string(),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
  })
  .meta({
    id: 'ClientKey',
    description: 'A public key (RFC 7517); `kid` is its thumbprint (RFC 7638).',
  })

export const readClientMetadata = operation({
  id: 'read-client-metadata',
  route: 'GET /v1/oauth2/client-metadata.json',
  aliases: ['GET /v1/oauth2/client-metadata-jwt.json'],
  surface: native,
  tag,
  summary: 'The client metadata documents of this deployment, which authorization servers read',
  description:
    'The URL of one is the `client_id` at authorization servers of MCP servers that support client id ' +
    'metadata documents (draft-ietf-oauth-client-id-metadata-document): the first for a public ' +
    'client, the second, with `jwks`, where a server takes `private_key_jwt` and no public client.',
  access: 'public',
  status: 200,
  reply: z
    .strictObject({
      client_id: z.url(),
      client_name: z.string(),
      redirect_uris: z.array(z.url()),
      grant_types: z.array(z.string()),
      response_types: z.array(z.string()),
      token_endpoint_auth_method: z.enum(['none', 'private_key_jwt']),
      token_endpoint_auth_signing_alg: z.literal('ES256').optional(),
      jwks: z.strictObject({ keys: z.array(ClientKey) }).optional(),
      application_type: z.enum(['web', 'native']),
    })
    .meta({ id: 'ClientMetadata' }),
  powers: ['readClientKeys'],
  settings: ['publicUrl', 'clientMetadataUrl'],
  problems: [],
  cacheSeconds: 300,
})

/** The clients that the caller's project has, and whether authorization servers can read ours. */
export interface KnownClients {
  /** Issuers with a client that a person registered. */
  readonly issuers: readonly string[]
  readonly hasDocument: boolean
}

/** The view of a discovery. */
export function toDiscoveryView(
  found: McpDiscovery,
  known: KnownClients,
): z.input<typeof Discovery> {
  const none = { resource: null, issuer: null, scopes: [], registration: null, reason: null }
  if (found.kind === 'none') return { ...none, authorization: 'none' }
  if (found.kind === 'failed') {
    return { ...none, authorization: 'unsupported', reason: `${found.step}: ${found.reason}` }
  }
  const { resource, scopes, server } = found
  const registration = registrationOf(server, known) ?? null
  const described = { resource, issuer: server.issuer, scopes: [...scopes], registration }
  if (registration !== null) return { ...described, authorization: 'oauth', reason: null }
  const { documentation: page } = server
  const documented = page === undefined ? '' : ` (${page})`
  const reason = `registration: the authorization server registers no clients by itself${documented}`
  return {
    ...{ ...described, authorization: 'needs_client', reason },
    ...(page === undefined ? {} : { registration_page: page }),
  }
}

function registrationOf(
  { issuer, readsClientMetadata, registrationUrl }: AuthorizationServer,
  { issuers, hasDocument }: KnownClients,
): (typeof registrations)[number] | undefined {
  if (issuers.includes(issuer)) return 'pre_registered'
  if (readsClientMetadata && hasDocument) return 'client_metadata'
  return registrationUrl === undefined ? undefined : 'dynamic'
}
