import { beforeEach, describe, expect, it } from 'vitest'
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

describe('a look-up that this process has answered before', () => {
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

  it('begins its record beside its reads', async () => {
    await look()
    const before = on.world.calls.length
    await look()
    const begun = on.world.calls.slice(before, before + 2).toSorted()
    expect(begun).toEqual(['readLookups.find', 'recordReads.record'])
    expect(on.world.calls.slice(before)).toHaveLength(3)
  })

  it('tells nothing where that record is not written', async () => {
    await look()
    on.world.fail('recordReads.record')
    const { status, text } = await look()
    expect([status, text.includes('sk-kept')]).toEqual([503, false])
  })

  it('tells nothing where the answer to that record is lost', async () => {
    await look()
    on.world.fail('recordReads.record', { after: true, times: 1 })
    const { status, text } = await look()
    expect([status, text.includes('sk-kept')]).toEqual([503, false])
  })

  it('is recorded at the version that was told, where it changed meanwhile', async () => {
    await look()
    const body = { type: kept.type, config: { api_key: 'sk-new' } }
    await on.ask('update-connection', { params: params(), body })
    const { body: told } = await look()
    expect(told.data.api_key).toBe('sk-new')
    expect(records().map(({ version }) => version)).toEqual([1, 2])
  })
})

describe('a record that was begun in vain', () => {
  it('says that a revoked key was refused, and is the last of that key', async () => {
    await look()
    await on.ask('delete-access-key', access_key_id())
    for (const _time of [1, 2, 3]) expect((await look()).status).toBe(401)
    expect(records().map(({ details }) => details)).toEqual([{}, { refused: 'unauthorized' }])
  })

  it('says so of a connection that was deleted', async () => {
    await look()
    await on.ask('delete-connection', { params: params() })
    for (const _time of [1, 2]) expect((await look()).status).toBe(404)
    const told = records().map(({ details }) => details)
    expect(told).toEqual([{}, { refused: 'connection_not_found' }])
  })

  it('says so of a request that is refused for its body', async () => {
    await look()
    expect((await look(key.presented, { body: { x: 1 } })).status).toBe(400)
    expect(records().map(({ details }) => details)).toEqual([{}, { refused: 'invalid_request' }])
  })

  it('says so where the reads fail', async () => {
    await look()
    on.world.fail('readLookups.find', { times: 1 })
    expect((await look()).status).toBe(503)
    expect(records().at(-1)?.details).toEqual({ refused: 'dependency_unavailable' })
    expect((await look()).status).toBe(200)
  })

  it('is none where nobody proved to hold the key', async () => {
    await look()
    const forged = String(mintKey(key.row.id).key.reveal())
    expect((await look(forged)).status).toBe(401)
    expect(records()).toHaveLength(1)
  })
})
