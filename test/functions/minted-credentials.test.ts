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

  it('is minted where a process has minted nothing whose clock is ahead of this one', async () => {
    answers({ kind: 'passing', code: 'http_503' })
    expect((await lookUp()).status).toBe(503)
    later(-5 * 60_000)
    // Not before the time at which the provider is asked again.
    expect((await lookUp()).status).toBe(503)
    later(10 * 60_000)
    expect((await lookUp()).body.data).toMatchObject({ access_token: 'LEAK-minted-2' })
  })

  it.each([
    [3600, 61, 1],
    [3600, 60, 2],
    [100, 11, 1],
    [100, 10, 2],
  ])('of a life of %i s with %i s left returns the mint %i', async (lives, left, version) => {
    const expiresAt = new Date(Date.now() + lives * 1000)
    answers({
      kind: 'minted',
      minted: { members: { access_token: new Secret('LEAK-1') }, expiresAt },
    })
    // The clock stands: a margin of a tenth is a second wide here.
    const startMs = Date.now()
    const at = (ms: number) =>
      onTestFinished(replaceRuntime({ clock: { ...systemClock, nowMs: () => startMs + ms } }))
    at(0)
    await lookUp()
    at((lives - left) * 1000)
    expect((await lookUp()).body.data).toMatchObject({ access_token_version: version })
  })

  it('keeps what it minted where a caller reports the version before as rejected', async () => {
    await lookUp()
    await lookUp({ rejected_access_token_version: 1 })
    for (const rejected_access_token_version of [1, 3])
      expect((await lookUp({ rejected_access_token_version })).body.data).toMatchObject({
        access_token_version: 2,
      })
    expect(mints()).toHaveLength(2)
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

  it('keeps the connection active until it was rejected for an hour', async () => {
    for (let rejections = 0; rejections < 60; rejections += 1) {
      answers(rejected)
      await lookUp()
      expect((await row())?.status).toBe('active')
      later(60_000)
    }
    answers(rejected)
    await lookUp()
    expect((await row())?.status).toBe('expired')
  })

  it('counts the hour anew after a failure of another kind, or a mint', async () => {
    const between: MintResponse[][] = [[{ kind: 'passing', code: 'http_503' }], []]
    for (const other of between) {
      answers(rejected)
      await lookUp()
      later(hourMs / 2)
      answers(...other)
      await lookUp()
      later(hourMs - 1)
      answers(rejected)
      await lookUp()
      expect((await row())?.status).toBe('active')
      later(hourMs / 2)
    }
  })

  it('counts the hour of new material from its own first rejection', async () => {
    answers(rejected)
    await lookUp()
    later(2 * hourMs)
    await put({ client_secret: 'LEAK-new' })
    answers(rejected, rejected)
    await lookUp()
    expect((await row())?.status).toBe('active')
    later(hourMs)
    await lookUp()
    expect((await row())?.status).toBe('expired')
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
  const remove = () => on.ask('delete-connection', { params: { connection_id: connection.id } })
  const tasks = () => on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')
  const run = async () => {
    const [task] = tasks()
    if (!task) throw new Error('nothing is to be revoked')
    return revokeGrant(on.world.powers, task)
  }

  it('has what it minted revoked by a cleanup task that holds no plaintext', async () => {
    await lookUp()
    expect((await remove()).status).toBe(204)
    expect(on.world.providers.mintRevocations).toEqual([])
    const [task] = tasks()
    const { revocation_url, client_id, token_auth_method } = connection.config
    expect(task?.grant?.minted).toEqual({
      type: connection.type,
      config: { revocation_url, client_id, token_auth_method },
      secrets: expect.any(String),
    })
    expect(JSON.stringify(task)).not.toContain('LEAK')
  })

  it('is complete for the task only when its provider has revoked what it minted', async () => {
    await lookUp()
    await remove()
    on.world.providers.revokes = false
    expect(await run()).toBe(false)
    on.world.providers.revokes = true
    expect(await run()).toBe(true)
    const [sent] = on.world.providers.mintRevocations
    expect(sent?.config).toMatchObject({ client_id: 'robot', client_secret: root })
    expect(sent?.minted.access_token?.reveal()).toBe('LEAK-minted-1')
  })

  it('has it revoked where it was issued, with the secret of then, wherever a change led', async () => {
    await lookUp()
    const elsewhere = { revocation_url: 'https://other.example/revoke', client_secret: 'LEAK-new' }
    expect((await put(elsewhere)).status).toBe(200)
    await remove()
    await run()
    expect(on.world.providers.mintRevocations[0]?.config).toMatchObject({
      revocation_url: 'https://as.example.com/revoke',
      client_secret: root,
    })
  })

  it('leaves no task where it minted nothing', async () => {
    answers(rejected)
    await lookUp()
    await remove()
    expect(tasks()).toEqual([])
  })

  it('leaves no task where its config names no revocation endpoint', async () => {
    await put({ revocation_url: undefined, client_secret: root })
    await lookUp()
    await remove()
    expect(tasks()).toEqual([])
  })

  it('leaves no task for what an earlier version minted, whose issuer may be another by now', async () => {
    await lookUp()
    const before = await row()
    if (!before?.grant) throw new Error('nothing was minted')
    const { revocation: _revocation, ...grant } = before.grant
    await on.world.powers.storeGrants.write(before, { ...before, grant, fence: 99 })
    await remove()
    expect(tasks()).toEqual([])
  })
})
