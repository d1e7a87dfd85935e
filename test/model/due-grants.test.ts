import { describe, expect, it } from 'vitest'
import {
  decodeDueAt,
  dueShardOf,
  dueShards,
  encodeDueAt,
  inUseShards,
  laneOf,
} from '../../shared/model/due-grants.ts'

const id = '0ff28f52-5d5e-4a6a-9d53-26b2c7a01c3f'
const client = { ownerId: 'p', id: '0ff28f52-5d5e-4a6a-9d53-26b2ffffffff' }
const now = Date.parse('2026-11-28T15:00:00.123Z')
const hoursAgo = (hours: number) => new Date(now - hours * 3600_000).toISOString()

describe('a due grant', () => {
  it('waits with those in use where it was looked up in the last two days', () => {
    expect(dueShardOf({ id, usedAt: hoursAgo(47) }, now)).toBe('1f')
    expect(dueShardOf({ id, usedAt: hoursAgo(48) }, now)).toBe('f')
    expect(dueShardOf({ id }, now)).toBe('f')
  })

  it('waits in one of the partitions that workers list, whatever its id', () => {
    for (let byte = 0; byte < 256; byte++) {
      const each = { id: `${id.slice(0, -2)}${byte.toString(16).padStart(2, '0')}` }
      expect(inUseShards).toContain(dueShardOf({ ...each, usedAt: hoursAgo(1) }, now))
      expect(dueShards).toContain(dueShardOf(each, now))
    }
    expect(new Set(dueShards).size).toBe(48)
  })

  it('has the lane of its client in a time that every version can parse, and that sorts as before', () => {
    const dueAt = new Date(now).toISOString()
    const stored = encodeDueAt(dueAt, client)
    expect(stored).toBe('2026-11-28T15:00:00.123294967295Z')
    expect(decodeDueAt(stored)).toEqual({ dueAt, lane: laneOf(client) })
    expect(Date.parse(stored)).toBe(now)
    expect(stored < new Date(now + 1).toISOString()).toBe(true)
    expect(stored > new Date(now - 1).toISOString()).toBe(true)
    // DynamoDB compares it with the time of the run, without a lane.
    expect(stored <= dueAt).toBe(true)
  })

  it('has no lane where an earlier version wrote it', () => {
    const dueAt = new Date(now).toISOString()
    expect(decodeDueAt(dueAt)).toEqual({ dueAt, lane: undefined })
  })
})
