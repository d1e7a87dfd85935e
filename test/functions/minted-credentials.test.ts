import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { MintFailure, MintResponse } from '../../shared/model/minted.ts'
import { Secret } from '../../shared/model/secret.ts'
import { revokeGrant } from '../../shared/oauth/revoke-grant.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { keptConnection } from '../support/builders.ts'
import { minting, root } from '../support/minting.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let connection: Connection
let aheadMs = 0
beforeEach(async () => {
  aheadMs = 0
  on = await stage()
  connection = await minting(on.world, on.project)
})

/** Moves the clock of this process. */
function later(ms: number): void {
  aheadMs += ms
  onTestFinished(
    replaceRuntime({
      clock: { ...systemClock, nowMs: () => Date.now() + aheadMs, sleep: async () => {} },
    }),
  )
}
const lookUp = (body?: unknown) =>
  on.ask('read-credentials', {
    as: on.keys.runtime,
    params: { connection_id: connection.id },
    ...(body ? { body } : {}),
  })
const mints = () => on.world.providers.mints
const answers = (...given: MintResponse[]) => void on.world.providers.mintAnswers.push(...given)
const row = () => on.world.powers.readConnections.find(connection)
const put = (config: object) =>
  on.ask('update-connection', {
    params: { connection_id: connection.id },
    body: { type: connection.type, config: { ...connection.config, ...config } },
  })
const rejected: MintFailure = { kind: 'root_rejected', code: 'invalid_client' }
const eventsOf = (type: string) =>
  on.world.events(connection.id).filter((each) => each.type === type)
const hourMs = 3600_000

describe('a connection that mints', () => {
  it('returns what is minted from its whole config, and nothing that is stored', async () => {
    const { status, body } = await lookUp()
    expect(status).toBe(200)
    expect(body.data).toEqual({
      ...{ id: connection.id, type: connection.type, access_token: 'LEAK-minted-1' },
      ...{ token_type: 'Bearer', scopes: ['read'], access_token_version: 1 },
      expires_at: (await row())?.grant?.expiresAt,
    })
    expect(mints()).toEqual([
      {
        type: connection.type,
        connection: { ownerId: on.project, id: connection.id },
        config: { ...connection.config, client_secret: root },
      },
    ])
  })

  it('mints once for 1,000 concurrent lookups', async () => {
    const all = await Promise.all(Array.from({ length: 1000 }, () => lookUp()))
    expect(new Set(all.map(({ text }) => text.match(/LEAK-minted-\d+/)?.[0]))).toEqual(
      new Set(['LEAK-minted-1']),
    )
    expect(mints()).toHaveLength(1)
  })

  it('reads no secret while what it minted is fresh', async () => {
    await lookUp()
    const before = on.world.calls.length
    expect((await lookUp()).body.data).toMatchObject({ access_token: 'LEAK-minted-1' })
    const since = on.world.calls.slice(before)
    expect(since).not.toContain('readSecrets.read')
    expect(since).not.toContain('storeGrants.write')
  })

  it('mints anew with less than the safety margin left', async () => {
    await lookUp()
    later(hourMs - 59_000)
    expect((await lookUp()).body.data).toMatchObject({ access_token: 'LEAK-minted-2' })
  })

  it('mints anew after a rejected version, once for that version', async () => {
    await lookUp()
    const body = { rejected_access_token_version: 1 }
    const again = await Promise.all([lookUp(body), lookUp(body)])
    for (const { body: found } of again)
      expect(found.data).toMatchObject({ access_token_version: 2 })
    expect((await lookUp(body)).body.data).toMatchObject({ access_token: 'LEAK-minted-2' })
    expect(mints()).toHaveLength(2)
  })

  it('returns nothing that was minted from an earlier config', async () => {
    await lookUp()
    await put({ scopes: ['read'] })
    answers({ kind: 'passing', code: 'http_503' })
    const { status, text } = await lookUp()
    expect([status, text.includes('LEAK')]).toEqual([503, false])
  })

  it('names each mint in the audit log', async () => {
    await lookUp()
    expect(eventsOf('connection.minted').map(({ details }) => details)).toEqual([
      { access_token_version: 1, expires_at: (await row())?.grant?.expiresAt },
    ])
  })

  it('is in no index of due refreshes', async () => {
    await lookUp()
    expect((await row())?.dueAt).toBeUndefined()
  })

  it('shows when the last one expires, and no value of it', async () => {
    await lookUp()
    const { body, text } = await on.ask('read-connection', {
      params: { connection_id: connection.id },
    })
    expect(body.data).toMatchObject({ expires_at: expect.any(String), status: 'active' })
    expect(text).not.toContain('LEAK')
  })

  it('keeps the root material out of rows, records and every other answer', async () => {
    const { text } = await lookUp()
    const batch = await on.ask('read-credentials-batch', {
      as: on.keys.runtime,
      body: { connection_ids: [connection.id] },
    })
    expect(batch.text).toContain('LEAK-minted-1')
    expect(text + batch.text + on.world.rows).not.toContain(root)
    expect(on.world.rows).not.toContain('LEAK-minted')
  })
})

