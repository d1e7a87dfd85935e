import { setting } from '../../runtime/settings.ts'

const documentUrl = () =>
  setting('clientMetadataUrl') || `${setting('publicUrl')}/v1/oauth2/client-metadata.json`

/**
 * The URL of the client metadata document; undefined where authorization servers cannot read it, as
 * with a local run (draft-ietf-oauth-client-id-metadata-document section 3: an https URL).
 */
export function clientMetadataUrl(): string | undefined {
  const url = documentUrl()
  return new URL(url).protocol === 'https:' ? url : undefined
}

/** The client metadata document (draft-ietf-oauth-client-id-metadata-document section 4). */
export function clientMetadataDocument() {
  const metadata = clientMetadata(`${setting('publicUrl')}/v1/oauth2/callback`)
  return { client_id: documentUrl(), ...metadata, token_endpoint_auth_method: 'none' as const }
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
