// What a generic OAuth client can say of a provider that answers in a way of its own, as schemas of
// the form's fields: in sections, since few clients need them.

const inputs = group('Inputs', {
  inputs: {
    title: 'Inputs',
    'x-widget': 'rows',
    type: 'array',
    description:
      'What each connection enters, such as its shop. A URL has it in braces: https://{shop}.example.com/token.',
    items: {
      properties: {
        name: path('Name', 'shop'),
        title: path('Title', 'Shop'),
        pattern: path('Pattern', '^[a-z0-9-]+$'),
        example: path('Example', 'acme'),
      },
      required: ['name', 'title', 'pattern', 'example'],
    },
  },
})

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

/** The fields of each section, in their order. */
export const providerOptions = { ...inputs, ...requests, ...responses, ...account }

function group<Fields extends Record<string, object>>(label: string, fields: Fields) {
  const each = Object.entries(fields).map(([name, field]) => [name, { ...field, 'x-group': label }])
  return Object.fromEntries(each) as Record<keyof Fields, object>
}

/** The schema of a text. */
export function text(title: string, description: string) {
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
