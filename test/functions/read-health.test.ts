import { describe, expect, it } from 'vitest'
import { stage } from '../support/stage.ts'

describe('200', () => {
  it('answers without a key, with any key, and with no dependency', async () => {
    const on = await stage()
    const before = on.world.calls.length
    for (const headers of [{}, { authorization: 'Bearer nonsense' }]) {
      const answer = await on.ask('read-health', { headers })
      expect([answer.status, answer.body.data]).toEqual([
        ...[200, { status: 'ok', version: '0.0.0-test' }],
      ])
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    expect(on.world.calls).toHaveLength(before)
  })
})
