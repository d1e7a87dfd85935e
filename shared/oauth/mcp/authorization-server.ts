import type { AuthorizationServer } from '../../model/mcp.ts'
import { endpointIssue, type OutboundAllow } from '../../model/public-address.ts'
import type { Members } from '../response-members.ts'
import { textIn, textsIn } from './document-members.ts'
import { findDocument } from './documents.ts'
import { type DiscoveryContext, StepError } from './step.ts'

const step = 'authorization_server_metadata'
// RFC 8414 section 2: the default of `token_endpoint_auth_methods_supported`.
const usualAuthMethods = ['client_secret_basic']

/**
 * Reads the metadata of the authorization server that a resource names (RFC 8414 section 3, OpenID
 * Connect Discovery section 4).
 *
 * @throws StepError `authorization_server_metadata`.
 */
export async function requireAuthorizationServer(
  context: DiscoveryContext,
  issuer: string,
): Promise<AuthorizationServer> {
  const document = await documentOf(context, issuer)
  if (!document) throw new StepError(step, 'the authorization server publishes no metadata')
  // RFC 8414 section 3.3: identical, without any normalization.
  if (document.issuer === issuer) return toServer(document, issuer, context)
  throw new StepError(step, 'its issuer is not the one that was asked for')
}

/**
 * Reads the metadata that the origin of an MCP server publishes, as in the revision 2025-03-26: nothing
 * names an issuer there, so any of that origin is its own.
 *
 * @returns undefined where it publishes none.
 * @throws StepError `authorization_server_metadata`.
 */
export async function findServerOfOrigin(
  context: DiscoveryContext,
  origin: string,
): Promise<AuthorizationServer | undefined> {
  const document = await documentOf(context, origin)
  if (!document) return undefined
  const issuer = textIn(step, document, 'issuer') ?? ''
  const isOwn = issuer === origin || issuer.startsWith(`${origin}/`)
  if (isOwn) return toServer(document, issuer, context)
  throw new StepError(step, 'its issuer is not of the origin of the MCP server')
}

function documentOf(context: DiscoveryContext, issuer: string) {
  const issue = endpointIssue(issuer, context.allow)
  if (issue !== undefined) throw new StepError(step, `the issuer ${issue}`)
  return findDocument({ ...context, step }, wellKnown(issuer))
}

function wellKnown(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  const at = (name: string) => `${origin}/.well-known/${name}${path}`
  const both = [at('oauth-authorization-server'), at('openid-configuration')]
  return path === '' ? both : [...both, `${origin}${path}/.well-known/openid-configuration`]
}

function toServer(
  document: Members,
  issuer: string,
  { allow, withoutPerson = [] }: DiscoveryContext,
): AuthorizationServer {
  const isTokenEndpointEnough = withoutPerson.includes(issuer)
  if (!isTokenEndpointEnough) assertCapable(document)
  const tokenUrl = requireEndpoint(document, 'token_endpoint', allow)
  return {
    issuer,
    authorizationUrl: isTokenEndpointEnough
      ? (endpoint(document, 'authorization_endpoint', allow) ?? '')
      : requireEndpoint(document, 'authorization_endpoint', allow),
    tokenUrl,
    revocationUrl: endpoint(document, 'revocation_endpoint', allow),
    registrationUrl: endpoint(document, 'registration_endpoint', allow),
    tokenAuthMethods:
      textsIn(step, document, 'token_endpoint_auth_methods_supported') ?? usualAuthMethods,
    tokenSigningAlgorithms: textsIn(
      step,
      document,
      'token_endpoint_auth_signing_alg_values_supported',
    ),
    scopes: textsIn(step, document, 'scopes_supported') ?? [],
    sendsIssuer: document.authorization_response_iss_parameter_supported === true,
    readsClientMetadata: document.client_id_metadata_document_supported === true,
    documentation: webPage(textIn(step, document, 'service_documentation')),
  }
}

function assertCapable(document: Members): void {
  const methods = textsIn(step, document, 'code_challenge_methods_supported') ?? []
  if (!methods.includes('S256')) {
    throw new StepError(step, 'code_challenge_methods_supported does not have S256')
  }
  const types = textsIn(step, document, 'response_types_supported')
  if (types && !types.includes('code')) {
    throw new StepError(step, 'response_types_supported does not have "code"')
  }
}

function endpoint(document: Members, name: string, allow: OutboundAllow): string | undefined {
  const url = textIn(step, document, name)
  const issue = url === undefined ? undefined : endpointIssue(url, allow)
  if (issue !== undefined) throw new StepError(step, `${name} ${issue}`)
  return url
}

function requireEndpoint(document: Members, name: string, allow: OutboundAllow): string {
  const url = endpoint(document, name, allow)
  if (url !== undefined) return url
  throw new StepError(step, `it has no ${name}`)
}

// Shown to people, who open it: nothing but a web page.
function webPage(url: string | undefined): string | undefined {
  return url && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined
}

/** The endpoints of a server of the revision 2025-03-26 that publishes nothing. */
export function defaultServer(origin: string): AuthorizationServer {
  return {
    issuer: origin,
    authorizationUrl: `${origin}/authorize`,
    tokenUrl: `${origin}/token`,
    registrationUrl: `${origin}/register`,
    tokenAuthMethods: usualAuthMethods,
    scopes: [],
    sendsIssuer: false,
    readsClientMetadata: false,
  }
}
