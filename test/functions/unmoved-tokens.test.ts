import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenSet } from '../../shared/model/token-response.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
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

const resolve = (body?: unknown) =>
  on.ask('read-credentials', {
    as: on.keys.runtime,
    params: { connection_id: bare.id },
    ...(body ? { body } : {}),
  })
const alive = (given = {}) => granted(on.world, bare, client, given)
const dead = (given = {}) => alive({ ageSeconds: 4000, ...given })
const row = async () => (await on.world.powers.readConnections.find(bare))?.grant
const calls = () => on.world.providers.renewals
/** Has the provider answer with the access token that there is, or with another. */
const answers = (given: Partial<TokenSet> = {}) =>
  on.world.providers.answers.push({
    kind: 'granted',
    tokens: { accessToken: new Secret('LEAK-access'), tokenType: 'bearer', ...given },
  })
/** Ends the back-off, as time would. */
async function timePasses() {
  const now = await on.world.powers.readConnections.find(bare)
  if (!now?.grant?.lastFailure) throw new Error('There is no failure')
  const lastFailure = { ...now.grant.lastFailure, retryAt: '2026-01-01T00:00:00Z' }
  const next = { ...now, fence: (now.fence ?? 0) + 1, grant: { ...now.grant, lastFailure } }
  await on.world.powers.storeGrants.write(now, next)
}
const fresh = { accessToken: new Secret('LEAK-new') }

describe('an answer to a refresh that brings no token to use', () => {
  it.each<[string, Partial<TokenSet>, string]>([
    ['the same token without an end', {}, 'not_moved'],
    ['the same token with an end that is past', { expiresInSeconds: -5 }, 'expired_token'],
    ['the same token that ends now', { expiresInSeconds: 0 }, 'expired_token'],
    ['another token that ends now', { ...fresh, expiresInSeconds: 0 }, 'expired_token'],
  ])('%s: an expired token is not served', async (_, given, code) => {
    const before = await dead()
    answers(given)
    const { status, body, text } = await resolve()
    expect([status, body.error.code]).toEqual([503, 'provider_unavailable'])
    expect(text).not.toContain('LEAK')
    expect(await row()).toMatchObject({
      ...{ tokenVersion: 1, expiresAt: before.grant?.expiresAt },
      lastFailure: { kind: 'passing', code, count: 1 },
    })
    const [last] = on.world.events(bare.id).filter(({ type }) => type.includes('refresh'))
    expect(last).toMatchObject({ type: 'connection.refresh_failed', details: { code } })
    await timePasses()
    expect((await resolve()).body.data).toMatchObject({ access_token_version: 2 })
    expect(await row()).not.toHaveProperty('lastFailure')
  })

  it('is not asked for again at each lookup', async () => {
    await dead()
    answers()
    await resolve()
    const { headers } = await resolve()
    expect([calls().length, Number(headers['retry-after'])]).toEqual([1, expect.any(Number)])
  })

  it('leaves a token that lives to be served', async () => {
    await alive({ ageSeconds: 3570 })
    answers({ expiresInSeconds: 30 })
    expect((await resolve()).body.data).toMatchObject({ access_token: 'LEAK-access' })
    expect(await row()).toMatchObject({ tokenVersion: 1, lastFailure: { code: 'not_moved' } })
  })

  it('does not hand a rejected token out again, though the provider names no end', async () => {
    await alive({ expiresAt: undefined })
    answers()
    const { status, body } = await resolve({ rejected_access_token_version: 1 })
    expect([status, body.error.code]).toEqual([503, 'provider_unavailable'])
    expect((await resolve()).status).toBe(200)
  })

  it('ends a token that was taken for one without an end', async () => {
    await alive({ expiresAt: undefined })
    answers({ expiresInSeconds: 0 })
    await resolve({ rejected_access_token_version: 1 })
    expect(Date.parse((await row())?.expiresAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect((await resolve()).status).toBe(503)
  })

  it('keeps the refresh token that came with it, since the one before may be used up', async () => {
    await dead()
    answers({ refreshToken: new Secret('LEAK-rotated') })
    expect((await resolve()).status).toBe(503)
    await timePasses()
    expect((await resolve()).body.data).toMatchObject({ access_token_version: 2 })
    const sent = calls().map(({ refreshToken }) => refreshToken?.reveal())
    expect(sent).toEqual(['LEAK-refresh', 'LEAK-rotated'])
  })

  it('is one again as soon as the same token ends later', async () => {
    await dead()
    answers({ expiresInSeconds: 3600 })
    expect((await resolve()).body.data).toMatchObject({
      ...{ access_token: 'LEAK-access', access_token_version: 2 },
    })
  })
})

describe('a refresh that keeps a refresh token alive', () => {
  const day = 24 * 3600
  async function scheduled() {
    const { handler } = await import('../../functions/refresh-tokens.ts')
    const { dueShards: shards } = await import('../../shared/model/due-grants.ts')
    const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 60_000 } as never
    return handler.with(on.world.powers)({ shards }, context)
  }

  it.each<[string, number | undefined]>([
    ['a token without an end', undefined],
    ['a token that lives for months', 90 * day],
  ])('is content with the same token: %s', async (_, lifeSeconds) => {
    const ages = { ageSeconds: 16 * day, lifeSeconds: lifeSeconds ?? 1 }
    const given = { ...ages, ...(lifeSeconds ? {} : { expiresAt: undefined }) }
    const before = await alive(given)
    const due = { ...before, fence: 2, dueAt: new Date(Date.now() - 1000).toISOString() }
    await on.world.powers.storeGrants.write(before, due)
    answers()
    expect(await scheduled()).toEqual({ refreshed: 1 })
    const grant = await row()
    expect(grant).not.toHaveProperty('lastFailure')
    expect(grant?.expiresAt).toBe(before.grant?.expiresAt)
    expect(Date.now() - Date.parse(grant?.refreshedAt ?? '')).toBeLessThan(60_000)
    expect(await scheduled()).toEqual({})
  })

  it('keeps the expiry of the same token, though the clock advances at every reading', async () => {
    const before = await alive({ ageSeconds: 16 * day, lifeSeconds: 90 * day + 0.123 })
    const due = { ...before, fence: 2, dueAt: new Date(Date.now() - 1000).toISOString() }
    await on.world.powers.storeGrants.write(before, due)
    answers()
    let readings = 0
    const advancing = { ...systemClock, nowMs: () => Date.now() + 7 * ++readings }
    const restore = replaceRuntime({ clock: advancing })
    expect(await scheduled().finally(restore)).toEqual({ refreshed: 1 })
    expect(readings).toBeGreaterThan(1)
    expect((await row())?.expiresAt).toBe(before.grant?.expiresAt)
  })
})
