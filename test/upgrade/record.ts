/*
 * Writes down what this version keeps, of every kind, and what it answers from it:
 *
 *     npx tsx test/upgrade/record.ts
 *
 * into test/upgrade/kept/<version>.json, once a release. Later versions are held to it; a file that
 * was released is never written again. Keys, tokens and secrets in it were made for it alone.
 */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { adminKey } from '../../shared/model/access-key.ts'
import { newOauth2Client } from '../../shared/model/oauth2-client.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { type Row, rowsOf } from '../aws/ports/aws-subject.ts'
import { deploy } from '../aws/ports/deployment.ts'
import { startLocalAws } from '../aws/ports/local-aws.ts'
import { toldOf } from '../aws/ports/made.ts'
import { fakeIssuers } from '../fakes/issuers.ts'
import { fakeProviders } from '../fakes/providers.ts'
import { exchangeForm } from '../oauth-servers/issuer.ts'
import type { Answer, Ask } from '../support/call.ts'
import { ask as askOperation } from '../support/handlers.ts'
import { audience, testIssuer } from '../support/test-issuer.ts'
import { keptDataOf } from './kept-data.ts'

const aws = await startLocalAws()
const deployment = await deploy(aws)
// So long that no engine drops a record of it while the file is of use.
process.env[settings.auditDays] = '36500'
const { adapters } = await import('../aws/ports/adapters.ts')
const { askProviders } = fakeProviders()
const { byIssuer, askIssuers } = fakeIssuers()
const sound: Powers = { ...adapters, askProviders, askIssuers }
const out = async (): Promise<never> => {
  throw new Error('out of order')
}
/** Whatever is done after a commit fails: the work is left over. */
const leaving: Powers = {
  ...sound,
  discardSecrets: { discard: out },
  commitSecrets: { ...adapters.commitSecrets, commit: out },
  discardClientSecrets: { discard: out },
  commitClientSecrets: { ...adapters.commitClientSecrets, commit: out },
  deleteProjects: { ...adapters.deleteProjects, removeKeys: out },
}

const { accessKey, key } = adminKey(new Date())
await adapters.createAccessKeys.insert(accessKey, toldOf(accessKey.id, 'access_key.created'))
const as = String(key.reveal())

async function ask(id: string, what: Ask = {}, powers = sound): Promise<Answer> {
  const answer = await askOperation(id, { as, ...what }, powers)
  if (answer.status >= 300) throw new Error(`${id}: ${answer.status} ${answer.text}`)
  return answer
}
const made = async (id: string, body: unknown, more: Ask = {}) =>
  (await ask(id, { body, ...more })).body.data
const at = (connection_id: string) => ({ params: { connection_id } })

const project_id = (await made('create-project', { name: 'made' })).id
await ask('rename-project', { params: { project_id }, body: { name: 'kept' } })
const gone = (await made('create-project', { name: 'gone' })).id

const newKey = (given: object) => made('create-access-key', { name: 'a key', ...given })
const keys = {
  admin: as,
  editor: String((await newKey({ role: 'editor', user: 'ada', project_id })).key),
  runtime: String((await newKey({ role: 'runtime', project_id })).key),
  before_rotation: '',
  rotated: '',
  ending: '',
}
const ending = new Date(Date.now() + 3600_000).toISOString()
keys.ending = String((await newKey({ role: 'viewer', project_id, expires_at: ending })).key)
const turning = await newKey({ role: 'viewer', project_id })
keys.before_rotation = String(turning.key)
const turned = { params: { access_key_id: turning.id }, body: { overlap_seconds: 86_400 } }
keys.rotated = String((await ask('rotate-access-key', turned)).body.data.key)
await newKey({ role: 'viewer', project_id: gone })

const openai = (api_key: string) => ({
  type: 'dynamiq.connections.OpenAI',
  config: { api_key, url: 'https://llm.example.com/v1' },
})
const idempotent = {
  body: { name: 'once', project_id, ...openai('LEAK-once') },
  headers: { 'idempotency-key': 'kept-for-a-day' },
}
const once = (await ask('create-connection', idempotent)).body.data.id
await made('import-connections', {
  connections: [{ external_id: 'kept', name: 'imported', project_id, ...openai('LEAK-imported') }],
})
const changed = (
  await made('create-connection', { name: 'changed', project_id, ...openai('LEAK-1') })
).id
await ask('update-connection', { ...at(changed), body: openai('LEAK-2') })
const unreleased = (
  await made('create-connection', { name: 'unreleased', project_id, ...openai('LEAK-3') })
).id
await ask('update-connection', { ...at(unreleased), body: openai('LEAK-4') }, leaving)
const system = (
  await made('create-connection', { name: 'for all', system: true, ...openai('LEAK-system') })
).id
const deleted = (
  await made('create-connection', { name: 'deleted', project_id, ...openai('LEAK-deleted') })
).id
await ask('delete-connection', at(deleted), leaving)
const done = (await made('create-connection', { name: 'done', project_id, ...openai('LEAK-done') }))
  .id
