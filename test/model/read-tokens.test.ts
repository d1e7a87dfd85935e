import { describe, expect, it } from 'vitest'
import { readTokens } from '../../shared/model/token-response.ts'

const now = new Date('2026-11-28T10:00:00Z')
const anHour = Date.UTC(2026, 10, 28, 11)

const read = (members: object, first: 'expires_in' | 'expires_at' = 'expires_in') =>
  readTokens({ access_token: 'a', ...members }, { now, first })
const secondsOf = (members: object, first?: 'expires_in' | 'expires_at') =>
  read(members, first).tokens?.expiresInSeconds

describe('the end of an access token', () => {
  it.each<[unknown]>([
    [anHour / 1000],
    [`${anHour / 1000}`],
    [anHour],
    [`${anHour}`],
    ['2026-11-28T11:00:00Z'],
    ['2026-11-28T11:00:00'],
    ['2026-11-28 11:00:00'],
    ['2026-11-28 11:00:00 UTC'],
    ['2026-11-28T11:00Z'],
    ['2026-11-28T11:00:00.000000Z'],
    ['2026-11-28T12:00:00+01:00'],
    ['2026-11-28T12:00:00+0100'],
    ['2026-11-28T12:00:00+01'],
    ['2026-11-28T06:30:00-0430'],
    ['Sat, 28 Nov 2026 11:00:00 GMT'],
    ['Sat, 28-Nov-2026 11:00:00 GMT'],
    ['Saturday, 28-Nov-26 11:00:00 GMT'],
    ['Sat Nov 28 11:00:00 2026'],
    ['Sat, 28 Nov 2026 12:00:00 +0100'],
  ])('is read from expires_at %j in any time zone of the machine', (expires_at) => {
    const zone = process.env.TZ
    for (const TZ of ['UTC', 'America/New_York']) {
      process.env.TZ = TZ
      expect(read({ expires_at })).toMatchObject({
        tokens: { expiresInSeconds: 3600 },
        unreadable: [],
      })
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each([[3600], ['3600'], [' 3600 '], [3600.0]])('is read from expires_in %j', (expires_in) => {
    expect(secondsOf({ expires_in })).toBe(3600)
  })

  it.each([
    [{ expires_in: 60, expires_at: anHour }, 'expires_in', 60],
    [{ expires_in: 60, expires_at: anHour }, 'expires_at', 3600],
    [{ expires_in: 'soon', expires_at: anHour }, 'expires_in', 3600],
    [{ expires_in: 60, expires_at: 'soon' }, 'expires_at', 60],
    [{ expires_in: null, expires_at: anHour }, 'expires_in', 3600],
    [{ expires_in: '', expires_at: anHour }, 'expires_in', 3600],
    [{ expires: 60 }, 'expires_in', 60],
    [{ expires: anHour / 1000 }, 'expires_in', 3600],
    [{ expires: 'Sat, 28 Nov 2026 11:00:00 GMT' }, 'expires_in', 3600],
    [{ expires: 60, expires_in: 70 }, 'expires_at', 70],
  ] as const)('of %j, %s first, is in %s s', (members, first, seconds) => {
    expect(secondsOf(members, first)).toBe(seconds)
  })

  it.each([
    [{ expires_in: 0 }],
    [{ expires_in: '-1' }],
    [{ expires_in: -1e300 }],
    [{ expires_at: 0 }],
    [{ expires_at: now.getTime() }],
    [{ expires_at: '1994-11-06T08:49:37Z' }],
    [{ expires_at: 'Sunday, 06-Nov-94 08:49:37 GMT' }],
  ])('is past in %j, never absent', (members) => {
    expect(secondsOf(members)).toBeLessThanOrEqual(0)
  })

  it.each([
    ['expires_in', 'never'],
    ['expires_in', true],
    ['expires_in', [60]],
    ['expires_in', '60 s'],
    ['expires_at', 'in 5 minutes'],
    ['expires_at', 'token 2027'],
    ['expires_at', '2026-13-40T00:00:00Z'],
    ['expires_at', 'Sat, 99 Nov 2026 11:00:00 GMT'],
    ['expires_at', 1e300],
    ['expires_at', { $date: anHour }],
    ['expires', 'x'],
  ])('is not read from %s %j, which is named', (name, value) => {
    const { tokens, unreadable } = read({ [name]: value })
    expect([tokens?.expiresInSeconds, unreadable]).toEqual([undefined, [name]])
  })
})

describe('scopes', () => {
  it.each<[unknown, readonly string[] | undefined]>([
    ['a b', ['a', 'b']],
    ['a,b', ['a', 'b']],
    ['a, b\tc', ['a', 'b', 'c']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a b', 'c,d', 'a'],
      ['a', 'b', 'c', 'd'],
    ],
    ['', undefined],
    [[], undefined],
    [null, undefined],
  ])('of %j are %j', (scope, scopes) => {
    expect(read({ scope })).toMatchObject({ unreadable: [] })
    expect(read({ scope }).tokens?.scopes).toEqual(scopes)
  })

  it.each([[7], [{ a: 1 }], [['a', 7]], ['x'.repeat(5000)]])('are not read from %j', (scope) => {
    const { tokens, unreadable } = read({ scope })
    expect([tokens?.scopes, unreadable]).toEqual([undefined, ['scope']])
  })
})

describe('tokens', () => {
  it.each([[undefined], [null], [''], [' \n'], [7], [{}]])('are none in %j', (access_token) => {
    expect(readTokens({ access_token }, { now, first: 'expires_in' })).toEqual({
      unreadable: ['access_token'],
    })
  })

  it.each([[null], [''], [' '], [undefined]])('come without a refresh token in %j', (given) => {
    const { tokens, unreadable } = read({ refresh_token: given })
    expect([tokens?.refreshToken, unreadable]).toEqual([undefined, []])
  })
})
