import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenResponse } from '../../shared/model/token-response.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { dropConnection } from '../support/builders.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let client: Oauth2Client
let bare: Connection
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
  bare = await unauthorized(on.world, client)
})

const resolve = ({ id }: Connection, body?: unknown) =>
  on.ask('read-credentials', {
    as: on.keys.runtime,
    params: { connection_id: id },
    ...(body ? { body } : {}),
  })
const alive = (given = {}) => granted(on.world, bare, client, given)
/** A grant whose token has ended. */
const dead = (given = {}) => alive({ ageSeconds: 4000, ...given })
/** A grant whose token lives another half minute. */
const closeToItsEnd = (given = {}) => alive({ ageSeconds: 3570, ...given })
const row = async () => await on.world.powers.readConnections.find(bare)
const calls = () => on.world.providers.renewals.length
const answers = (...given: TokenResponse[]) => void on.world.providers.answers.push(...given)
const secret = (value: string) => new Secret(value)
const passing = { kind: 'passing', code: 'http_503' } as const
const types = () => on.world.events(bare.id).map(({ type }) => type)

describe('a good token', () => {
  it('is handed out flat, with its version and scopes; the refresh token never leaves', async () => {
    const connection = await alive()
    const { status, body, text } = await resolve(connection)
    expect(status).toBe(200)
    expect(body.data).toEqual({
      ...{ id: connection.id, type: connection.type, scopes: ['read'] },
      ...{ access_token: 'LEAK-access', access_token_version: 1, token_type: 'bearer' },
      expires_at: connection.grant?.expiresAt,
    })
    expect(text).not.toContain('LEAK-refresh')
    expect(calls()).toBe(0)
  })

  it('of a provider that names no end has none', async () => {
    const { body } = await resolve(await alive({ expiresAt: undefined, ageSeconds: 1e8 }))
    expect(body.data).not.toHaveProperty('expires_at')
    expect(calls()).toBe(0)
  })

  it('tells the table once a day that the grant is in use', async () => {
    const connection = await alive()
    await resolve(connection)
    await resolve(connection)
    const touched = on.world.calls.filter((call) => call === 'storeGrants.touch')
    expect(touched).toHaveLength(1)
    expect((await row())?.usedAt).toBeDefined()
  })

  it('is the old grant’s while changed scopes wait for consent', async () => {
    const connection = await alive()
    await on.ask('update-connection', {
      params: { connection_id: connection.id },
      body: { type: connection.type, config: { scopes: ['other'] } },
    })
    expect(await row()).toMatchObject({ status: 'incomplete' })
    expect((await resolve(connection)).body.data).toMatchObject({ access_token: 'LEAK-access' })
  })
})

describe('a grant whose client has lost its secret', () => {
  it('serves a token that still lives, and then says what is missing', async () => {
    const close = await closeToItsEnd()
    await on.world.powers.discardClientSecrets.discard(client)
    expect((await resolve(close)).body.data).toMatchObject({ access_token: 'LEAK-access' })
    const { status, body } = await resolve(close, { rejected_access_token_version: 1 })
    expect([status, body.error.code]).toEqual([500, 'secret_missing'])
    expect(await row()).toMatchObject({ status: 'active' })
    expect(calls()).toBe(0)
  })
})

