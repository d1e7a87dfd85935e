import { describe, expect, it } from 'vitest'
import {
  newerPace,
  pausedUntilMs,
  refreshesPerSecond,
  slowedPace,
} from '../../shared/model/refresh-pace.ts'

const nowMs = Date.parse('2026-11-28T15:00:00.000Z')
const limited = { kind: 'limited', retryAfterSeconds: 30 } as const

describe('the pace of an OAuth client', () => {
  it('is paused for as long as its provider requires, then half as fast as it was', () => {
    const pace = slowedPace(undefined, limited, nowMs)
    expect(pausedUntilMs(pace)).toBe(nowMs + 30_000)
    expect(refreshesPerSecond(pace, nowMs + 30_000)).toBe(250)
    expect(refreshesPerSecond(pace, nowMs + 90_000)).toBe(500)
    expect(refreshesPerSecond(pace, nowMs + 900_000)).toBe(500)
  })

  it('is one a second once its provider fails all requests, and recovers within three minutes', () => {
    const pace = slowedPace(undefined, { kind: 'failing' }, nowMs)
    expect(refreshesPerSecond(pace, nowMs)).toBe(1)
    expect(refreshesPerSecond(pace, nowMs + 20_000)).toBe(2)
    expect(refreshesPerSecond(pace, nowMs + 180_000)).toBe(500)
  })

  it('is slowed down once where several workers meet one limit', () => {
    const pace = slowedPace(undefined, { kind: 'limited' }, nowMs)
    expect(slowedPace(pace, { kind: 'limited' }, nowMs + 4999)).toBeUndefined()
    expect(slowedPace(pace, { kind: 'limited' }, nowMs + 5000)?.perSecond).toBeLessThan(140)
    const paused = slowedPace(undefined, limited, nowMs)
    expect(slowedPace(paused, limited, nowMs + 29_999)).toBeUndefined()
  })

  it('is never slower than one a second, nor paused for more than an hour', () => {
    const slow = {
      perSecond: 1,
      cause: 'failing',
      at: new Date(nowMs - 6000).toISOString(),
    } as const
    const pace = slowedPace(slow, { kind: 'limited', retryAfterSeconds: 99_999 }, nowMs)
    expect(pace?.perSecond).toBe(1)
    expect(pausedUntilMs(pace)).toBe(nowMs + 3600_000)
    expect(newerPace(slow, pace)).toBe(pace)
    expect(newerPace(pace, undefined)).toBe(pace)
  })
})
