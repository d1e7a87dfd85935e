// The form of an OAuth client, as a schema of the same kind as those of connection types.

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

const endpoints = {
  authorization_url: {
    title: 'Authorization URL',
    'x-widget': 'url',
    'x-destination': true,
    description: 'The page where people grant access.',
  },
  token_url: {
    title: 'Token URL',
    'x-widget': 'url',
    'x-destination': true,
    description: 'The endpoint that exchanges codes and refresh tokens.',
  },
  revocation_url: { title: 'Revocation URL', 'x-widget': 'url', 'x-destination': true },
  issuer: {
    title: 'Issuer',
    'x-widget': 'url',
    'x-destination': true,
    description: 'Responses that name another issuer are rejected (RFC 9207).',
  },
  scopes: {
    title: 'Scopes',
    'x-widget': 'list',
    type: 'array',
    description: 'Requested if a connection names no scopes.',
  },
  pkce: { title: 'PKCE', 'x-widget': 'select', enum: ['S256', 'none'], default: 'S256' },
  token_auth_method: {
    title: 'Client authentication',
    'x-widget': 'select',
    'x-destination': true,
    enum: ['client_secret_post', 'client_secret_basic', 'none', 'private_key_jwt'],
    default: 'client_secret_post',
  },
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
  token_request_format: {
    title: 'Token request format',
    'x-widget': 'select',
    'x-destination': true,
    enum: ['form', 'json'],
    default: 'form',
  },
  authorization_params: {
    title: 'Authorization parameters',
    'x-widget': 'map',
    description: 'Sent to the authorization URL. A resource is also sent with token requests.',
  },
  token_params: {
    title: 'Token parameters',
    'x-widget': 'map',
    description: 'Sent when a code is exchanged.',
  },
  refresh_params: {
    title: 'Refresh parameters',
    'x-widget': 'map',
    description: 'Sent with each refresh.',
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