describe('a token at its end', () => {
  it('is renewed before it is handed out, and both tokens are replaced', async () => {
    const connection = await closeToItsEnd()
    const { body } = await resolve(connection)
    expect(body.data).toMatchObject({ access_token: 'LEAK-access-1', access_token_version: 2 })
    expect(on.world.providers.renewals[0]?.refreshToken?.reveal()).toBe('LEAK-refresh')
    expect(await row()).toMatchObject({ status: 'active', version: 2, grant: { tokenVersion: 2 } })
    expect((await resolve(connection)).body.data).toMatchObject({ access_token_version: 2 })
    expect(calls()).toBe(1)
    expect(on.world.events(bare.id).at(-2)).toMatchObject({
      ...{ type: 'connection.refreshed', actor: { user: 'somebody' } },
      details: { access_token_version: 2 },
    })
  })

  it('keeps the old refresh token where the provider sends none', async () => {
    const connection = await dead()
    const tokens = { accessToken: secret('LEAK-new'), tokenType: 'bearer', expiresInSeconds: 1 }
    answers({ kind: 'granted', tokens }, passing)
    await resolve(connection)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1050 })
    onTestFinished(() => void vi.useRealTimers())
    await resolve(connection)
    const sent = on.world.providers.renewals.map(({ refreshToken }) => refreshToken?.reveal())
    expect(sent).toEqual(['LEAK-refresh', 'LEAK-refresh'])
  })

  it('is renewed once for a crowd', async () => {
    const connection = await dead()
    const all = await Promise.all(Array.from({ length: 50 }, () => resolve(connection)))
    expect(new Set(all.map(({ body }) => body.data.access_token))).toEqual(
      new Set(['LEAK-access-1']),
    )
    expect(calls()).toBe(1)
  })

  it('that a provider’s bad moment keeps from renewal is served while it lives', async () => {
    const connection = await closeToItsEnd()
    answers(passing)
    expect((await resolve(connection)).body.data).toMatchObject({ access_token: 'LEAK-access' })
    expect(await row()).toMatchObject({
      status: 'active',
      grant: { lastFailure: { code: 'http_503' } },
    })
    expect(types()).toContain('connection.refresh_failed')
  })

  it('that somebody else is renewing is served while it lives', async () => {
    const until = new Date(Date.now() + 30_000).toISOString()
    const connection = await closeToItsEnd({ lease: { owner: 'another', until } })
    expect((await resolve(connection)).body.data).toMatchObject({ access_token: 'LEAK-access' })
    expect(calls()).toBe(0)
  })

  it('is taken from another process that refreshes it concurrently', async () => {
    const until = new Date(Date.now() + 30_000).toISOString()
    const connection = await dead({ lease: { owner: 'another', until } })
    // While this process sleeps, the other one writes what it got.
    const sleep = async () => {
      const { grant } = connection
      if (!grant) return
      const { lease: _lease, ...rest } = grant
      const fresh = { ...rest, expiresAt: new Date(Date.now() + 3600_000).toISOString() }
      const next = { ...connection, fence: (connection.fence ?? 0) + 1, grant: fresh }
      await on.world.powers.storeGrants.write(connection, next)
    }
    onTestFinished(replaceRuntime({ clock: { ...systemClock, sleep } }))
    expect((await resolve(connection)).status).toBe(200)
    expect(calls()).toBe(0)
  })

  it('is renewed anew where the lease of whoever died is over', async () => {
    const until = new Date(Date.now() - 1).toISOString()
    const connection = await dead({ lease: { owner: 'dead', until } })
    expect((await resolve(connection)).status).toBe(200)
    expect((await row())?.grant).not.toHaveProperty('interruptedAt')
  })
})

describe('the token that a caller calls refused', () => {
  it('is renewed where it is the current one, and not where it is an older one', async () => {
    const connection = await alive({ tokenVersion: 3 })
    const older = await resolve(connection, { rejected_access_token_version: 2 })
    expect(older.body.data).toMatchObject({ access_token_version: 3 })
    const current = await resolve(connection, { rejected_access_token_version: 3 })
    expect(current.body.data).toMatchObject({ access_token_version: 4 })
    expect(calls()).toBe(1)
  })

  it('is not handed out again where it cannot be renewed, and is still others’', async () => {
    const connection = await alive()
    answers(passing)
    const refused = await resolve(connection, { rejected_access_token_version: 1 })
    expect([refused.status, refused.body.error.code]).toEqual([503, 'provider_unavailable'])
    expect((await resolve(connection)).status).toBe(200)
  })

  it('ends nothing where there is no refresh token: others may still use it', async () => {
    const connection = await alive({ refreshable: false })
    const refused = await resolve(connection, { rejected_access_token_version: 1 })
    expect([refused.status, refused.body.error.code]).toEqual([409, 'reauthorization_required'])
    expect((await resolve(connection)).status).toBe(200)
    expect(await row()).toMatchObject({ status: 'active' })
  })
})

