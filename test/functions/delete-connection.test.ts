import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { keptConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let kept: Connection
beforeEach(async () => {
  on = await stage()
  kept = await keptConnection(on.world, { ownerId: on.project })
})
const remove = (headers = {}) =>
  on.ask('delete-connection', {
    ...{ as: on.keys.editor, headers },
    params: { connection_id: kept.id },
  })

describe('412', () => {
  it('keeps a connection whose version If-Match does not name', async () => {
    const { status, body } = await remove({ 'if-match': '"2"' })
    expect([status, body.error.code]).toEqual([412, 'precondition_failed'])
    expect(on.world.connectionCount(on.project)).toBe(1)
    expect(on.world.discarded(kept)).toBe(false)
  })
})

describe('404', () => {
  it('answers the second delete', async () => {
    await remove()
    const { status, body } = await remove()
    expect([status, body.error.code]).toEqual([404, 'connection_not_found'])
    expect(on.world.connectionCount(on.project)).toBe(0)
  })

  it('answers all but one of several at the same moment', async () => {
    const answers = await Promise.all([remove(), remove(), remove()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404])
    expect(on.world.connectionCount(on.project)).toBe(0)
  })
})

describe('503', () => {
  it('deletes neither half where the row cannot be deleted', async () => {
    on.world.fail('deleteConnections.remove')
    const { status, headers } = await remove()
    expect([status, headers['retry-after']]).toEqual([503, '1'])
    on.world.heal()
    const asked = { params: { connection_id: kept.id } }
    expect((await on.ask('read-credentials', asked)).status).toBe(200)
  })
})

describe('204', () => {
  it.each([{}, { 'if-match': '"1"' }, { 'if-match': '*' }])('has no body: %j', async (headers) => {
    const answer = await remove(headers)
    expect([answer.status, answer.text]).toEqual([204, ''])
  })

  it('deletes the secret, discounts the connection and tells the trail', async () => {
    const { headers } = await remove()
    expect(on.world.discarded(kept)).toBe(true)
    expect(on.world.cleanupTasks()).toEqual([])
    expect(on.world.connectionCount(on.project)).toBe(0)
    expect(on.world.events(kept.id).at(-1)).toMatchObject({
      ...{ type: 'connection.deleted', version: 1, requestId: headers['x-request-id'] },
      details: { name: kept.name, type: kept.type },
    })
  })

  it('leaves the secret to the sweep where it cannot be deleted now', async () => {
    on.world.fail('discardSecrets.discard')
    expect((await remove()).status).toBe(204)
    const left = { kind: 'discard_secret', ownerId: on.project, subject: kept.id }
    expect(on.world.cleanupTasks()).toMatchObject([left])
  })

  it('leaves no work where there was no secret', async () => {
    kept = await keptConnection(on.world, { ownerId: on.project, withheldFields: [] })
    expect((await remove()).status).toBe(204)
    expect(on.world.calls).not.toContain('discardSecrets.discard')
  })
})
