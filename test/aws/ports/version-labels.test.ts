import { describe, expect, it } from 'vitest'
import { labelChanges, labelOf } from '../../../shared/aws/secrets/secrets-manager/client.ts'

const now = Date.parse('2026-11-01T12:00:00Z')
const minutesAgo = (minutes: number) => now - minutes * 60_000

describe('the labels of a secret’s versions', () => {
  it('are unlike for every version, and never one of AWS’s own', () => {
    expect(labelOf('v1', now)).not.toBe(labelOf('v2', now))
    expect(labelOf('v1', now)).not.toMatch(/^AWS/)
    const uuid = '11111111-1111-4111-8111-111111111111'
    // What Secrets Manager takes for a label.
    expect(labelOf(uuid, 9_999_999_999_999).length).toBeLessThanOrEqual(256)
  })

  it('move AWSCURRENT to the pinned version and leave the released one', () => {
    const old = labelOf('old', minutesAgo(1))
    const labels = { old: ['AWSCURRENT', old], next: [labelOf('next', now)] }
    expect(labelChanges(labels, ['old'], 'next', now)).toEqual([
      { label: 'AWSCURRENT', from: 'old', to: 'next' },
      { label: old, from: 'old' },
    ])
  })

  it('of an update that lost go, and nothing else moves', () => {
    const lost = labelOf('lost', now)
    const labels = { pinned: ['AWSCURRENT'], other: [labelOf('other', now)], lost: [lost] }
    expect(labelChanges(labels, ['lost'], undefined, now)).toEqual([{ label: lost, from: 'lost' }])
  })

  it('of updates that died are taken off only when no function can still run', () => {
    const [dead, fresh] = [labelOf('dead', minutesAgo(16)), labelOf('fresh', minutesAgo(14))]
    const labels = { pinned: ['AWSCURRENT'], dead: [dead], fresh: [fresh] }
    expect(labelChanges(labels, [], 'pinned', now)).toEqual([{ label: dead, from: 'dead' }])
  })

  it('of the pinned version stay, however old, also where it is said to be released', () => {
    const own = labelOf('pinned', minutesAgo(9999))
    expect(labelChanges({ pinned: [own, 'AWSCURRENT'] }, ['pinned'], 'pinned', now)).toEqual([])
  })

  it('that nobody of ours made stay', () => {
    const labels = { other: ['AWSPREVIOUS', 'AWSPENDING', 'theirs', 'mooring-'], pinned: [] }
    expect(labelChanges(labels, [], 'pinned', now)).toEqual([])
  })
})
