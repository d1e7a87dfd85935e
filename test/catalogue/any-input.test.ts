import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig, parseReplacement } from '../../shared/catalogue/config/config.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Json } from '../../shared/model/json.ts'
import { detailsOf } from './details.ts'
import { leak, rules, shapes } from './samples.ts'

const { value: marked } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(leak, `https://u:${leak}@a.example`, `${leak}\n`, 7, -1, 0.5, true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'type', '__proto__', 'X-Y'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}))

const type = fc.constantFrom(...allTypes)
const names = [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape.fields)))]
const name = fc.constantFrom(...names, '__proto__', 'constructor', 'stranger')

describe('whatever is sent', () => {
  // Guarantee: no input ends in anything but a config or an invalid_config, and none is repeated.
  it('is taken or refused, and its values never told', () => {
    fc.assert(
      fc.property(type, fc.dictionary(name, marked), fc.subarray(names), (each, input, stored) => {
        for (const parse of [
          () => parseConfig(each, input, rules),
          () => parseReplacement(each, input, { secrets: stored, references: new Map() }, rules),
        ]) {
          expect(JSON.stringify(detailsOf(parse) ?? {})).not.toContain(leak)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('may be of the right fields with values of any kind', () => {
    const config = fc.constantFrom(...shapes).chain(({ type: each, shape }) => {
      const record = Object.fromEntries(Object.keys(shape.fields).map((field) => [field, marked]))
      return fc.record(record, { requiredKeys: [] }).map((input) => ({ each, input }))
    })
    fc.assert(
      fc.property(config, ({ each, input }) => {
        const details = detailsOf(() => parseConfig(each, input, rules))
        expect(JSON.stringify(details ?? {})).not.toContain(leak)
      }),
      { numRuns: 1000 },
    )
  })

  it('may be any JSON at all', () => {
    fc.assert(
      fc.property(type, fc.jsonValue(), (each, input) => {
        detailsOf(() => parseConfig(each, input, rules))
      }),
      { numRuns: 500 },
    )
  })
})
