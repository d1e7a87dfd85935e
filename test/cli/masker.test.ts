import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Masker } from '../../clients/cli/masker.ts'

function masked(secrets: readonly string[], chunks: readonly Buffer[]): Buffer {
  const masker = new Masker(secrets)
  return Buffer.concat([...chunks.map((chunk) => masker.push(chunk)), masker.end()])
}

/** A buffer, cut at these places. */
function cut(whole: Buffer, places: readonly number[]): Buffer[] {
  const borders = [0, ...places.map((at) => at % (whole.length + 1)).sort((a, b) => a - b)]
  return borders.map((at, index) => whole.subarray(at, borders[index + 1] ?? whole.length))
}

const secretText = fc
  .string({ unit: 'grapheme', minLength: 8, maxLength: 40 })
  .filter((text) => text.trim().length >= 8)

describe('masked output', () => {
  it('holds no secret, wherever the chunks are cut', () => {
    const property = fc.property(
      fc.array(secretText, { minLength: 1, maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      (secrets, between, places) => {
        const text = between.flatMap((each, at) => [each, secrets[at % secrets.length]]).join('')
        const output = masked(secrets, cut(Buffer.from(text), places)).toString()
        for (const secret of secrets)
          expect(output.replaceAll('[secret]', '')).not.toContain(secret)
      },
    )
    fc.assert(property, { numRuns: 300 })
  })

  it('is what was written where it holds no secret, byte by byte', () => {
    const property = fc.property(fc.uint8Array(), fc.array(fc.nat()), (bytes, places) => {
      const whole = Buffer.from(bytes)
      expect(masked(['not in there at all, ever'], cut(whole, places))).toEqual(whole)
    })
    fc.assert(property)
  })

  it.each([
    ['as JSON', 'line\nbreak"quote', JSON.stringify('line\nbreak"quote')],
    ['in a URL', 'p@ss/word 1', encodeURIComponent('p@ss/word 1')],
    ['in base64', 'sk-marker', Buffer.from('sk-marker').toString('base64')],
    ['on a terminal', '-----BEGIN\nabcd\n', '-----BEGIN\r\nabcd'],
  ])('masks a secret %s', (_, secret, written) => {
    expect(masked([secret], [Buffer.from(`<${written}>`)]).toString()).toMatch(/^<"?\[secret\]"?>$/)
  })

  it('masks the longer of two secrets where one begins the other', () => {
    const chunks = ['x abcd', 'efgh y abcdz'].map((each) => Buffer.from(each))
    expect(masked(['abcd', 'abcdefgh'], chunks).toString()).toBe('x [secret] y [secret]z')
  })

  it('leaves values shorter than four characters, which occur anywhere', () => {
    expect(masked(['a', '', 'abc'], [Buffer.from('abcabc')]).toString()).toBe('abcabc')
  })

  it('is written without waiting for more, but for what may be a secret', () => {
    const masker = new Masker(['secret-value'])
    expect(masker.push(Buffer.from('Password: ')).toString()).toBe('Password: ')
    expect(masker.push(Buffer.from('a secret-')).toString()).toBe('a ')
    expect(masker.push(Buffer.from('ary')).toString()).toBe('secret-ary')
  })
})
