import { describe, expect, it } from 'vitest'
import { codec, data, json, number, optionalText, text } from '../../shared/aws/rows/codec.ts'

interface Sample {
  readonly id: string
  readonly ownerId: string
  readonly count: number
  readonly tags: readonly string[]
  readonly config: { readonly nested: readonly number[] }
  readonly note?: string | undefined
}

const samples = codec<Sample>(
  'sample',
  { id: text, ownerId: text, count: number, tags: data, config: json, note: optionalText },
  { names: { ownerId: 'home' }, derived: ['due_shard'] },
)
const sample: Sample = {
  ...{ id: 'i', ownerId: 'o', count: 0, tags: ['a'] },
  config: { nested: [1.5] },
}
const row = { id: 'i', home: 'o', count: 0, tags: ['a'], config: '{"nested":[1.5]}' }
const keys = { pk: 'PROJECT#o', sk: 'SAMPLE#i' }

describe('a codec', () => {
  it('writes a member under the name of its attribute, and JSON as text', () => {
    expect(samples.encode(sample)).toEqual(row)
  })

  it('reads back what it wrote, without the keys and what is derived', () => {
    expect(samples.decode({ ...keys, ...row, due_shard: 'DUE#1' })).toEqual(sample)
  })

  it('keeps a member that is undefined, so that an update removes the attribute', () => {
    expect(Object.keys(samples.encode({ note: undefined }))).toEqual(['note'])
  })

  it('carries what a later version added from row to row', () => {
    const later = { ...row, later: { by: 'a later version' } }
    expect(samples.encode(samples.decode({ ...keys, ...later }))).toEqual(later)
  })

  it.each([
    ['missing', { home: undefined }],
    ['of another kind', { home: 7 }],
  ])('rejects a row whose attribute is %s, and names no value', (_what, change) => {
    const broken = () => samples.decode({ ...keys, ...row, ...change })
    expect(broken).toThrow(new Error('The row of a sample has no valid home'))
  })
})
