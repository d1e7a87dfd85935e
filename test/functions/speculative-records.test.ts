import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readCredentials } from '../../shared/api/surfaces/native/credentials.ts'
import { beginReadAudit } from '../../shared/lambda/read-audit.ts'
import { mintKey } from '../../shared/model/access-key.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { aSession, keptConnection, keptKey } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let kept: Connection
let key: Awaited<ReturnType<typeof keptKey>>
beforeEach(async () => {
  on = await stage()
  kept = await keptConnection(on.world, { ownerId: on.project })
  key = await keptKey(on.world, { role: 'runtime', projectId: on.project })
})
const params = () => ({ connection_id: kept.id })
const look = (as = key.presented, asked = {}) =>
  on.ask('read-credentials', { as, params: params(), ...asked })
const records = () =>
  on.world.events(kept.id).filter(({ type }) => type === 'connection.credentials_read')
const access_key_id = () => ({ params: { access_key_id: key.row.id } })

describe('a lookup that this process has answered before', () => {
  it('is recorded once, like the first', async () => {
    const first = await look()
    const again = await look()
    expect([first.status, again.status]).toEqual([200, 200])
    const ids = [first, again].map(({ headers }) => headers['x-request-id'])
    expect(records()).toMatchObject(
      ids.map((requestId) => ({
        requestId,
        version: 1,
        actor: { keyId: key.row.id },
        details: {},
      })),
    )
  })

  it('names the person or workload behind a session, each time', async () => {
    const session = await aSession(on.world, 'runtime', on.project)
    await look(session)
    await look(session)
    const actor = { user: 'ann', provider: expect.any(String), subject: 'ann' }
    expect(records()).toMatchObject([{ actor }, { actor }])
  })

  it('is recorded by one write, in whatever order the store returns the members of a session', async () => {
    const record = vi.fn(async () => undefined)
    const powers = { recordReads: { record } }
    const request = {
      ...{ presented: { id: 'i', hash: 'h' }, locator: { id: kept.id }, now: new Date() },
      requestId: 'r',
    }
    const caller = { keyId: 'i', role: 'runtime', user: 'ann' } as const
    const [one, other] = [
      { ...caller, session: { provider: 'p', subject: 's' } },
      { session: { subject: 's', provider: 'p' }, ...caller },
    ]
    for (const each of [one, other, one])
      await beginReadAudit(readCredentials, powers, request)?.recorder(kept, each)()
    expect(record).toHaveBeenCalledTimes(3)
  })

  it('begins its record in parallel with its reads', async () => {
    await look()
    const before = on.world.calls.length
    await look()
    const begun = on.world.calls.slice(before, before + 2).toSorted()
    expect(begun).toEqual(['readLookups.find', 'recordReads.record'])
    expect(on.world.calls.slice(before)).toHaveLength(3)
  })

  it('returns no secret where that record is not written', async () => {
    await look()
    on.world.fail('recordReads.record')
    const { status, text } = await look()
    expect([status, text.includes('sk-kept')]).toEqual([503, false])
  })

  it('returns no secret where the answer to that record is lost', async () => {
    await look()
    on.world.fail('recordReads.record', { after: true, times: 1 })
    const { status, text } = await look()
    expect([status, text.includes('sk-kept')]).toEqual([503, false])
  })

  it('is recorded at the version that it returned, where the connection changed since', async () => {
    await look()
    const body = { type: kept.type, config: { api_key: 'sk-new' } }
    await on.ask('update-connection', { params: params(), body })
    const { body: returned } = await look()
    expect(returned.data.api_key).toBe('sk-new')
    expect(records().map(({ version }) => version)).toEqual([1, 2])
  })
})

describe('the first lookup of a connection', () => {
  const another = async (ownerId = on.project) => {
    const { id } = await keptConnection(on.world, { ownerId })
    return { id, look: () => look(key.presented, { params: { connection_id: id } }) }
  }
  const readsOf = (id: string) =>
    on.world.events(id).filter(({ type }) => type === 'connection.credentials_read')
  beforeEach(async () => {
    for (const _time of [1, 2, 3]) await look()
  })

  it('begins its record with its reads, by what the key has read before', async () => {
    const { id, look } = await another()
    const before = on.world.calls.length
    expect((await look()).status).toBe(200)
    expect(on.world.calls.slice(before, before + 2).toSorted()).toEqual([
      ...['readLookups.find', 'recordReads.record'],
    ])
    expect(on.world.calls.filter((call) => call === 'recordReads.record')).toHaveLength(4)
    expect(readsOf(id)).toMatchObject([{ version: 1, actor: { keyId: key.row.id } }])
  })

  it('has one correct record where that was wrong, and is not guessed at after it', async () => {
    const [changed, next] = [await another(), await another()]
    const body = { type: kept.type, config: { api_key: 'sk-new' } }
    await on.ask('update-connection', { params: { connection_id: changed.id }, body })
    await changed.look()
    expect(readsOf(changed.id)).toMatchObject([{ version: 2, details: {} }])
    const before = on.world.calls.length
    await next.look()
    expect(on.world.calls[before + 1]).not.toBe('recordReads.record')
    expect(readsOf(next.id)).toMatchObject([{ version: 1 }])
  })

  it('names the rejection where there is none, in the log of its own project alone', async () => {
    const other = await on.ask('create-project', { body: { name: 'other' } })
    const { id, look } = await another(String(other.body.data.id))
    for (const _time of [1, 2]) expect((await look()).status).toBe(404)
    expect(readsOf(id)).toMatchObject([
      { projectId: on.project, details: { refused: 'connection_not_found' } },
    ])
  })

  it('returns no secret where its record is not written', async () => {
    const { look } = await another()
    on.world.fail('recordReads.record')
    const { status, text } = await look()
    expect([status, text.includes('sk-kept')]).toEqual([503, false])
  })
})

describe('a record that was begun for a lookup that is rejected', () => {
  it('names the rejection of a revoked key, and is the last of that key', async () => {
    await look()
    await on.ask('delete-access-key', access_key_id())
    for (const _time of [1, 2, 3]) expect((await look()).status).toBe(401)
    expect(records().map(({ details }) => details)).toEqual([{}, { refused: 'unauthorized' }])
  })

  it('names the rejection where the connection was deleted', async () => {
    await look()
    await on.ask('delete-connection', { params: params() })
    for (const _time of [1, 2]) expect((await look()).status).toBe(404)
    const all = records().map(({ details }) => details)
    expect(all).toEqual([{}, { refused: 'connection_not_found' }])
  })

  it('names the rejection of a body that is not valid', async () => {
    await look()
    expect((await look(key.presented, { body: { x: 1 } })).status).toBe(400)
    expect(records().map(({ details }) => details)).toEqual([{}, { refused: 'invalid_request' }])
  })

  it('names the failure of the reads', async () => {
    await look()
    on.world.fail('readLookups.find', { times: 1 })
    expect((await look()).status).toBe(503)
    expect(records().at(-1)?.details).toEqual({ refused: 'dependency_unavailable' })
    expect((await look()).status).toBe(200)
  })

  it('is not written where the caller did not prove to hold the key', async () => {
    await look()
    const forged = String(mintKey(key.row.id).key.reveal())
    expect((await look(forged)).status).toBe(401)
    expect(records()).toHaveLength(1)
  })
})
