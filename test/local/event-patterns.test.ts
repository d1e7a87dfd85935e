import { describe, expect, it } from 'vitest'
import { fits } from '../../local/aws/events/pattern.ts'

const event = {
  source: 'app',
  detail: { kind: 'big-one', size: 7, tags: ['a', 'b'], gone: null, inner: { name: 'Ada' } },
}

describe('a pattern of EventBridge', () => {
  it.each([
    ['an exact value', { source: ['other', 'app'] }, true],
    ['another value', { source: ['other'] }, false],
    ['null', { detail: { gone: [null] } }, true],
    ['one item of a list', { detail: { tags: ['b'] } }, true],
    ['a prefix', { detail: { kind: [{ prefix: 'big' }] } }, true],
    [
      'a prefix of other case',
      { detail: { kind: [{ prefix: { 'equals-ignore-case': 'BIG' } }] } },
      true,
    ],
    ['a suffix', { detail: { kind: [{ suffix: 'two' }] } }, false],
    ['other case', { detail: { inner: { name: [{ 'equals-ignore-case': 'ADA' }] } } }, true],
    ['a wildcard', { detail: { kind: [{ wildcard: 'b*-*e' }] } }, true],
    ['anything but', { detail: { kind: [{ 'anything-but': ['small'] }] } }, true],
    ['anything but itself', { detail: { kind: [{ 'anything-but': 'big-one' }] } }, false],
    ['anything but a prefix', { detail: { kind: [{ 'anything-but': { prefix: 'big' } }] } }, false],
    ['what exists', { detail: { size: [{ exists: true }] } }, true],
    ['what is absent', { detail: { nothing: [{ exists: false }] } }, true],
    ['absence of what is there', { detail: { size: [{ exists: false }] } }, false],
    ['a range', { detail: { size: [{ numeric: ['>', 0, '<=', 7] }] } }, true],
    ['a number out of range', { detail: { size: [{ numeric: ['<', 7] }] } }, false],
    ['a text for a number', { detail: { kind: [{ numeric: ['>', 0] }] } }, false],
    ['every member at once', { source: ['app'], detail: { size: [8] } }, false],
    ['one of two', { $or: [{ source: ['x'] }, { detail: { size: [7] } }] }, true],
  ])('takes %s: %#', (_what, pattern, taken) => {
    expect(fits(pattern, event)).toBe(taken)
  })

  it('is rejected where it has an unknown operator', () => {
    expect(() => fits({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('cidr')
  })
})
