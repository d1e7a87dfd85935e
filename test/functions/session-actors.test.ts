import { beforeEach, expect, it } from 'vitest'
import type { EventType } from '../../shared/model/event.ts'
import { newKeyPair } from '../../shared/model/hpke.ts'
import { aSession, keptConnection, keptKey, keptOauth2Client } from '../support/builders.ts'
import type { Ask } from '../support/call.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { minting } from '../support/minting.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

// Of a token exchange, `test/functions/exchange-token.test.ts` shows who acts: the session that it
// creates, and where it creates none, the system.
type BySession = Exclude<EventType, 'session.created' | 'session.rejected'>

let on: Stage
let as: string
let sessionId: string
beforeEach(async () => {
  on = await stage()
  as = await aSession(on.world, 'admin')
  sessionId = (await send('read-own-access-key', {})).id
})

async function send(operation: string, what: Ask) {
  const answer = await on.ask(operation, { ...what, as })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body.data ?? {}
}

const connectionParams = async () => ({
  connection_id: (await keptConnection(on.world, { ownerId: on.project })).id,
})
const resource = { resource_type: 'workflow', resource_id: 'w' }
const openai = { type: 'dynamiq.connections.OpenAI', config: { api_key: 'sk-new' } }
const notion = { name: 'n', type: 'dynamiq.connections.NotionOAuth2', client_id: 'c' }
const clientBody = () => ({ ...notion, project_id: on.project, client_secret: 's' })
const issuer = { name: 'i', issuer: 'https://i.example.com', audience: 'a' }
const public_key = newKeyPair().publicKey.toString('base64url')
const clientParams = async () => ({
  oauth2_client_id: (await keptOauth2Client(on.world, { ownerId: on.project })).id,
})
const providerParams = async () => {
  on.world.issuers.byIssuer.set(issuer.issuer, { keys: [] })
  return { identity_provider_id: (await send('create-identity-provider', { body: issuer })).id }
}
const keyParams = async () => ({
  access_key_id: (await keptKey(on.world, { projectId: on.project })).row.id,
})

/** Sends a request about a connection that this creates. @returns the id of the connection. */
async function about(operation: string, what: Ask = {}): Promise<string> {
  const params = await connectionParams()
  await send(operation, { ...what, params: { ...params, ...what.params } })
  return params.connection_id
}

async function begun() {
  const client = await anyProvidersClient(on.world, on.project)
  const { id } = await unauthorized(on.world, client)
  const { url } = await send('authorize-connection', { params: { connection_id: id }, body: {} })
  return { id, state: new URL(String(url)).searchParams.get('state') ?? '' }
}

/** Looks up the credentials of a connection whose access token has expired. */
async function lookUpExpired(): Promise<string> {
  const client = await anyProvidersClient(on.world, on.project)
  const bare = await unauthorized(on.world, client)
  const { id } = await granted(on.world, bare, client, { ageSeconds: 4000 })
  return lookUp(id)
}

async function lookUp(connection_id: string): Promise<string> {
  await on.ask('read-credentials', { as, params: { connection_id } })
  return connection_id
}

/** What a session does for each type of record. @returns the id of the record's subject. */
const actions: Readonly<Record<BySession, () => Promise<string>>> = {
  'connection.created': async () =>
    (await send('create-connection', { body: newOpenai(on.project) })).id,
  'connection.updated': () => about('update-connection', { body: openai }),
  'connection.deleted': () => about('delete-connection'),
  'connection.credentials_read': () => about('read-credentials'),
  'reference.added': () => about('add-reference', { params: resource }),
  'reference.removed': async () => {
    const params = { ...(await connectionParams()), ...resource }
    for (const operation of ['add-reference', 'remove-reference']) await send(operation, { params })
    return params.connection_id
  },
  'connection.authorization_started': async () => (await begun()).id,
  'connection.authorized': async () => {
    const { id, state } = await begun()
    const { status } = await on.ask('complete-authorization', {
      as: '',
      query: { state, code: 'c' },
    })
    expect(status).toBe(200)
    return id
  },
  'connection.refreshed': lookUpExpired,
  'connection.refresh_failed': () => {
    on.world.providers.answers.push({ kind: 'passing', code: 'http_503' })
    return lookUpExpired()
  },
  'connection.expired': () => {
    on.world.providers.answers.push({ kind: 'dead', code: 'invalid_grant' })
    return lookUpExpired()
  },
  'connection.minted': async () => lookUp((await minting(on.world, on.project)).id),
  'connection.mint_failed': async () => {
    on.world.providers.mintAnswers.push({ kind: 'root_rejected', code: 'invalid_client' })
    return lookUp((await minting(on.world, on.project)).id)
  },
  'connection.tested': () => about('test-connection'),
  'connection.exported': () => about('export-credentials', { body: { public_key } }),
  'oauth2_client.created': async () =>
    (await send('create-oauth2-client', { body: clientBody() })).id,
  'oauth2_client.updated': async () => {
    const params = await clientParams()
    return (await send('update-oauth2-client', { params, body: notion })).id
  },
  'oauth2_client.deleted': async () => {
    const params = await clientParams()
    await send('delete-oauth2-client', { params })
    return params.oauth2_client_id
  },
  'project.created': async () => (await send('create-project', { body: { name: 'new' } })).id,
  'project.updated': async () => {
    await send('rename-project', { params: { project_id: on.other }, body: { name: 'new' } })
    return on.other
  },
  'project.deleted': async () => {
    await send('delete-project', { params: { project_id: on.other } })
    return on.other
  },
  'access_key.created': async () =>
    (await send('create-access-key', { body: { name: 'k', role: 'viewer' } })).id,
  'access_key.rotated': async () => {
    const params = await keyParams()
    await send('rotate-access-key', { params })
    return params.access_key_id
  },
  'access_key.deleted': async () => {
    const params = await keyParams()
    await send('delete-access-key', { params })
    return params.access_key_id
  },
  'identity_provider.created': async () => (await providerParams()).identity_provider_id,
  'identity_provider.updated': async () => {
    const params = await providerParams()
    await send('update-identity-provider', { params, body: { ...issuer, name: 'renamed' } })
    return params.identity_provider_id
  },
  'identity_provider.deleted': async () => {
    const params = await providerParams()
    await send('delete-identity-provider', { params })
    return params.identity_provider_id
  },
  'session.ended': async () => {
    await send('revoke-token', {})
    return sessionId
  },
}

it.each(Object.entries(actions))('names the person of the session in %s', async (type, act) => {
  const subject = await act()
  const [provider] = await on.world.powers.readIdentityProviders.list()
  const actor = { user: 'ann', provider: provider?.id, subject: 'ann', session: sessionId }
  const records = on.world.events(subject).filter((event) => event.type === type)
  expect(records.at(-1)?.actor).toEqual(actor)
})
