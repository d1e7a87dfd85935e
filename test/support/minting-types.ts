import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { decodeJwt } from 'jose'
import type { OutboundRequest } from '../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { sendMint, sendMintRevocation } from '../../shared/oauth/mint/send-mint.ts'
import type { Send } from '../../shared/oauth/token-requests.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { fakeRoles } from '../fakes/roles.ts'

/** A type that mints, as its connection is created and looked up. */
export interface MintingType {
  readonly title: string
  readonly type: string
  readonly config: JsonObject
  /** The body of a lookup that mints. */
  readonly body: JsonObject
  /** The same, narrowed; absent: it cannot be. */
  readonly narrowed?: JsonObject
  /** The texts of its root material, which nothing may show. */
  readonly marks: readonly string[]
}

const mark = 'LEAK-root-7f3a'
const passphrase = `${mark}-passphrase`
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const plainPem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
const encryptedPem = String(
  createPrivateKey(plainPem).export({
    ...({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc' } as const),
    passphrase,
  }),
)
// A PEM file may begin with other text (RFC 7468 section 2).
const pem = `${mark}\n${plainPem}`
/** A line in the middle of a key: none of two keys is the same. */
const lineOf = (text: string) => text.split('\n')[4] ?? text
const keyMarks = [mark, lineOf(plainPem)]
const account = {
  ...{ type: 'service_account', project_id: 'p', client_email: 'r@p.iam', client_id: '1' },
  ...{ private_key: pem, private_key_id: 'k', token_uri: 'https://oauth2.googleapis.com/token' },
}
const { type: _kind, ...members } = account
const vertex = { vertex_project_id: 'p', vertex_project_location: 'us-central1' }
const ofGoogle = { GoogleCloud: members, VertexAI: { ...members, ...vertex } }
const mooring = (name: string) => `mooring.connections.${name}`
const token_url = 'https://as.example.com/token'
const revocation_url = 'https://as.example.com/revoke'
const client = { token_url, revocation_url, client_id: 'robot', scopes: ['read', 'write'] }
const fewer = { narrow: { scopes: ['read'] } }
const ofClient = { type: mooring('OAuth2ClientCredentials'), body: {}, narrowed: fewer }

/** Every type that mints by a key or a secret, with its root material. */
export const mintingTypes: readonly MintingType[] = [
  ...(['client_secret_post', 'client_secret_basic'] as const).map((token_auth_method) => ({
    ...{ title: token_auth_method, ...ofClient, marks: [mark] },
    config: { ...client, token_auth_method, client_secret: `${mark}-secret` },
  })),
  {
    ...{ title: 'private_key_jwt', ...ofClient, marks: keyMarks },
    config: { ...client, token_auth_method: 'private_key_jwt', private_key: pem },
  },
  {
    ...{ title: 'JWT bearer', type: mooring('JWTBearer'), body: {}, narrowed: fewer },
    config: {
      ...{ token_url, revocation_url, issuer: 'app', subject: 'u', scopes: ['read', 'api'] },
      private_key: pem,
    },
    marks: keyMarks,
  },
  {
    ...{ title: 'Google', type: mooring('GoogleServiceAccount'), body: {}, narrowed: fewer },
    config: { service_account_json: JSON.stringify(account), scopes: ['read', 'write'] },
    marks: keyMarks,
  },
  {
    ...{ title: 'ID token', type: mooring('GoogleServiceAccount'), body: {}, marks: keyMarks },
    config: { service_account_json: JSON.stringify(account), id_token_audience: 'https://run' },
  },
  {
    ...{ title: 'GitHub App', type: mooring('GitHubApp'), body: {}, marks: keyMarks },
    config: { app_id: '12', installation_id: '7', private_key: pem, repositories: ['one', 'two'] },
    narrowed: { narrow: { repositories: ['one'] } },
  },
  {
    ...{ title: 'Snowflake', type: mooring('SnowflakeKeyPair'), body: {} },
    config: {
      ...{ account: 'acc', user: 'robot', private_key: encryptedPem },
      private_key_passphrase: passphrase,
    },
    narrowed: { narrow: { ttl_seconds: 120 } },
    marks: [mark, lineOf(encryptedPem), lineOf(plainPem)],
  },
  ...Object.entries(ofGoogle).map(([name, config]) => ({
    ...{ title: name, type: `dynamiq.connections.${name}`, body: { mint: 'access_token' } },
    ...{ config, marks: keyMarks },
  })),
  {
    ...{ title: 'AWS', type: 'dynamiq.connections.AWS', body: { mint: 'session_token' } },
    config: {
      ...{ access_key_id: 'AKIAROOT', secret_access_key: `${mark}-aws`, region: 'eu-central-1' },
    },
    narrowed: { mint: 'session_token', narrow: { ttl_seconds: 900 } },
    marks: [mark],
  },
]

/** What its provider answers when it mints: with a name of its own for each credential. */
export function mintedAnswer(request: OutboundRequest, count: number): Outcome {
  const { url, body = '' } = request
  const text = url.includes('amazonaws')
    ? sessionOf(count)
    : JSON.stringify(url.includes('/app/') ? installation(body, count) : tokenOf(body, count))
  return { kind: 'answer', status: url.includes('/app/') ? 201 : 200, headers: {}, body: text }
}

const inAnHour = () => new Date(Date.now() + 3600_000).toISOString()

function installation(body: string, count: number) {
  const { repositories = [] } = JSON.parse(body) as { repositories?: string[] }
  const listed = repositories.map((name) => ({ name }))
  const permissions = { metadata: 'read' }
  return { token: `minted-${count}`, expires_at: inAnHour(), permissions, repositories: listed }
}

function tokenOf(body: string, count: number) {
  const { assertion, scope } = Object.fromEntries(new URLSearchParams(body))
  if (assertion && decodeJwt(assertion).target_audience) return { id_token: `minted-${count}` }
  const granted = scope === undefined ? {} : { scope }
  return { access_token: `minted-${count}`, token_type: 'Bearer', expires_in: 3600, ...granted }
}

const sessionOf = (count: number) =>
  `<AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>minted-${count}</SecretAccessKey>` +
  `<SessionToken>session-${count}</SessionToken><Expiration>${inAnHour()}</Expiration>`

/** The powers that mint and revoke, as they are deployed, with a provider that is a function. */
export function mintingBy(send: Send): Pick<Powers, 'mintCredentials' | 'revokeMinted'> {
  return {
    mintCredentials: { mint: (request) => sendMint(request, send, fakeRoles().assumeRoles) },
    revokeMinted: { revoke: (request) => sendMintRevocation(request, send) },
  }
}
