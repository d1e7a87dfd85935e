import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTypes } from '../../../shared/catalogue/index.ts'
import { narrowedConfig } from '../../../shared/catalogue/mint/narrowing.ts'
import type { JsonObject } from '../../../shared/model/json.ts'
import { type Narrow, narrowMembers } from '../../../shared/model/minted.ts'

const numRuns = 10_000
const names = fc.subarray(['one', 'two', 'three', 'One', 'admin'], { minLength: 1 })
const levels = ['read', 'write', 'admin']
const permissions = fc.dictionary(
  fc.constantFrom('contents', 'issues', 'actions'),
  fc.constantFrom(...levels),
  { minKeys: 1 },
)
const ttl = fc.integer({ min: 1, max: 43_200 })
const bodies = fc.record(
  {
    ...{ repositories: names, permissions, scopes: names, ttl_seconds: ttl },
    session_policy: fc.constant({ Version: '2012-10-17' }),
  },
  { requiredKeys: [] },
)
const configs = fc.record(
  { repositories: names, permissions, scopes: names, id_token_audience: fc.constant('a') },
  { requiredKeys: [] },
)

const listOf = (config: JsonObject, name: string) => (config[name] ?? []) as readonly string[]
const mapOf = ({ permissions: map = {} }: JsonObject) => map as Record<string, string>

/** Whether a config asks for no more than another; what it does not limit, its provider does. */
function isWithin(config: JsonObject, most: JsonObject): boolean {
  const lists = ['repositories', 'scopes'].every((name) => {
    const own = listOf(most, name)
    const asked = listOf(config, name)
    return own.length === 0 || (asked.length > 0 && asked.every((each) => own.includes(each)))
  })
  const own = mapOf(most)
  const asked = Object.entries(mapOf(config))
  const isLower = asked.every(
    ([name, level]) => levels.indexOf(level) <= levels.indexOf(own[name] ?? ''),
  )
  const isMap = Object.keys(own).length === 0 || (asked.length > 0 && isLower)
  return lists && isMap && Number(config.ttl_seconds ?? 0) <= Number(most.ttl_seconds ?? 3540)
}

const minting = allTypes.flatMap(({ id, mint }) => (mint ? [{ id, mint }] : []))

describe.each(minting)('narrow of $id', ({ mint }) => {
  it(`never widens the config, for ${numRuns} generated bodies`, () => {
    let narrowed = 0
    fc.assert(
      fc.property(configs, bodies, (config: JsonObject, narrow: Narrow) => {
        const result = narrowedConfig(mint.narrows, config, narrow)
        if ('issues' in result) return Object.keys(result.issues).length > 0
        narrowed += 1
        const found = result.config as JsonObject
        const isAsked = narrowMembers.every(
          (name) =>
            narrow[name] === undefined ||
            JSON.stringify(found[name]) === JSON.stringify(narrow[name]),
        )
        return isAsked && isWithin(found, config)
      }),
      { numRuns },
    )
    expect(narrowed).toBeGreaterThan(0)
  })

  it('names each member by which it cannot be narrowed', () => {
    for (const name of narrowMembers.filter((each) => !mint.narrows[each])) {
      const result = narrowedConfig(mint.narrows, {}, { [name]: ['x'] })
      expect(result).toEqual({ issues: { [`narrow.${name}`]: expect.stringContaining('not') } })
    }
  })
})
