import type { Fields } from './facts.ts'
import {
  destination,
  host,
  link,
  maybe,
  port,
  preset,
  secret,
  secretJson,
  secretLines,
  stringList,
  text,
} from './fields.ts'
import { isMap } from './free-json.ts'

/** The one field of most services. */
export function apiKey(hint?: string): { api_key: Fields[string] } {
  return { api_key: secret('API key', hint) }
}

/** How a relational database is reached, with the port that its kind listens on. */
export function sqlServer(usualPort: number): Fields {
  return {
    host: host('Host'),
    port: preset(port('Port'), usualPort),
    database: text('Database'),
    user: text('User'),
    password: secret('Password'),
  }
}

/** The scopes that an authorization asks for. */
export function oauthScopes(usual: readonly string[]): Fields {
  const hint =
    usual.length === 0 ? 'None means those of the provider or its OAuth client.' : undefined
  return { scopes: preset(stringList('Scopes', hint), usual) }
}

/** An AWS access key and where it is used. */
export function awsKeys(): Fields {
  return {
    access_key_id: text('Access key ID', 'Starts with AKIA, or with ASIA where it is temporary.'),
    secret_access_key: secret('Secret access key'),
    session_token: maybe(secret('Session token', 'Only for temporary access keys.')),
    region: destination(text('Region', 'Such as us-east-1.')),
  }
}

/** What Dynamiq’s class takes from its worker’s environment where a connection does not have it. */
export const readByAwsClient = ['session_token', 'profile'] as const

/** A browser at Browserbase, and the model that drives it. */
export function browserbaseFields(): Fields {
  return {
    browserbase_api_key: secret('Browserbase API key'),
    browserbase_project_id: text('Browserbase project ID'),
    model_api_key: maybe(secret('Model API key', 'Of the model that drives the browser.')),
    extra_config: destination(
      preset(secretJson('Extra config', 'Whatever else the client takes.'), {}),
    ),
  }
}

/** The fields of Google's service-account file, none of them required. */
export function serviceAccount() {
  return {
    project_id: maybe(text('Project ID')),
    private_key_id: maybe(text('Private key ID')),
    private_key: maybe(secretLines('Private key', 'In PEM, with its BEGIN and END lines.')),
    client_email: maybe(text('Client email')),
    client_id: maybe(text('Client ID')),
    auth_uri: maybe(link('Auth URI')),
    token_uri: maybe(link('Token URI')),
    auth_provider_x509_cert_url: maybe(link('Auth provider certificate URL')),
    client_x509_cert_url: maybe(link('Client certificate URL')),
    universe_domain: maybe(host('Universe domain', 'Usually googleapis.com.')),
  } satisfies Fields
}

/** The same, where nothing but a service account signs in. */
export function wholeServiceAccount() {
  return {
    ...serviceAccount(),
    project_id: text('Project ID'),
    private_key: secretLines('Private key', 'In PEM, with its BEGIN and END lines.'),
    client_email: text('Client email'),
    token_uri: link('Token URI'),
  } satisfies Fields
}

/** What Google’s client looks for elsewhere where a service account does not have it. */
export const readByGoogleClient = [
  ...['private_key_id', 'client_id', 'auth_uri', 'auth_provider_x509_cert_url'],
  ...['client_x509_cert_url', 'universe_domain'],
] as const

/** The file may be pasted whole: the member that names its kind is taken off. */
export const pastedFile = { type: 'service_account' } as const

/** What is wrong with such a file as text, or nothing; its values are never shown. */
export function serviceAccountIssue(text: string): string | undefined {
  const file = parsed(text)
  if (!isMap(file)) return 'must be the JSON of a service account key'
  if (file.type !== 'service_account') return 'must be a key whose type is "service_account"'
  const missing = ['project_id', 'private_key', 'client_email'].filter(
    (name) => typeof file[name] !== 'string' || file[name] === '',
  )
  return missing.length === 0 ? undefined : `must have ${missing.join(', ')}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
