import type { AuthorizationServer, PublicSigningKey } from '../../model/mcp.ts'
import { setting } from '../../runtime/settings.ts'

/** A client metadata document by which an authorization server knows Mooring. */
export interface ClientDocument {
  readonly url: string
  readonly tokenAuthMethod: 'none' | 'private_key_jwt'
}

/**
 * The client metadata document for an authorization server: the one of a public client, and where the
 * server rejects public clients, the one with a key. A document names one client authentication, so
 * there are two (decision 0137).
 *
 * @returns undefined where the server reads none, or cannot read ours.
 */
export function clientDocumentFor(server: AuthorizationServer): ClientDocument | undefined {
  if (!server.readsClientMetadata || !isReachable()) return undefined
  if (!requiresKey(server)) return { url: documentUrl(), tokenAuthMethod: 'none' }
  return { url: keyDocumentUrl(), tokenAuthMethod: 'private_key_jwt' }
}

/**
 * Whether authorization servers can read the client metadata documents: not with a local run
 * (draft-ietf-oauth-client-id-metadata-document section 3: an https URL).
 */
export function isReachable(): boolean {
  return new URL(documentUrl()).protocol === 'https:'
}

// KMS signs 4,096 bytes at most, and an assertion holds the issuer in base64.
const maxIssuerBytes = 2048

// No shared secret can be in a public document, so that the other methods do not count.
function requiresKey(server: AuthorizationServer): boolean {
  const { issuer, tokenAuthMethods, tokenSigningAlgorithms: algorithms } = server
  const canSign = algorithms?.includes('ES256') ?? true
  const fits = Buffer.byteLength(JSON.stringify(issuer)) <= maxIssuerBytes
  const isOffered =
    !tokenAuthMethods.includes('none') && tokenAuthMethods.includes('private_key_jwt')
  return isOffered && canSign && fits
}

const documentUrl = () =>
  setting('clientMetadataUrl') || `${setting('publicUrl')}/v1/oauth2/client-metadata.json`

function keyDocumentUrl(): string {
  const url = new URL(documentUrl())
  url.pathname = url.pathname.replace(/(\.json)?$/, '-jwt$1')
  return url.href
}

/**
 * A client metadata document (draft-ietf-oauth-client-id-metadata-document section 4).
 *
 * @param keys of a client that authenticates by `private_key_jwt`; absent: of a public client.
 */
export function clientMetadataDocument(keys?: readonly PublicSigningKey[]) {
  const metadata = clientMetadata(`${setting('publicUrl')}/v1/oauth2/callback`)
  if (!keys) {
    return { client_id: documentUrl(), ...metadata, token_endpoint_auth_method: 'none' as const }
  }
  return {
    client_id: keyDocumentUrl(),
    ...metadata,
    token_endpoint_auth_method: 'private_key_jwt' as const,
    token_endpoint_auth_signing_alg: 'ES256' as const,
    jwks: { keys: [...keys] },
  }
}

/** The metadata of Mooring as a client (RFC 7591 section 2). */
export function clientMetadata(redirectUri: string) {
  const isHttps = new URL(redirectUri).protocol === 'https:'
  return {
    client_name: 'Mooring',
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    // OpenID Connect Registration section 2: `web` takes https redirect URIs alone.
    application_type: isHttps ? ('web' as const) : ('native' as const),
  }
}
