// The form of an OAuth client, as a schema of the same kind as those of connection types.

import type { TypeSummary } from '../api/resources.ts'

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

const requests = group('Requests', {
  authorization_params: map(
    'Authorization parameters',
    'Sent to the authorization URL. A resource is also sent with token requests.',
  ),
  token_params: map('Token parameters', 'Sent when a code is exchanged.'),
  refresh_params: map('Refresh parameters', 'Sent with each refresh.'),
  headers: map('Token request headers', 'Not for secrets: they are shown.'),
  token_request_format: {
    title: 'Token request format',
    'x-widget': 'select',
    'x-destination': true,
    enum: ['form', 'json', 'query'],
    default: 'form',
  },
  basic_auth_encoding: {
    title: 'Encoding of Basic authentication',
    'x-widget': 'select',
    enum: ['form', 'none'],
    description: 'form: as RFC 6749 requires. none: for providers that decode nothing.',
  },
  scope_separator: text('Scope separator', 'A space by default, else , ; | or +.'),
  scope_param: text('Scope parameter', 'Where the provider names it otherwise, as user_scope.'),
  client_id_param: text('Client ID parameter', 'Where the provider names it otherwise, as app_id.'),
})

const responses = group('Token response', {
  access_token_path: path('Access token path', 'authed_user.access_token'),
  refresh_token_path: path('Refresh token path', 'authed_user.refresh_token'),
  scope_path: path('Scope path', 'authed_user.scope'),
  token_type_path: path('Token type path', 'authed_user.token_type'),
  expires_in_path: path('Expiry path', 'authed_user.expires_in'),
  expires_in_unit: {
    title: 'Unit of the expiry',
    'x-widget': 'select',
    enum: ['seconds', 'milliseconds'],
  },
  default_expires_in: integer('Default expiry', 'In seconds, where the response names no expiry.'),
  idle_days: integer('Idle days', 'After how many unused days a refresh token expires.'),
  revoked_codes: list('Codes of a revoked grant', 'The provider’s own words for invalid_grant.'),
  client_error_codes: list(
    'Codes of a rejected client',
    'The provider’s own words for invalid_client.',
  ),
  capture: map(
    'Captured values',
    'A name, and the path of its value: query.realmId in the callback, token.team.id in the token response.',
  ),
})

const account = group('Account', {
  account: {
    title: 'Account request',
    'x-widget': 'json',
    'x-destination': true,
    description:
      'A request that identifies whose grant it is: {"url": "https://api.example.com/me", "id_path": "id", "name_path": "email"}.',
  },
})

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
      ...{ ...credentials, issuer, ...endpoints, ...common },
      ...{ ...requests, ...responses, ...account },
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

function group<Fields extends Record<string, object>>(label: string, fields: Fields) {
  const each = Object.entries(fields).map(([name, field]) => [name, { ...field, 'x-group': label }])
  return Object.fromEntries(each) as Record<keyof Fields, object>
}

function text(title: string, description: string) {
  return { title, description, 'x-widget': 'text' }
}

function path(title: string, example: string) {
  return { title, 'x-widget': 'text', examples: [example] }
}

function integer(title: string, description: string) {
  return { title, description, 'x-widget': 'number', type: 'integer' }
}

function list(title: string, description: string) {
  return { title, description, 'x-widget': 'list', type: 'array' }
}

function map(title: string, description: string) {
  return { title, description, 'x-widget': 'map' }
}
