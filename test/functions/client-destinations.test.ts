import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { toItem } from '../../shared/aws/dynamodb/client.ts'
import type { CleanupTask } from '../../shared/model/cleanup-task.ts'
import { endpointsHash } from '../../shared/model/client-endpoints.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { keptOauth2Client } from '../support/builders.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 60_000 } as Context

let on: Stage
let client: Oauth2Client
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
})

const asIs = () => ({
  ...{ name: client.name, type: client.type, client_id: client.clientId },
  ...{ authorization_url: 'https://as.example.com/authorize' },
  ...{ token_url: 'https://as.example.com/t', revocation_url: 'https://as.example.com/r' },
  ...{ issuer: 'https://as.example.com', token_auth_method: 'client_secret_post' },
  token_request_format: 'form',
})
const put = (given: object, as = on.keys.editor) =>
  on.ask('update-oauth2-client', {
    ...{ as, params: { oauth2_client_id: client.id } },
    body: { ...asIs(), ...given },
  })
const now = () => on.world.powers.readOauth2Clients.find(client)
const moved = { token_url: 'https://evil.example.com/t', client_secret: 'of the attacker' }

const destinations: [string, object][] = [
  ['authorization_url', { authorization_url: 'https://evil.example.com/a' }],
  ['token_url', { token_url: 'https://evil.example.com/t' }],
  ['revocation_url', { revocation_url: 'https://evil.example.com/r' }],
  ['revocation_url', { revocation_url: undefined }],
  ['issuer', { issuer: 'https://evil.example.com' }],
  ['token_auth_method', { token_auth_method: 'client_secret_basic' }],
  ['token_request_format', { token_request_format: 'json' }],
]

describe('the secret of an OAuth client', () => {
  it.each(destinations)('is not kept where %s changes to %j', async (member, given) => {
    const { status, body } = await put(given)
    expect([status, body.error.code, body.error.details]).toEqual([
      ...[400, 'invalid_request'],
      { client_secret: `must be sent again: the destination ${member} changes` },
    ])
    expect(await now()).toMatchObject({ ...client, version: 1 })
  })

  it.each(destinations)('is taken anew where %s changes to %j', async (_member, given) => {
    expect(await put({ ...given, client_secret: 'again' })).toMatchObject({ status: 200 })
  })

  it.each(destinations)('is kept by an admin where %s changes to %j', async (_member, given) => {
    expect(await put(given, on.keys.admin)).toMatchObject({ status: 200 })
    expect((await now())?.secretRef).toBe(client.secretRef)
  })

  it('is kept where nothing but its name, scopes and parameters changes', async () => {
    const other = { name: 'another', scopes: ['a'], authorization_params: { prompt: 'login' } }
    expect(await put(other)).toMatchObject({ status: 200 })
    expect((await now())?.secretRef).toBe(client.secretRef)
  })

  it('goes where the client proves nothing any more, whatever else changes', async () => {
    const open = { token_auth_method: 'none', token_url: 'https://evil.example.com/t' }
    expect(await put(open)).toMatchObject({ status: 200 })
    expect((await now())?.secretRef).toBeUndefined()
  })

  it('is kept for a provider of the catalogue, which names its own endpoints', async () => {
    client = await keptOauth2Client(on.world, { ownerId: on.project })
    const body = { name: 'n', type: client.type, client_id: 'other' }
    const params = { oauth2_client_id: client.id }
    const answer = await on.ask('update-oauth2-client', { as: on.keys.editor, params, body })
    expect(answer.status).toBe(200)
    expect((await now())?.secretRef).toBe(client.secretRef)
  })
})

it('the audit log names parameters of token requests where they change, and only there', async () => {
  const fields = () => on.world.events(client.id).at(-1)?.details.fields
  await put({ token_params: { resource: 'https://a.example' }, refresh_params: {} })
  expect(fields()).toEqual(['token_params'])
  await put({ token_params: { resource: 'https://a.example' }, refresh_params: { tenant: 't' } })
  expect(fields()).toEqual(['refresh_params'])
})

it('the audit log names what changed of an OAuth client, and the hosts before and after', async () => {
  const token_url = 'https://evil.example.com:8443/LEAK?k=LEAK'
  await put({ name: 'n', token_url, client_secret: 'LEAK' })
  const { details } = on.world.events(client.id).at(-1) ?? {}
  expect(details).toEqual({
    ...{ name: 'n', fields: ['name', 'client_secret', 'token_url'] },
    destinations: [{ member: 'token_url', from: 'as.example.com', to: 'evil.example.com' }],
  })
})

/** A connection whose token is over: it is refreshed when it is looked up. */
async function stale(given: Parameters<typeof granted>[3] = {}): Promise<Connection> {
  const bare = await unauthorized(on.world, client)
  return granted(on.world, bare, client, { ageSeconds: 4000, ...given })
}
const resolve = ({ id }: Connection) =>
  on.ask('read-credentials', { as: on.keys.runtime, params: { connection_id: id } })
const askedProvider = () => {
  const { exchanges, renewals, withdrawals } = on.world.providers
  return [...exchanges, ...renewals, ...withdrawals]
}
const hashOf = async ({ ownerId, id }: Connection) =>
  (await on.world.powers.readConnections.find({ ownerId, id }))?.grant?.endpointsHash

