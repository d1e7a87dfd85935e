// What an OAuth client asks for, as a schema of the same kind as those of connections.

const credentials = {
  client_id: { title: 'Client ID', 'x-widget': 'text', description: 'As the provider shows it.' },
  client_secret: {
    title: 'Client secret',
    'x-widget': 'password',
    writeOnly: true,
    description: 'Kept encrypted and never shown again. A public client has none.',
  },
}

const endpoints = {
  authorization_url: {
    title: 'Authorization URL',
    'x-widget': 'url',
    'x-destination': true,
    description: 'Where people consent.',
  },
  token_url: {
    title: 'Token URL',
    'x-widget': 'url',
    'x-destination': true,
    description: 'Where codes and refresh tokens are exchanged.',
  },
  revocation_url: { title: 'Revocation URL', 'x-widget': 'url', 'x-destination': true },
  issuer: {
    title: 'Issuer',
    'x-widget': 'url',
    'x-destination': true,
    description: 'Answers that name another one are refused (RFC 9207).',
  },
  scopes: {
    title: 'Scopes',
    'x-widget': 'list',
    type: 'array',
    description: 'Asked for where a connection names none.',
  },
  pkce: { title: 'PKCE', 'x-widget': 'select', enum: ['S256', 'none'], default: 'S256' },
  token_auth_method: {
    title: 'How the client authenticates',
    'x-widget': 'select',
    'x-destination': true,
    enum: ['client_secret_post', 'client_secret_basic', 'none'],
    default: 'client_secret_post',
  },
  token_request_format: {
    title: 'Format of token requests',
    'x-widget': 'select',
    'x-destination': true,
    enum: ['form', 'json'],
    default: 'form',
  },
  authorization_params: {
    title: 'Authorization parameters',
    'x-widget': 'map',
    description: 'Sent along to the authorization URL. A resource also goes with token requests.',
  },
  token_params: {
    title: 'Token parameters',
    'x-widget': 'map',
    description: 'Sent along when a code is exchanged.',
  },
  refresh_params: {
    title: 'Refresh parameters',
    'x-widget': 'map',
    description: 'Sent along with each refresh.',
  },
}

/** The schema of an OAuth client: with endpoints where the catalogue does not know the provider. */
export function oauth2ClientSchema(bringsEndpoints: boolean): Record<string, unknown> {
  return bringsEndpoints
    ? {
        properties: { ...credentials, ...endpoints },
        required: ['client_id', 'authorization_url', 'token_url'],
      }
    : { properties: credentials, required: ['client_id'] }
}
