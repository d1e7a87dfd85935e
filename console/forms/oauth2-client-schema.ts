// The form of an OAuth client, as a schema of the same kind as those of connection types.

import type { TypeSummary } from '../api/resources.ts'
import { providerOptions, text } from './provider-options-schema.ts'

const credentials = {
  client_id: {
    title: 'Client ID',
    'x-widget': 'text',
    description: 'The client ID that the provider shows.',
  },
  client_secret: {
    title: 'Client secret',
    'x-widget': 'password',
    writeOnly: true,
    description: 'Stored encrypted and never shown again. Leave it empty for a public client.',
  },
}

const url = (title: string, description?: string) => ({
  ...{ title, description, 'x-widget': 'url', 'x-destination': true },
})

const authMethod = {
  title: 'Client authentication',
  'x-widget': 'select',
  'x-destination': true,
  enum: ['client_secret_post', 'client_secret_basic', 'none', 'private_key_jwt'],
}

const privateKey = {
  private_key: {
    title: 'Private key',
    'x-widget': 'textarea',
    writeOnly: true,
    description: 'For private_key_jwt: a private key in PEM form, in place of the client secret.',
  },
  key_id: {
    title: 'Key ID',
    'x-widget': 'text',
    description: 'By which the provider finds the public key.',
  },
}

const endpoints = {
  authorization_url: url('Authorization URL', 'The page where people grant access.'),
  token_url: url('Token URL', 'The endpoint that exchanges codes and refresh tokens.'),
  revocation_url: url('Revocation URL'),
  refresh_url: url('Refresh URL', 'Where it differs from the token URL.'),
}

const common = {
  scopes: {
    title: 'Scopes',
    'x-widget': 'list',
    type: 'array',
    description: 'Requested if a connection names no scopes.',
  },
  pkce: { title: 'PKCE', 'x-widget': 'select', enum: ['S256', 'none'], default: 'S256' },
  token_auth_method: { ...authMethod, default: 'client_secret_post' },
  ...privateKey,
}

const issuer = url('Issuer', 'Responses that name another issuer are rejected (RFC 9207).')

/** Whether an OAuth client names its provider, and how: `known` by the catalogue. */
export type ClientKind = 'known' | 'generic' | 'discovered'

/** How OAuth clients of a type name their provider. */
export function clientKindOf(
  type: Pick<TypeSummary, 'discovered' | 'oauth2_client_brings_endpoints'>,
): ClientKind {
  if (type.discovered) return 'discovered'
  return type.oauth2_client_brings_endpoints ? 'generic' : 'known'
}

const discovered = {
  issuer: url('Issuer', 'The authorization server where the application is registered.'),
  ...credentials,
  token_auth_method: { ...authMethod, description: 'By default as the server’s metadata says.' },
  grant: {
    ...text('Grant', 'client_credentials: no person authorizes its connections.'),
    ...{ 'x-widget': 'select', enum: ['authorization_code', 'client_credentials'] },
  },
  ...privateKey,
}

/**
 * The schema of an OAuth client: of a known provider, the credentials alone.
 *
 * @param preset The issuer that a new one begins with.
 */
export function oauth2ClientSchema(kind: ClientKind, preset?: string): Record<string, unknown> {
  if (kind === 'known') return { properties: credentials, required: ['client_id'] }
  if (kind === 'discovered') {
    const properties = { ...discovered, issuer: { ...discovered.issuer, default: preset } }
    return { properties, required: ['client_id', 'issuer'] }
  }
  return {
    properties: {
      ...{ ...credentials, issuer, ...endpoints, ...common, ...providerOptions },
    },
    required: ['client_id', 'authorization_url', 'token_url'],
    'x-alternatives': [
      {
        title: 'Endpoints',
        options: [
          { title: 'Enter them', fields: Object.keys(endpoints) },
          { title: 'Discover them from the issuer', fields: [] },
        ],
      },
    ],
  }
}