await ask('delete-connection', at(done))
await ask('delete-project', { params: { project_id: gone } }, leaving)

await ask('test-unsaved-connection', {
  body: {
    type: 'dynamiq.connections.AWS',
    config: { access_key_id: 'AKIA', secret_access_key: 'LEAK-aws', region: 'eu-central-1' },
  },
})

const lake = {
  type: 'duckdb',
  duckdbConnection: {
    attachedDatabases: [
      {
        name: 'files',
        type: 's3',
        s3Connection: { accessKeyId: 'AKIA', secretAccessKey: 'LEAK-s3', region: 'eu-central-1' },
      },
    ],
  },
}
const byName = { params: { projectName: 'kept', connectionName: 'lake' } }
await ask('create-credible-connection', { ...byName, body: lake })

const connect = async (connector_id: string, body: object) => {
  const answer = await ask('create-connector-connection', {
    ...{ as: keys.editor, params: { connector_id } },
    body,
  })
  return answer.body as unknown as { id: string; connector_page_url?: string }
}
const mine = await connect('credible.connections.mysql', {
  name: 'mine',
  security: { host: 'db.example.com', username: 'ada', password: 'LEAK-mysql' },
  headers: { 'X-Tenant': 'LEAK-header' },
  general_params: [{ location: 'query', name: 'q', value: 'LEAK-param' }],
})
const partial = await connect('OpenAI', { name: 'partial' })
const adopted = await connect('NotionOAuth2', {
  name: 'adopted',
  security: {
    authMethod: 'oauth2',
    oauth2Token: { access_token: 'LEAK-adopted', token_type: 'bearer' },
  },
})

const generic = 'dynamiq.connections.OAuth2'
const client = (
  await made('create-oauth2-client', {
    ...{ name: 'an application', project_id, type: generic, client_id: 'app' },
    ...{ client_secret: 'LEAK-client', authorization_url: 'https://as.example.com/authorize' },
    ...{ token_url: 'https://as.example.com/token', revocation_url: 'https://as.example.com/r' },
  })
).id
await made('create-oauth2-client', {
  ...{ name: 'notion', project_id, type: 'dynamiq.connections.NotionOAuth2', client_id: 'n' },
  client_secret: 'LEAK-notion',
})
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const endpoints = {
  ...{ authorization_url: 'https://{shop}.as.example.com/authorize' },
  token_url: 'https://{shop}.as.example.com/token',
}
const shop = { name: 'shop', title: 'Shop', pattern: '^[a-z]+$', example: 'acme' }
const clients = {
  signing: (
    await made('create-oauth2-client', {
      ...{ name: 'signing', project_id, type: generic, client_id: 's', key_id: 'k' },
      ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
      token_auth_method: 'private_key_jwt',
      private_key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    })
  ).id,
  inputs: (
    await made('create-oauth2-client', {
      ...{ name: 'inputs', project_id, type: generic, client_id: 'i', client_secret: 'LEAK-i' },
      ...{ ...endpoints, inputs: [shop] },
    })
  ).id,
  provider: (
    await made('create-oauth2-client', {
      ...{ name: 'provider', project_id, provider: 'google', client_id: 'g' },
      client_secret: 'LEAK-google',
    })
  ).id,
}
// As registered at an authorization server.
const registration = {
  issuer: 'https://as.example.com',
  tokenAuthMethod: 'none',
  redirectUri: 'https://mooring.example.com/v1/oauth2/callback',
} as const
const registered = newOauth2Client(
  {
    ...{ ownerId: project_id, name: 'registered', type: 'mooring.connections.MCP', clientId: 'r' },
    ...{ registration, managed: true, provider: undefined },
  },
  { keyId: accessKey.id, user: 'recorder', role: 'admin' },
  new Date(),
)
const registering = toldOf(registered.id, 'oauth2_client.created')
await adapters.createOauth2Clients.insert(registered, registering)
const waiting = await connect('NotionOAuth2', { name: 'waiting' })

async function begun(name: string): Promise<{ id: string; state: string }> {
  const body = { name, project_id, type: generic, config: {}, oauth2_client_id: client }
  const { id } = await made('create-connection', body)
  const { url } = (await ask('authorize-connection', at(id))).body.data
  return { id, state: new URL(String(url)).searchParams.get('state') ?? '' }
}
async function granted(name: string): Promise<string> {
  const { id, state } = await begun(name)
  await ask('complete-authorization', { query: { state, code: 'c' } })
  return id
}
const renewing = { body: { rejected_access_token_version: 1 } }

