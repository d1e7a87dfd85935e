import { describe, expect, it } from 'vitest'
import { shardOfOwner } from '../../../shared/aws/secrets/envelope/storage.ts'
import { decryptVector, encryptVector, keptVectors } from './vectors.ts'

const { vectors, rejected } = keptVectors()
const isLong = (text: string) => text.length > 1000

describe('the value format of the envelope driver', () => {
  it.each(vectors)('decrypts the kept vector of $name', (vector) => {
    expect(decryptVector(vector)).toBe(vector.plaintext)
  })

  it.each(vectors)('encrypts $name to the kept ref under the kept ephemeral key', (vector) => {
    expect(encryptVector(vector)).toBe(vector.ref)
  })

  it.each(vectors)('finds the shard of $name from its project', ({ owner, shard }) => {
    expect([shardOfOwner(owner), owner.ownerId]).toContain(shard)
  })

  it.each(rejected)(
    'decrypts nothing after a change of $name',
    ({ of, name: _name, ...change }) => {
      const vector = vectors.find(({ name }) => name === of)
      if (!vector) throw new Error(`There is no vector ${of}`)
      expect(decryptVector(vector)).toBe(vector.plaintext)
      expect(() => decryptVector({ ...vector, ...change })).toThrow()
    },
  )

  it('is kept with a long value and one that is empty', () => {
    const texts = vectors.map(({ plaintext }) => plaintext)
    expect([texts.includes('{}'), texts.some(isLong)]).toEqual([true, true])
  })
})
