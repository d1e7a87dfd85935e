import { describe, expect, it } from 'vitest'
import {
  type Grant,
  isAlive,
  isLeased,
  isNearIdleExpiry,
  needsRefresh,
  nextDue,
  tokenFacts,
} from '../../shared/model/grant.ts'
import { nextRefreshFailure, secondsToRetry } from '../../shared/model/refresh-failure.ts'
import { Secret } from '../../shared/model/secret.ts'

const start = Date.parse('2026-03-01T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const iso = (seconds: number) => at(seconds).toISOString()
const day = 24 * 3600

/** A grant whose token came at 0 and lives this many seconds. */
function aGrant(lifeSeconds: number | undefined, given: Partial<Grant> = {}): Grant {
  return {
    ...{ tokens: 'encrypted', tokenVersion: 1, tokenType: 'bearer', scopes: [], refreshable: true },
    ...{ client: { ownerId: 'p', id: 'o' }, clientId: 'c', grantedAt: iso(0), idleDays: 60 },
    refreshedAt: iso(0),
    ...(lifeSeconds === undefined ? {} : { expiresAt: iso(lifeSeconds) }),
    ...given,
  }
}

describe('a token', () => {
  it.each([
    [3600, 3539, false],
    [3600, 3540, true],
    [100, 89, false],
    [100, 90, true],
    [undefined, 1e9, false],
  ])('of %s s is renewed first after %s s: %s', (life, age, spent) => {
    expect(needsRefresh(aGrant(life), at(age))).toBe(spent)
  })

  it('lives to its last second, and for ever where the provider names no end', () => {
    expect(isAlive(aGrant(60), at(59.9))).toBe(true)
    expect(isAlive(aGrant(60), at(60))).toBe(false)
    expect(isAlive(aGrant(undefined), at(1e9))).toBe(true)
  })

  it('has no end where the provider names none, and the scopes asked for where it names none', () => {
    const tokens = { accessToken: new Secret('a'), tokenType: 'bearer' }
    const facts = { tokenType: 'bearer', scopes: ['read'], refreshedAt: iso(0) }
    expect(tokenFacts(tokens, ['read'], at(0))).toEqual(facts)
    const told = { ...tokens, expiresInSeconds: 60, scopes: ['less'] }
    expect(tokenFacts(told, ['read'], at(0))).toMatchObject({
      expiresAt: iso(60),
      scopes: ['less'],
    })
  })

  it('is left to whoever holds the lease, as long as that lasts', () => {
    const grant = aGrant(60, { lease: { owner: 'o', until: iso(30) } })
    expect(isLeased(grant, at(29))).toBe(true)
    expect(isLeased(grant, at(30))).toBe(false)
  })
})

describe('a grant is due', () => {
  it.each([
    [8 * 3600, 0, 8 * 3600 - 600],
    [8 * 3600, 1, 8 * 3600 - 900],
    [900, 0, 600],
  ])('a token of %s s with the lot %s after %s s', (life, lot, due) => {
    expect(nextDue({ grant: aGrant(life) }, at(1), lot)).toEqual(at(due))
  })

  it('when half of the time is over in which the provider forgets it, where nobody uses it', () => {
    const idle = { grant: aGrant(3600), usedAt: iso(0) }
    expect(nextDue(idle, at(8 * day), 0)).toEqual(at(30 * day))
    expect(nextDue(idle, at(8 * day), 1)).toEqual(at(24 * day))
    expect(isNearIdleExpiry(idle.grant, at(23 * day))).toBe(false)
    expect(isNearIdleExpiry(idle.grant, at(24 * day))).toBe(true)
  })

  it('at the end of its token, where nothing can renew it', () => {
    expect(nextDue({ grant: aGrant(60, { refreshable: false }) }, at(1))).toEqual(at(60))
    const endless = aGrant(undefined, { refreshable: false })
    expect(nextDue({ grant: endless }, at(1))).toBeUndefined()
  })

  it('never before the provider may be asked again', () => {
    const lastFailure = { kind: 'passing', code: 'x', count: 1, since: iso(0), retryAt: iso(900) }
    const grant = aGrant(900, { lastFailure } as Partial<Grant>)
    expect(nextDue({ grant }, at(1), 0)).toEqual(at(900))
  })
})

describe('after a failure', () => {
  const passing = { kind: 'passing', code: 'http_503' } as const

  it('the provider is left alone for longer and longer, by lot, at most five minutes', () => {
    let grant: Pick<Grant, 'lastFailure'> = {}
    const waits = Array.from({ length: 12 }, () => {
      grant = { lastFailure: nextRefreshFailure(grant, passing, 1, at(0), 1) }
      return (Date.parse(grant.lastFailure?.retryAt ?? '') - start) / 1000
    })
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16])
    expect(waits.at(-1)).toBe(300)
    expect(grant.lastFailure).toMatchObject({ count: 12, since: iso(0) })
  })

  it('what the provider asks for is kept to, up to an hour', () => {
    const told = (retryAfterSeconds: number) =>
      nextRefreshFailure({}, { ...passing, retryAfterSeconds }, 1, at(0), 0).retryAt
    expect(told(120)).toBe(iso(120))
    expect(told(1e9)).toBe(iso(3600))
  })

  it('another version of the OAuth client may ask at once', () => {
    const lastFailure = nextRefreshFailure(
      {},
      { kind: 'misconfigured', code: 'invalid_scope' },
      1,
      at(0),
    )
    expect(secondsToRetry({ lastFailure }, 1, at(0))).toBe(1800)
    expect(secondsToRetry({ lastFailure }, 2, at(0))).toBe(0)
  })

  it('another kind of failure begins to count anew', () => {
    const lastFailure = nextRefreshFailure({}, passing, 1, at(0))
    const next = nextRefreshFailure({ lastFailure }, { kind: 'unclassified', code: 'x' }, 1, at(9))
    expect(next).toMatchObject({ kind: 'unclassified', count: 1, since: iso(9) })
  })
})
