import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import { detailsOf } from './details.ts'
import { named, rules } from './samples.ts'

const at = (expires_at: unknown) =>
  detailsOf(() =>
    parseConfig(
      named('PipedreamOAuth2'),
      { access_token: 'LEAK', project_id: 'p', expires_at },
      rules,
    ),
  )

describe('a date and time', () => {
  it.each([
    '2026-01-31T12:00:00Z',
    '2026-01-31t12:00:00z',
    '2026-01-31 12:00:00.123456+05:30',
    '2024-02-29T23:59:59-00:00',
    '0001-01-01T00:00:00Z',
  ])('is taken as RFC 3339 has it: %s', (text) => {
    expect(at(text)).toBeUndefined()
  })

  it.each([
    ...['tomorrow', '2026-01-31', '2026-01-31T12:00:00', '2026-02-30T12:00:00Z', '1769860800'],
    ...[
      '2025-02-29T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-01-31T24:00:00Z',
      ' 2026-01-31T12:00:00Z',
    ],
    ...['2026-01-31T12:00:60Z', '2026-01-31T12:00:00+24:00', '0000-01-01T00:00:00Z', 7],
  ])('is refused with an example of one: %j', (value) => {
    const fault = at(value)?.['config.expires_at']
    expect(fault).toMatch(typeof value === 'string' ? /RFC 3339.*2026-01-31T12:00:00Z/ : /a string/)
  })
})
