import type { AuthorizationServer, McpDiscovery, McpOauth } from '../../model/mcp.ts'
import type { DiscoveryRequest } from '../../ports/mcp.ts'
import {
  defaultServer,
  findServerOfOrigin,
  requireAuthorizationServer,
} from './authorization-server.ts'
import {
  canonicalResource,
  findProtectedResource,
  type ProtectedResource,
  requestWithoutToken,
} from './protected-resource.ts'
import { type DiscoveryContext, StepError } from './step.ts'
import type { BearerChallenge } from './www-authenticate.ts'

// Each costs up to three requests of five seconds.
const maxIssuers = 3

/**
 * Discovers how an MCP server is authorized (Model Context Protocol, *Authorization*, revisions
 * 2025-11-25 and 2026-07-28). No request has a token, a secret or a configured header.
 */
export async function discoverMcpServer(
  given: Omit<DiscoveryContext, 'withoutPerson'>,
  request: DiscoveryRequest,
): Promise<McpDiscovery> {
  const { url, issuer, challenged, withoutPerson } = request
  const context = { ...given, withoutPerson }
  try {
    const asked = await requestWithoutToken(context.send, url)
    const challenge = asked ?? (challenged ? { scopes: [] } : undefined)
    if (!challenge) return { kind: 'none' }
    const found = await findProtectedResource(context, url, challenge)
    return found
      ? await ofResource(context, found, challenge, request)
      : await withoutMetadata(context, url, challenge, issuer)
  } catch (error) {
    if (error instanceof StepError) return error.failure
    throw error
  }
}

async function ofResource(
  context: DiscoveryContext,
  { resource, issuers, scopes }: ProtectedResource,
  challenge: BearerChallenge,
  { issuer, preferred = [] }: DiscoveryRequest,
): Promise<McpOauth> {
  const known = issuers.filter((each) => preferred.includes(each))
  const server =
    issuer === undefined
      ? await firstUsable(context, [...new Set([...known, ...issuers])])
      : await requireAuthorizationServer(context, requireListed(issuers, issuer))
  return toOauth(server, resource, challenge.scopes.length > 0 ? challenge.scopes : scopes)
}

function requireListed(issuers: readonly string[], issuer: string): string {
  if (issuers.includes(issuer)) return issuer
  throw new StepError(
    'client',
    'the OAuth client of the connection is for an issuer that the server no longer names',
  )
}

async function firstUsable(
  context: DiscoveryContext,
  issuers: readonly string[],
): Promise<AuthorizationServer> {
  let first: StepError | undefined
  for (const issuer of issuers.slice(0, maxIssuers)) {
    try {
      return await requireAuthorizationServer(context, issuer)
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      first ??= error
    }
  }
  throw first
}

/** A server of the revision 2025-03-26: its own origin is the authorization server. */
async function withoutMetadata(
  context: DiscoveryContext,
  url: string,
  challenge: BearerChallenge,
  issuer: string | undefined,
): Promise<McpOauth> {
  const { origin } = new URL(url)
  const server = (await findServerOfOrigin(context, origin)) ?? defaultServer(origin)
  if (issuer !== undefined) requireListed([server.issuer], issuer)
  return toOauth(server, canonicalResource(url), challenge.scopes)
}

const offline = 'offline_access'

/** A refresh token is requested by `offline_access` alone where the authorization server lists that. */
function toOauth(
  server: AuthorizationServer,
  resource: string,
  named: readonly string[],
): McpOauth {
  const listed = server.scopes.includes(offline) ? [offline] : []
  const scopes = [...new Set([...named.filter((scope) => scope !== offline), ...listed])]
  return { kind: 'oauth', resource, scopes, server }
}