describe('a provider that fails', () => {
  it('is transient: 503 with Retry-After, and not asked before that', async () => {
    answers({ kind: 'passing', code: 'http_503', retryAfterSeconds: 40 })
    const { status, headers } = await lookUp()
    expect([status, Number(headers['retry-after']) > 30]).toEqual([503, true])
    expect((await lookUp()).status).toBe(503)
    expect(mints()).toHaveLength(1)
  })

  it('is not noticed while the last credential has not expired', async () => {
    await lookUp()
    later(hourMs - 30_000)
    answers({ kind: 'passing', code: 'http_503' })
    expect((await lookUp()).body.data).toMatchObject({ access_token: 'LEAK-minted-1' })
  })

  it('rejects the request as it is configured: 409 refresh_refused', async () => {
    answers({ kind: 'misconfigured', code: 'invalid_scope' })
    expect((await lookUp()).body.error).toMatchObject({ code: 'refresh_refused' })
  })
})

describe('root material that the provider rejects', () => {
  it('is 409 credentials_rejected with the reason, and the connection stays active', async () => {
    answers(rejected)
    const { status, body } = await lookUp()
    expect([status, body.error.code]).toEqual([409, 'credentials_rejected'])
    expect(body.error.details).toMatchObject({
      status_reason: 'The provider rejects the stored credentials (invalid_client).',
    })
    const { body: shown } = await on.ask('read-connection', {
      params: { connection_id: connection.id },
    })
    expect(shown.data).toMatchObject({
      status: 'active',
      status_reason: 'The provider rejects the stored credentials (invalid_client).',
    })
  })

  it('is shown to the provider once in 30 s, however many ask', async () => {
    answers(rejected, rejected)
    await Promise.all(Array.from({ length: 100 }, () => lookUp()))
    expect((await lookUp()).body.error.code).toBe('credentials_rejected')
    expect(mints()).toHaveLength(1)
    later(31_000)
    await lookUp()
    expect(mints()).toHaveLength(2)
  })

  it('expires the connection after an hour of rejections, and a PUT resets it', async () => {
    answers(rejected, rejected)
    await lookUp()
    later(hourMs + 1000)
    expect((await lookUp()).body.error.code).toBe('credentials_rejected')
    expect(await row()).toMatchObject({ status: 'expired' })
    later(hourMs)
    expect((await lookUp()).body.error.details).toMatchObject({
      status_reason: expect.stringContaining('Send new ones with PUT.'),
    })
    expect(mints()).toHaveLength(2)
    await put({ client_secret: 'LEAK-new' })
    const after = await row()
    expect([after?.status, after?.statusReason]).toEqual(['active', undefined])
    expect((await lookUp()).status).toBe(200)
  })

  it('is tried again immediately after a PUT of new material', async () => {
    answers(rejected)
    await lookUp()
    await put({ client_secret: 'LEAK-new' })
    expect((await lookUp()).status).toBe(200)
  })
})

