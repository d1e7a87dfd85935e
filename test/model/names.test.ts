import { describe, expect, it } from 'vitest'
import { nameIssue } from '../../shared/model/names.ts'

describe('a name', () => {
  it.each([
    ...['a', 'openai-prod', 'É', 'e\u0301', '北京', '葛\u{e0100}', 'Ωμέγα', '中\ufe00', '✔', '!'],
    ...['👍🏽', '❤️', '☎\ufe0e', '1️⃣', '#️⃣', '👩‍❤️‍💋‍👨', '🧑🏽‍🚀', '🏳️‍🌈', '🏴‍☠️', '👁️‍🗨️', '🇩🇪'],
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ...['می\u200cخواهم', 'क्\u200cष', 'क्\u200dष', 'ක්\u200dෂ', 'ශ්\u200dරී', 'ന്\u200d', 'ক্\u200dষ'],
    ...['ᠠ\u180b', 'ꡈ\ufe00', 'שלום', 'مرحبا'],
  ])('may be %j', (name) => {
    expect(nameIssue(name)).toBeUndefined()
  })

  it.each(['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'])(
    'may not turn the direction of text: %j',
    (control) => {
      expect(nameIssue(`exe.${control}gpj`)).toMatch(
        /^must not hold the text direction control U\+/,
      )
    },
  )
  it.each(['\u2066', '\u2067', '\u2068', '\u2069'])('nor isolate it: %j', (control) => {
    expect(nameIssue(control)).toMatch(/text direction control/)
  })

  it.each(['\0', '\n', '\t', '\x7f', '\x85', '\u2028', '\u2029', '\ud800'])(
    'may not hold a control character: %j',
    (control) => {
      expect(nameIssue(`a${control}b`)).toBe('must not hold control characters')
    },
  )

  it.each([
    ...['a\u200db', 'a\u200cb', 'a\u200bb', 'a\ufeffb', 'a\u2060b', 'a\u00adb', 'a\u034fb'],
    ...['a\ufe0f', '1\ufe0f', 'a\u{e0100}', '👍\u200d', '\u200d👍', 'a\u200d👍', '❤️\ufe0f'],
    ...[
      '👍\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}',
      'مa\u200cخ',
      'م\u200c',
      'क\u200cष',
      'क्\u200d\u200d',
    ],
    ...['a\u3164', 'a\u115f', 'a\uffa0', 'a\u2800', 'a\u180e', 'a\u2061', 'a\ufff9b', 'a\u{1d173}'],
  ])('may not hold what is not seen where nothing needs it: %j', (name) => {
    expect(nameIssue(name)).toMatch(/^must not hold the invisible character U\+[0-9A-F]{4,6} here$/)
  })

  it.each(['', ' ', '\u00a0\u3000', '\u0301', '\u20e3'])('must be seen: %j', (name) => {
    expect(nameIssue(name)).toBe('must not be blank')
  })

  it('is judged in no time, however long and whatever it repeats', () => {
    const began = performance.now()
    for (const unit of ['👩\u200d', 'क्\u200d', '\u0301', 'م\u064b\u200c', '\ufe0f', ' '])
      nameIssue(unit.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