describe('409', () => {
  it('authorization_required while nobody consented, naming what mends it', async () => {
    const { status, body } = await resolve(bare)
    expect([status, body.error.code]).toEqual([409, 'authorization_required'])
    const authorize = `POST /v1/connections/${bare.id}/oauth2/authorize`
    expect(body.error.details).toEqual({ authorize })
  })

  it('reauthorization_required, and expired, where the provider ends the grant', async () => {
    const connection = await dead()
    answers({ kind: 'dead', code: 'invalid_grant' })
    const { status, body } = await resolve(connection)
    expect([status, body.error.code]).toEqual([409, 'reauthorization_required'])
    expect(await row()).toMatchObject({ status: 'expired', version: 3, updatedBy: 'mooring' })
    const read = await on.ask('read-connection', { params: { connection_id: bare.id } })
    expect(read.body.data).toMatchObject({
      status: 'expired',
      status_reason: expect.stringMatching(
        /the grant has ended \(invalid_grant\)\. Authorize it again\./,
      ),
      last_refreshed_at: connection.grant?.refreshedAt,
    })
    expect(types()).toContain('connection.expired')
    expect((await row())?.grant?.tokens).toBe(connection.grant?.tokens)
    expect((await resolve(connection)).status).toBe(409)
    expect(calls()).toBe(1)
  })

  it('tells where an interrupted refresh is the likely reason', async () => {
    const until = '2026-01-01T00:00:00.000Z'
    const connection = await dead({ lease: { owner: 'dead', until } })
    answers({ kind: 'dead', code: 'invalid_grant' })
    await resolve(connection)
    expect((await row())?.statusReason).toMatch(/interrupted at 2026-01-01/)
  })

  it('oauth2_client_rejected where the provider refuses the client: no connection’s fault', async () => {
    const connection = await dead()
    answers({ kind: 'client_refused', code: 'invalid_client' })
    const { status, body } = await resolve(connection)
    expect([status, body.error.code]).toEqual([409, 'oauth2_client_rejected'])
    expect(await row()).toMatchObject({ status: 'active' })
  })

  it('stops asking after five rejections of the client, until that is changed', async () => {
    const connection = await dead()
    const refusal = { kind: 'client_refused', code: 'invalid_client' } as const
    answers(...Array.from({ length: 5 }, () => refusal))
    for (let time = 0; time < 8; time++) {
      expect((await resolve(connection)).body.error.code).toBe('oauth2_client_rejected')
    }
    expect(calls()).toBe(5)
    const body = {
      ...{ name: 'n', type: client.type, client_id: client.clientId, client_secret: 'LEAK-2' },
      ...{ authorization_url: 'https://as.example.com/authorize' },
      ...{ token_url: 'https://as.example.com/t', revocation_url: 'https://as.example.com/r' },
      issuer: 'https://as.example.com',
    }
    await on.ask('update-oauth2-client', { params: { oauth2_client_id: client.id }, body })
    expect((await resolve(connection)).status).toBe(200)
    expect(on.world.providers.renewals.at(-1)?.client.secret?.reveal()).toBe('LEAK-2')
  })

  it('lets one try again after 30 s, and all once that was accepted', async () => {
    const connection = await dead()
    for (let time = 0; time < 5; time++) {
      await on.world.powers.countRejections.rejected(client, new Date(Date.now() - 1))
    }
    answers({ kind: 'client_refused', code: 'invalid_client' })
    await resolve(connection)
    await resolve(connection)
    expect(calls()).toBe(1)
  })

  it('is the client’s fault where it was changed at the very moment', async () => {
    const connection = await dead()
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    askProviders.refresh = async (renewal) => {
      const { updateOauth2Clients } = on.world.powers
      const event = on.world.events(bare.id)[0]
      if (event) await updateOauth2Clients.replace({ ...client, version: 2 }, client, event)
      await refresh(renewal)
      return { kind: 'dead', code: 'invalid_grant' }
    }
    expect((await resolve(connection)).body.error.code).toBe('oauth2_client_rejected')
    askProviders.refresh = refresh
    expect(await row()).toMatchObject({ status: 'active' })
  })

  it('asks nobody where the grant is another application’s', async () => {
    const connection = await dead({ clientId: 'before' })
    const { body } = await resolve(connection)
    expect([body.error.code, calls()]).toEqual(['oauth2_client_rejected', 0])
  })

  it('refresh_refused where the provider refuses the request, and asks again half an hour later', async () => {
    const connection = await dead()
    answers({ kind: 'misconfigured', code: 'invalid_scope' })
    for (let time = 0; time < 3; time++) {
      const { status, body } = await resolve(connection)
      expect([status, body.error.code]).toEqual([409, 'refresh_refused'])
    }
    expect(calls()).toBe(1)
    const { retryAt = '' } = (await row())?.grant?.lastFailure ?? {}
    expect(Date.parse(retryAt) - Date.now()).toBeGreaterThan(29 * 60_000)
  })

  it('reauthorization_required where a token ended that nothing can renew', async () => {
    const connection = await dead({ refreshable: false })
    expect((await resolve(connection)).body.error.code).toBe('reauthorization_required')
    expect(await row()).toMatchObject({
      status: 'expired',
      statusReason: expect.stringMatching(/no refresh token/),
    })
  })
})

