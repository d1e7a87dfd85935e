import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import { assemble } from '../../shared/model/connector-binding.ts'
import { fullConfig, leak, rules, secretPaths, shapes } from './samples.ts'

describe.each(shapes)('$title', ({ type, shape }) => {
  const config = fullConfig(type, shape)
  const secrets = secretPaths(shape)

  it('keeps every secret out of the open half and out of sight', () => {
    const parsed = parseConfig(type, config, rules)
    expect(Object.keys(parsed.secrets).toSorted()).toEqual(secrets.toSorted())
    for (const name of secrets) expect(parsed.open).not.toHaveProperty([name])
    const seen = [JSON.stringify(parsed), inspect(parsed, { depth: null, showHidden: true })]
    seen.push(`${Object.values(parsed.secrets)}`, JSON.stringify(structuredClone(parsed.open)))
    for (const text of seen) expect(text).not.toContain(leak)
  })

  it('keeps every secret as it came, and every open value too', () => {
    const parsed = parseConfig(type, config, rules)
    const revealed = Object.entries(parsed.secrets).map(([name, value]) => [name, value.reveal()])
    const { whole } = assemble({ config: parsed.open }, Object.fromEntries(revealed))
    expect(whole).toEqual(config)
  })
})