describe('narrow', () => {
  it('mints for its caller alone, of a narrowed config, and names it in the audit log', async () => {
    const narrow = { scopes: ['read'] }
    const { status, body } = await lookUp({ narrow })
    expect(status).toBe(200)
    expect(body.data).toMatchObject({ access_token: 'LEAK-minted-1' })
    expect(body.data).not.toHaveProperty('access_token_version')
    expect(mints()[0]?.config).toMatchObject({ scopes: ['read'], client_secret: root })
    expect(await row()).not.toHaveProperty('grant')
    const [read] = eventsOf('connection.credentials_read')
    expect(read?.details).toEqual({ narrow })
    await lookUp()
    await lookUp({ narrow })
    expect(mints()).toHaveLength(3)
    // Also where the record was begun before the body was read.
    const details = eventsOf('connection.credentials_read').map((event) => event.details)
    expect(details).toEqual(expect.arrayContaining([{ narrow }, {}, { narrow }]))
  })

  it.each([
    [{ scopes: ['admin'] }, 'narrow.scopes'],
    [{ scopes: [] }, 'narrow.scopes'],
    [{ repositories: ['one'] }, 'narrow.repositories'],
    [{ ttl_seconds: 60 }, 'narrow.ttl_seconds'],
    [{}, 'narrow'],
  ])('answers %j with 400 and the field, and mints nothing', async (narrow, field) => {
    const { status, body } = await lookUp({ narrow })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, [field]])
    expect(mints()).toHaveLength(0)
  })

  it('counts rejected root material for the connection', async () => {
    answers(rejected)
    expect((await lookUp({ narrow: { scopes: ['read'] } })).status).toBe(409)
    expect((await lookUp()).body.error.code).toBe('credentials_rejected')
    expect(mints()).toHaveLength(1)
  })
})

describe('a type that mints on request', () => {
  const stored = { project_id: 'p', client_email: 'robot@p.iam', token_uri: 'https://t.example' }
  beforeEach(async () => {
    const type = 'dynamiq.connections.GoogleCloud'
    const given = { type, config: stored, withheldFields: ['private_key'] }
    const secrets = { private_key: new Secret(root) }
    connection = await keptConnection(on.world, { ownerId: on.project, ...given }, secrets)
  })

  it('returns what is stored, and on request what is minted and nothing of the key', async () => {
    const minted = await lookUp({ mint: 'access_token' })
    expect(minted.body.data).toMatchObject({ access_token: 'LEAK-minted-1' })
    expect(minted.text).not.toContain(root)
    const plain = await lookUp()
    expect(plain.body.data).toMatchObject({ ...stored, private_key: root })
    expect(plain.text).not.toContain('LEAK-minted')
    const read = eventsOf('connection.credentials_read').map(({ details }) => details)
    expect(read).toEqual(expect.arrayContaining([{ mint: 'access_token' }, {}]))
  })

  it('stays active however long its provider rejects the key', async () => {
    answers(rejected, rejected)
    await lookUp({ mint: 'access_token' })
    later(hourMs + 1000)
    const { body } = await lookUp({ mint: 'access_token' })
    expect(body.error.code).toBe('credentials_rejected')
    expect(await row()).toMatchObject({ status: 'active' })
    expect((await lookUp()).status).toBe(200)
  })

  it.each([
    [{ narrow: { scopes: ['a'] } }, 'narrow'],
    [{ mint: 'access_token', narrow: { scopes: ['a'] } }, 'narrow.scopes'],
    [{ mint: 'other' }, 'mint'],
  ])('answers %j with 400 and the field', async (body, field) => {
    const answer = await lookUp(body)
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([400, [field]])
  })

  it('is the only one that takes mint', async () => {
    connection = await minting(on.world, on.project)
    const { body } = await lookUp({ mint: 'access_token' })
    expect(Object.keys(body.error.details ?? {})).toEqual(['mint'])
  })
})

describe('a deleted connection', () => {
  it('has what it minted revoked, by a cleanup task that holds no plaintext', async () => {
    await lookUp()
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    const [task] = on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')
    expect(task?.grant?.minted).toEqual({ type: connection.type, config: connection.config })
    expect(JSON.stringify(task)).not.toContain('LEAK')
  })

  it('is complete for the task only when its provider has revoked what it minted', async () => {
    await lookUp()
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    const [task] = on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')
    if (!task) throw new Error('nothing is to be revoked')
    on.world.providers.revokes = false
    expect(await revokeGrant(on.world.powers, task)).toBe(false)
    on.world.providers.revokes = true
    expect(await revokeGrant(on.world.powers, task)).toBe(true)
    const [sent] = on.world.providers.mintRevocations
    expect(sent).toMatchObject({ type: connection.type, config: connection.config })
    expect(sent?.minted.access_token?.reveal()).toBe('LEAK-minted-1')
  })

  it('leaves no task where it minted nothing', async () => {
    answers(rejected)
    await lookUp()
    await on.ask('delete-connection', { params: { connection_id: connection.id } })
    expect(on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')).toEqual([])
  })
})