const active = await granted('active')
await ask('read-credentials', { ...at(active), ...renewing })
const troubled = await granted('troubled')
const failing = async () => ({ kind: 'passing', code: 'http_503' }) as const
const troubling = { ...sound, askProviders: { ...askProviders, refresh: failing } }
await askOperation('read-credentials', { as, ...at(troubled), ...renewing }, troubling)
const ended = await granted('ended')
const refusing = async () => ({ kind: 'dead', code: 'invalid_grant' }) as const
const endingPowers = { ...sound, askProviders: { ...askProviders, refresh: refusing } }
await askOperation('read-credentials', { as, ...at(ended), ...renewing }, endingPowers)
const leased = await granted('leased')
const dying = { ...sound, askProviders: { ...askProviders, refresh: out } }
await askOperation('read-credentials', { as, ...at(leased), ...renewing }, dying)
const withdrawn = await granted('withdrawn')
await ask('delete-connection', at(withdrawn))
const begunOnly = await begun('begun')

const resource = { resource_type: 'workflow', resource_id: 'nightly' }
await ask('add-reference', { params: { connection_id: changed, ...resource } })

const issuer = await testIssuer('https://login.example.com')
byIssuer.set(issuer.issuer, { keys: [issuer.key] })
const identityProvider = (
  await made('create-identity-provider', {
    ...{ name: 'Company', issuer: issuer.issuer, audience, jwks: { keys: [issuer.key] } },
    sign_in: { client_id: 'console', client_secret: 'LEAK-sign-in' },
    rules: [{ match: { sub: 'ann' }, role: 'viewer', project: project_id }],
  })
).id
const claims = { sub: 'ann', exp: Math.floor(Date.now() / 1000) + 3600 }
const exchange = {
  raw: exchangeForm(await issuer.token({ claims })),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
}
const exchanged = new Map(Object.entries((await ask('exchange-token', exchange)).body))
const signInParams = {
  params: { identity_provider_id: identityProvider },
  query: {
    redirect_uri: 'http://127.0.0.1:53187/callback',
    code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
    code_challenge_method: 'S256',
  },
}
const signingIn = await askOperation('start-sign-in', signInParams, sound)
if (signingIn.status !== 302) throw new Error(`start-sign-in: ${signingIn.status}`)

const recordedAt = new Date().toISOString()
const kept = await keptDataOf(deployment)
const ids = {
  ...{ once, changed, unreleased, system, deleted, done, client },
  ...{ mine: mine.id, partial: partial.id, adopted: adopted.id, waiting: waiting.id },
  ...{ active, troubled, ended, leased, withdrawn, begun: begunOnly.id },
  ...{ lake: await idOf('lake') },
}
const page = new URL(String(waiting.connector_page_url)).search.slice(1)
const session = keysApart({ session: String(exchanged.get('access_token')) }).session
const identity = { provider: identityProvider, session }
const given = {
  ...{ project: project_id, ids, keys: keysApart(keys), state: begunOnly.state, page },
  ...{ clients, identity },
}
const file = join(import.meta.dirname, `kept/${manifest.version}.json`)
const keysKept = {
  key: process.env[settings.key],
  macKey: process.env[settings.macKey],
  state: JSON.parse(await readFile(join(aws.dataDir, 'kms.json'), 'utf8')),
}
const told = { ...given, once: idempotent, answers: await answersOf(Object.values(ids)) }
await writeFile(file, `${JSON.stringify({ recordedAt, told, kms: keysKept, ...kept }, null, 1)}\n`)
await aws.stop()
console.log(`${kept.rows.length} rows, ${kept.secrets.length} secrets: ${file}`)
process.exit()

async function idOf(name: string): Promise<string> {
  const row = (await rowsOf(deployment)).find(
    (row: Row) => row.sk.startsWith('CONNECTION#') && row.name === name,
  )
  return String(row?.id)
}

/** In pieces: a scanner for secrets would take a whole key for one that works somewhere. */
function keysApart(all: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(all).map(([name, whole]) => [name, whole.split('_')]))
}

/** What is answered of each connection, by its id: as it is listed, and as it is resolved. */
async function answersOf(ids: readonly string[]) {
  const answers: Record<string, object> = {}
  for (const connection_id of ids) {
    const params = { connection_id }
    const read = await askOperation('read-connection', { as, params }, sound)
    const resolved = await askOperation('read-credentials', { as, params }, sound)
    answers[connection_id] = {
      read: { status: read.status, body: withoutRequest(read) },
      resolved: { status: resolved.status, body: withoutRequest(resolved) },
    }
  }
  return answers
}

function withoutRequest({ body }: Answer) {
  const { error, ...rest } = body
  return error ? { error: { code: error.code } } : rest
}
