import { describe, expect, it } from 'vitest'
import { parsePointer } from '../../shared/catalogue/config/secret-ref.ts'
import { type ReferencedKind, valueInSecret } from '../../shared/model/secret-reference.ts'

describe('the value in a secret', () => {
  const valueAt = (text: string, pointer?: string, kind: ReferencedKind = 'text') =>
    valueInSecret(text, pointer === undefined ? undefined : parsePointer(pointer), kind)
  const json = JSON.stringify({
    password: 'LEAK',
    port: 5432,
    none: null,
    empty: '',
    half: '\ud800',
    list: ['zero', 'one'],
    'a/b': { 'm~n': 'escaped' },
    '': 'unnamed',
  })

  it.each([
    ['not JSON', '/password', 'not valid JSON'],
    ['', '/password', 'not valid JSON'],
    ['"LEAK"', '/0', 'leads to no value'],
    [json, '/nothing', 'leads to no value'],
    [json, '/password/length', 'leads to no value'],
    [json, '/toString', 'leads to no value'],
    [json, '/__proto__', 'leads to no value'],
    [json, '/list/length', 'leads to no value'],
    [json, '/list/00', 'leads to no value'],
    [json, '/list/-', 'leads to no value'],
    [json, '/list/2', 'leads to no value'],
    [json, '/list/1e0', 'leads to no value'],
    [json, '/port', 'not a string'],
    [json, '/none', 'not a string'],
    [json, '/list', 'not a string'],
    [json, '', 'not a string'],
    [json, '/empty', 'is empty'],
    [json, '/half', 'well-formed'],
    ['', undefined, 'is empty'],
  ])('%j at %j is rejected as what it is', (text, pointer, issue) => {
    const found = valueAt(text, pointer)
    expect('issue' in found && found.issue).toContain(issue)
    expect(JSON.stringify(found)).not.toContain('LEAK')
  })

  it.each([
    [json, '/password', 'LEAK'],
    [json, '/list/1', 'one'],
    [json, '/a~1b/m~0n', 'escaped'],
    [json, '/', 'unnamed'],
    ['"text"', '', 'text'],
    ['{"__proto__": "own"}', '/__proto__', 'own'],
    // Without a pointer, the secret is the value, whatever it looks like.
    [json, undefined, json],
    ['"text"', undefined, '"text"'],
    [' key\n', undefined, ' key\n'],
  ])('%j at %j is the text there', (text, pointer, value) => {
    expect(valueAt(text, pointer)).toEqual({ value })
  })

  it.each(['map', 'json'] as const)('of a field that is a %s is an object', (kind) => {
    expect(valueAt('{"a": "b"}', undefined, kind)).toEqual({ value: { a: 'b' } })
    expect(valueAt('{"h": {"a": "b"}}', '/h', kind)).toEqual({ value: { a: 'b' } })
    for (const text of ['[]', '"a"', 'null', '7'])
      expect(valueAt(text, undefined, kind)).toEqual({ issue: 'the value is not a JSON object' })
    expect(valueAt('not JSON', undefined, kind)).toEqual({ issue: 'the secret is not valid JSON' })
  })
})