describe('other endpoints with a secret of their own', () => {
  it.each(destinations)('are sent no refresh token of a grant: %s %j', async (_member, given) => {
    const connection = await stale()
    await put({ ...given, client_secret: 'of the attacker' })
    const { status, body } = await resolve(connection)
    expect([status, body.error.code]).toEqual([409, 'oauth2_client_rejected'])
    expect(body.error.message).toContain('Authorize it again, or restore them')
    expect(askedProvider()).toEqual([])
    await put({ client_secret: 'LEAK-right' })
    expect((await resolve(connection)).status).toBe(200)
  })

  it('are sent none by the schedule', async () => {
    await stale()
    await put(moved)
    const { handler } = await import('../../functions/refresh-tokens.ts')
    const { dueShards: shards } = await import('../../shared/model/due-grants.ts')
    expect(await handler.with(on.world.powers)({ shards }, context)).toEqual({ deferred: 1 })
    expect(askedProvider()).toEqual([])
  })

  it('are sent no code in flight and no verifier', async () => {
    const { id } = await unauthorized(on.world, client)
    const params = { connection_id: id }
    const begun = await on.ask('authorize-connection', { as: on.keys.editor, params, body: {} })
    const state = new URL(String(begun.body.data.url)).searchParams.get('state') ?? ''
    await put(moved)
    const query = { state, code: 'LEAK-code' }
    const back = await on.ask('complete-authorization', { as: '', query })
    expect(back.status).toBe(400)
    expect(back.text).toContain('The OAuth client was changed')
    expect(askedProvider()).toEqual([])
  })

  it('are sent nothing of a connection that is deleted', async () => {
    const connection = await stale()
    await put(moved)
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    await revoke(leftOf(connection))
    expect(askedProvider()).toEqual([])
    expect(on.world.cleanupTasks()).toEqual([])
  })

  it('are sent nothing that was left to revoke before they changed', async () => {
    const connection = await stale()
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    await put(moved)
    await revoke(leftOf(connection))
    expect(askedProvider()).toEqual([])
  })

  it('are sent what was granted under them', async () => {
    await put(moved)
    client = (await now()) ?? client
    const connection = await stale()
    expect((await resolve(connection)).status).toBe(200)
    expect(await hashOf(connection)).toBe(endpointsHash(client))
  })
})

function leftOf({ id }: Connection): CleanupTask {
  const left = on.world.cleanupTasks().find(({ subject }) => subject === id)
  if (!left) throw new Error('nothing is left to revoke')
  return left
}

async function revoke(cleanupTask: CleanupTask): Promise<void> {
  const { handler } = await import('../../functions/revoke-grants.ts')
  const NewImage = toItem({ pk: 'LEFTOVER#0', sk: cleanupTask.id, ...cleanupTask })
  const record = { dynamodb: { NewImage, SequenceNumber: '1' } }
  await handler.with(on.world.powers)({ Records: [record] } as never, context)
}

describe('a grant of a version that kept no hash of endpoints', () => {
  it('is refreshed by the endpoints that never changed, and keeps their hash then', async () => {
    const connection = await stale({ endpointsHash: undefined })
    expect((await resolve(connection)).status).toBe(200)
    expect(await hashOf(connection)).toBe(endpointsHash(client))
  })

  it('is sent to no others, and again to those of its time once they are back', async () => {
    const connection = await stale({ endpointsHash: undefined })
    await put(moved)
    await put({ ...moved, token_url: 'https://evil.example.org/t' })
    expect((await resolve(connection)).status).toBe(409)
    expect(askedProvider()).toEqual([])
    await put({ client_secret: 'LEAK-right' })
    expect((await resolve(connection)).status).toBe(200)
  })

  it('is revoked nowhere else, though its cleanupTask work kept neither hash nor client_id', async () => {
    const connection = await stale({ endpointsHash: undefined })
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    const { grant, ...left } = leftOf(connection)
    if (!grant) throw new Error('no grant is left')
    const { tokens, tokenVersion, client: by } = grant
    await put(moved)
    await revoke({ ...left, grant: { tokens, tokenVersion, client: by } })
    expect(askedProvider()).toEqual([])
  })

  it('of a provider of the catalogue has none, and needs none', async () => {
    client = await keptOauth2Client(on.world, { ownerId: on.project })
    const connection = await stale()
    expect((await resolve(connection)).status).toBe(200)
    expect(await hashOf(connection)).toBeUndefined()
  })
})

describe('a grant whose OAuth client got another client_id', () => {
  it('is revoked by nobody', async () => {
    const connection = await stale()
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    await put({ client_id: 'another' })
    await revoke(leftOf(connection))
    expect(askedProvider()).toEqual([])
  })
})

describe('a connection that an editor gives another OAuth client', () => {
  it('sends its refresh token only to the endpoints that it was granted under', async () => {
    const connection = await stale()
    const { provider } = client
    if (!provider) throw new Error('the client brings no endpoints')
    const evil = await keptOauth2Client(on.world, {
      ...{ ownerId: on.project, type: client.type },
      provider: { ...provider, tokenUrl: 'https://evil.example.com/t' },
    })
    const body = { type: client.type, config: { scopes: ['read'] }, oauth2_client_id: evil.id }
    const params = { connection_id: connection.id }
    const changed = await on.ask('update-connection', { as: on.keys.editor, params, body })
    expect(changed.status).toBe(200)
    expect(on.world.events(connection.id).at(-1)?.details).toEqual({
      fields: ['oauth2_client_id'],
    })
    expect((await resolve(connection)).status).toBe(200)
    const [renewal] = on.world.providers.renewals
    expect(renewal?.provider.tokenUrl).toBe('https://as.example.com/t')
  })
})
