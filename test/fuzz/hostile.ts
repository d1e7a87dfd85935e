import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'

/** Texts that have broken somebody's parser, store, log or page before. */
const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202eevil',
  '\ufeff',
  '\u2028\u2029',
  'e\u0301'.repeat(40),
  '\r\nx-injected: 1\r\n\r\n',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  `$${'{jndi:ldap://127.0.0.1/a}'}`,
  '{{7*7}}',
  '%s%n%x',
  "' OR '1'='1",
  '"; DROP TABLE x; --',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2f',
  'PROJECT#x',
  'CONNECTION#',
  'HOME',
  '#pk',
  ':v0',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  'https://[::ffff:127.0.0.1]/',
  'http://user:pass@example.com/',
  'https://example.com:99999/',
  'javascript:alert(1)',
  'dynamiq.connections.',
  'credible.connections.duckdb',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '2026-02-30T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '-1',
  '1e309',
  '9007199254740993',
  '٣',
  'x'.repeat(256),
  'é'.repeat(255),
  '😀'.repeat(255),
  'x'.repeat(5000),
  'x'.repeat(70_000),
]

const numbers: readonly number[] = [
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53) - 2,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
]

/** A text that nobody honest sends, or any text at all. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

/** A value of any kind in place of the one that was asked for. */
export const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false, {}, [], [[]], [null], '') },
  { weight: 2, arbitrary: fc.constantFrom<Json>(...numbers) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.nat({ max: 80 }).map(nested) },
  { weight: 1, arbitrary: fc.constantFrom(30, 300, 3000).map(wide) },
)

function nested(depth: number): Json {
  let value: Json = 1
  for (let level = 0; level < depth; level += 1) value = level % 2 ? { a: value } : [value]
  return value
}

function wide(members: number): Json {
  return Object.fromEntries(Array.from({ length: members }, (_, index) => [`m${index}`, index]))
}