describe('503 provider_unavailable', () => {
  it('where a dead token cannot be renewed now, with the provider’s own patience', async () => {
    const connection = await dead()
    answers({ ...passing, retryAfterSeconds: 120 })
    const { status, headers, body } = await resolve(connection)
    expect([status, body.error.code, headers['retry-after']]).toEqual([
      503,
      'provider_unavailable',
      '120',
    ])
    expect(await row()).toMatchObject({ status: 'active' })
  })

  it('asks the provider no more until then', async () => {
    const connection = await dead()
    answers({ ...passing, retryAfterSeconds: 120 })
    await resolve(connection)
    const { headers } = await resolve(connection)
    expect(Number(headers['retry-after'])).toBeGreaterThan(110)
    expect(calls()).toBe(1)
  })

  it('for answers that fit no class, until several in a row end a grant whose token has ended', async () => {
    const unclassified = { kind: 'unclassified', code: 'http_400' } as const
    const lastFailure = {
      ...({ kind: 'unclassified', code: 'http_400', count: 3, clientVersion: 1 } as const),
      ...{ since: '2026-01-01T00:00:00Z', retryAt: '2026-01-01T00:00:00Z' },
    }
    const connection = await dead({ lastFailure })
    answers(unclassified, unclassified)
    expect((await resolve(connection)).status).toBe(503)
    const past = { ...lastFailure, count: 4 }
    const now = await row()
    if (now?.grant) {
      const next = {
        ...now,
        fence: (now.fence ?? 0) + 1,
        grant: { ...now.grant, lastFailure: past },
      }
      await on.world.powers.storeGrants.write(now, next)
    }
    expect((await resolve(connection)).body.error.code).toBe('reauthorization_required')
    expect(await row()).toMatchObject({ status: 'expired' })
  })
})

describe('tokens that come too late', () => {
  it('for a connection that is gone are left to be taken back', async () => {
    const connection = await dead()
    const { askProviders } = on.world.powers
    const { refresh } = askProviders
    askProviders.refresh = async (renewal) => {
      await dropConnection(on.world, (await row()) ?? connection)
      return refresh(renewal)
    }
    const { status } = await resolve(connection)
    askProviders.refresh = refresh
    expect(status).toBe(404)
    expect(on.world.cleanupTasks()).toMatchObject([
      { kind: 'revoke_grant', subject: connection.id },
    ])
  })

  it('are not written where another has passed the fence', async () => {
    const connection = await dead()
    const { askProviders, storeGrants } = on.world.powers
    const { refresh } = askProviders
    askProviders.refresh = async (renewal) => {
      const now = await row()
      if (now?.grant) {
        const expiresAt = new Date(Date.now() + 3600_000).toISOString()
        const { lease: _lease, ...rest } = now.grant
        const grant = { ...rest, expiresAt, tokenType: 'of the winner' }
        await storeGrants.write(now, { ...now, grant, fence: (now.fence ?? 0) + 1 })
      }
      return refresh(renewal)
    }
    const { body } = await resolve(connection)
    askProviders.refresh = refresh
    expect(body.data).toMatchObject({ token_type: 'of the winner', access_token: 'LEAK-access' })
  })

  it('are written again and again where the table does not answer at first', async () => {
    const connection = await dead()
    const { storeGrants } = on.world.powers
    const { write } = storeGrants
    let failures = 0
    storeGrants.write = async (before, next, events = []) => {
      if (events.length > 0 && failures < 3) {
        failures += 1
        // The last of them took effect: only its answer was lost.
        if (failures === 3) await write(before, next, events)
        const { Problem } = await import('../../shared/model/problem.ts')
        throw new Problem('dependency_unavailable')
      }
      return write(before, next, events)
    }
    const { body } = await resolve(connection)
    storeGrants.write = write
    expect(body.data).toMatchObject({ access_token: 'LEAK-access-1', access_token_version: 2 })
    expect([failures, calls()]).toEqual([3, 1])
  })
})

describe('in a batch', () => {
  it('each grant is renewed or fails for itself', async () => {
    const good = await dead()
    const body = { connection_ids: [good.id, (await unauthorized(on.world, client)).id] }
    const answer = await on.ask('read-credentials-batch', { as: on.keys.runtime, body })
    expect(answer.body.data).toMatchObject([
      { access_token: 'LEAK-access-1' },
      { error: { code: 'authorization_required' } },
    ])
  })
})
