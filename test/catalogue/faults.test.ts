import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import { factsOf } from '../../shared/catalogue/fields/facts.ts'
import { detailsOf } from './details.ts'
import { fullConfig, leak, named, rules, shapes } from './samples.ts'

describe.each(shapes)('$title', ({ type, shape }) => {
  const config = fullConfig(type, shape)
  const parse = (input: unknown) => detailsOf(() => parseConfig(type, input, rules))

  it('names a member that it does not have, and its own', () => {
    const details = parse({ ...config, no_such_field: leak })
    expect(Object.keys(details ?? {})).toEqual(['config.no_such_field'])
    expect(details?.['config.no_such_field']).toContain(Object.keys(shape.fields).join(', '))
    expect(inspect(details)).not.toContain(leak)
  })

  it('names each required field that is missing or null, and no other', () => {
    const required = Object.entries(shape.fields).filter(([, field]) => factsOf(field).required)
    for (const [name] of required) {
      const { [name]: _, ...rest } = config
      expect(parse(rest)).toHaveProperty([`config.${name}`], 'is required')
      expect(parse({ ...config, [name]: null })).toHaveProperty([`config.${name}`], 'is required')
    }
  })

  it('names each field of a wrong kind, and echoes nothing', () => {
    for (const name of Object.keys(shape.fields)) {
      for (const wrong of [[[leak]], 7.5e300, true, leak, { [leak]: { a: leak } }, ' ']) {
        const details = parse({ ...config, [name]: wrong })
        const told = Object.entries(details ?? {})
        // A kind that this field takes, or a fault that is told at this field and below it.
        for (const [path, fault] of told) {
          if (path !== `config.${name}.${leak}`) expect(path).not.toContain(leak)
          expect(fault).not.toContain(leak)
        }
        const at = told.some(([path]) => path.startsWith(`config.${name}`))
        expect(at || details === undefined || name === type.chooser).toBe(true)
      }
    }
  })

  it('refuses a list of nothing at every field but lists', () => {
    const wrong = Object.fromEntries(Object.keys(shape.fields).map((name) => [name, [[]]]))
    const details = parse(wrong) ?? {}
    const chooser = type.chooser === undefined ? [] : [`config.${type.chooser}`]
    const all = Object.keys(shape.fields).map((name) => `config.${name}`)
    const found = Object.keys(details).map((path) => path.replace(/\.0$/, ''))
    expect(found).toEqual(expect.arrayContaining(type.chooser === undefined ? all : chooser))
  })

  it('refuses "" at required fields', () => {
    const required = Object.entries(shape.fields).filter(([, field]) => factsOf(field).required)
    for (const [name] of required) {
      const faults = detailsOf(() => parseConfig(type, { ...config, [name]: '' }, rules))
      expect(Object.keys(faults ?? {})).toEqual(expect.arrayContaining([`config.${name}`]))
    }
  })

  it('takes a number as digits in text, and keeps it as a number', () => {
    const numbers = Object.entries(shape.fields).filter(
      ([, each]) => factsOf(each).widget === 'number',
    )
    for (const [name] of numbers) {
      // The life of a role's session is never less than 900 s.
      const digits = name === 'duration_seconds' ? '0943' : '0443'
      const { open } = parseConfig(type, { ...config, [name]: digits }, rules)
      expect(open[name]).toBe(Number(digits))
      for (const wrong of ['44 3', '0x1bb', '4e2', '-1', '', ' 443', '9007199254740993', 'many']) {
        const faults = detailsOf(() => parseConfig(type, { ...config, [name]: wrong }, rules))
        const isAbsent =
          wrong === '' && !numbers.some(([each, field]) => each === name && factsOf(field).required)
        if (!isAbsent) expect(faults).toHaveProperty([`config.${name}`])
      }
    }
  })

  it('takes null and "" for absent at optional fields', () => {
    const optional = Object.entries(shape.fields).filter(([, field]) => !factsOf(field).required)
    for (const [name] of optional.filter(([name]) => name !== type.chooser)) {
      const { [name]: _, ...rest } = config
      const nulled = detailsOf(() => parseConfig(type, { ...config, [name]: null }, rules))
      expect(nulled).toEqual(detailsOf(() => parseConfig(type, rest, rules)))
      const emptied = detailsOf(() => parseConfig(type, { ...config, [name]: '' }, rules))
      expect(emptied).toEqual(nulled)
    }
  })
})

describe('a config', () => {
  const openai = named('OpenAI')
  const parse = (input: unknown) => detailsOf(() => parseConfig(openai, input, rules))

  it.each([null, undefined, [], 'x', 7, true])('that is %j is refused whole', (input) => {
    expect(parse(input)).toEqual({ config: 'must be an object' })
  })

  it('is told every fault at once, in words that say the mend', () => {
    expect(parse({ url: 'ftp://x', api_kei: leak })).toEqual({
      'config.api_kei': 'is not a field of OpenAI; its fields are api_key, url',
      'config.api_key': 'is required',
      'config.url': 'must be a URL that starts with https:// or http://',
    })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may not have a member named %s',
    (name) => {
      const input = JSON.parse(`{"api_key": "k", "${name}": {"url": "https://evil.example"}}`)
      expect(Object.keys(parse(input) ?? {})).toEqual([`config.${name}`])
    },
  )

  it('does not take a field from its prototype', () => {
    expect(parse(Object.create({ api_key: 'k' }))).toEqual({ 'config.api_key': 'is required' })
  })

  it('reports neither a whole long name nor endless issues', () => {
    const long = Object.keys(parse({ api_key: 'k', ['x'.repeat(5000)]: 1 }) ?? {})
    expect(long).toEqual([`config.${'x'.repeat(100)}`])
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x${at}`, 1]))
    const details = parse(many) ?? {}
    expect(Object.keys(details).length).toBeLessThanOrEqual(101)
    expect(details.config).toContain('more issues')
  })
})
