import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AccessKey } from '../../shared/model/access-key.ts'
import { keptKey } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let row: AccessKey
let old: string
beforeEach(async () => {
  on = await stage()
  ;({ row, presented: old } = await keptKey(on.world, { projectId: on.project, role: 'runtime' }))
})
afterEach(() => {
  vi.useRealTimers()
})
const rotate = (body?: unknown, id = row.id, as = on.keys.admin) =>
  on.ask('rotate-access-key', { as, params: { access_key_id: id }, body })
const works = async (as: string) => (await on.ask('list-projects', { as })).status === 200
const day = 24 * 3600

describe('400', () => {
  it.each([-1, 7 * day + 1, 1.5, '60', true])('takes no overlap of %j', async (overlap_seconds) => {
    const { status, body } = await rotate({ overlap_seconds })
    expect([status, Object.keys(body.error.details ?? {})]).toEqual([400, ['overlap_seconds']])
    expect(await works(old)).toBe(true)
  })
})

describe('404', () => {
  it('knows of no key but its project’s own', async () => {
    const theirs = (await keptKey(on.world, { projectId: on.other })).row.id
    const deployments = (await keptKey(on.world)).row.id
    for (const id of [theirs, deployments, randomUUID(), 'x']) {
      const { status, body } = await rotate(undefined, id)
      expect([status, body.error.code]).toEqual([404, 'access_key_not_found'])
    }
  })
})

describe('409', () => {
  it('rotates once of several at the same moment, and that one’s key works', async () => {
    const answers = await Promise.all([rotate(), rotate(), rotate()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const won = answers.find(({ status }) => status === 200)
    expect(await works(String(won?.body.data.key))).toBe(true)
  })
})

describe('200', () => {
  it.each([undefined, {}, { overlap_seconds: 0 }, { overlap_seconds: null }])(
    'replaces the key at once, keeping its id: %j',
    async (body) => {
      const answer = await rotate(body)
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store'])
      const { key, ...shown } = answer.body.data
      expect(shown).toMatchObject({ id: row.id, role: 'runtime', previous_key_expires_at: null })
      expect(shown.rotated_at).toEqual(expect.stringMatching(/Z$/))
      expect([await works(String(key)), await works(old)]).toEqual([true, false])
      expect(on.world.rows).not.toContain(key)
    },
  )

  it('keeps the old key good for the overlap, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { body } = await rotate({ overlap_seconds: 7 * day })
    const until = new Date(Date.now() + 7 * day * 1000).toISOString()
    expect(body.data.previous_key_expires_at).toBe(until)
    vi.setSystemTime(Date.now() + 7 * day * 1000 - 1)
    expect(await works(old)).toBe(true)
    vi.setSystemTime(Date.now() + 1)
    expect([await works(old), await works(String(body.data.key))]).toEqual([false, true])
  })

  it('knows two keys at most: a second rotation ends the overlap of the first', async () => {
    const second = String((await rotate({ overlap_seconds: day })).body.data.key)
    const third = String((await rotate({ overlap_seconds: day })).body.data.key)
    expect([await works(old), await works(second), await works(third)]).toEqual([
      ...[false, true, true],
    ])
    await rotate()
    expect([await works(second), await works(third)]).toEqual([false, false])
  })

  it('leaves the time at which the key expires', async () => {
    const expiresAt = '2099-01-01T00:00:00Z'
    const kept = await keptKey(on.world, { projectId: on.project, expiresAt })
    const { body } = await rotate({ overlap_seconds: day }, kept.row.id)
    expect(body.data.expires_at).toBe(expiresAt)
  })

  it('tells the trail', async () => {
    await rotate({ overlap_seconds: 60 })
    expect(on.world.events(row.id).at(-1)).toMatchObject({
      ...{ type: 'access_key.rotated', details: { overlap_seconds: 60 } },
    })
  })
})
