import { describe, expect, it } from 'vitest'
import { eventOf } from '../../shared/model/event.ts'

describe('the ids of records', () => {
  it('are different, and in the order in which a process made them, also within a millisecond', () => {
    const context = { actor: { keyId: 'k', user: 'u' }, requestId: 'r', now: new Date() }
    const ids = Array.from({ length: 2000 }, () => eventOf('project.created', 's', context).id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(ids)
    // The last 58 bits are random: those of two ids are not the same, nor a count.
    expect(new Set(ids.map((id) => id.slice(-14))).size).toBe(ids.length)
  })
})
