import { describe, expect, it } from 'vitest'
import { parseConfig, parseReplacement } from '../../shared/catalogue/config/config.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { detailsOf } from './details.ts'
import { fullConfig, named, rules, secretPaths, shapes } from './samples.ts'

const replace = (name: string, config: JsonObject, stored: readonly string[]) =>
  parseReplacement(named(name), config, { secrets: stored, references: new Map() }, rules)
const faults = (name: string, config: JsonObject, stored: readonly string[]) =>
  detailsOf(() => replace(name, config, stored))

describe('a replacement', () => {
  it('keeps a secret that is not sent, and counts it as present', () => {
    const { open, secrets, kept } = replace('OpenAI', { url: 'https://b.example' }, ['api_key'])
    expect({ open, secrets, kept }).toEqual({
      open: { url: 'https://b.example' },
      secrets: {},
      kept: ['api_key'],
    })
  })

  it('takes a secret that is sent in place of the stored one', () => {
    const { secrets, kept } = replace('OpenAI', { api_key: 'new' }, ['api_key'])
    expect(secrets.api_key?.reveal()).toBe('new')
    expect(kept).toEqual([])
  })

  it('needs a required secret that is not stored either', () => {
    expect(faults('OpenAI', {}, [])).toEqual({ 'config.api_key': 'is required' })
  })

  it('does not let a required secret be removed', () => {
    expect(faults('OpenAI', { api_key: null }, ['api_key'])).toEqual({
      'config.api_key': 'is required',
    })
  })

  it('removes an optional secret that is sent as null', () => {
    const config = { uri: 'https://m.example', api_key: null }
    expect(replace('Milvus', config, ['api_key'])).toMatchObject({ secrets: {}, kept: [] })
  })

  it('removes a secret map that is sent empty, and keeps one that is not sent', () => {
    const config = { method: 'GET', headers: {}, params: null }
    const { secrets, kept } = replace('Http', config, ['headers', 'params', 'data'])
    expect(secrets).toEqual({})
    expect(kept).toEqual(['data'])
  })

  it('rejects a secret sent as "", and names what could be meant', () => {
    const both =
      'must not be empty: leave it out to keep the stored value, or send null to remove it'
    const config = { uri: 'https://m.example', api_key: '' }
    expect(faults('Milvus', config, ['api_key'])).toEqual({ 'config.api_key': both })
    expect(faults('Milvus', config, [])).toEqual({ 'config.api_key': both })
    expect(faults('OpenAI', { api_key: '' }, ['api_key'])).toEqual({
      'config.api_key': 'must not be empty: leave it out to keep the stored value',
    })
    expect(faults('Http', { method: 'GET', headers: '' }, ['headers'])).toEqual({
      'config.headers': both,
    })
  })

  it('does not keep open fields: their defaults stand again', () => {
    expect(replace('OpenAI', {}, ['api_key', 'url']).open.url).toBe('https://api.openai.com/v1')
  })

  it('lets rules see what is kept', () => {
    expect(faults('Elasticsearch', { url: 'https://e.example' }, ['api_key'])).toBeUndefined()
    const user = { url: 'https://e.example', username: 'u' }
    expect(faults('Elasticsearch', user, ['password'])).toBeUndefined()
    // A password that stays behind its user.
    expect(faults('Elasticsearch', { url: 'https://e.example' }, ['password'])).toEqual({
      'config.username': 'is required with password',
    })
  })

  it('lets rules see what is removed', () => {
    const config = { url: 'https://e.example', api_key: null }
    expect(faults('Elasticsearch', config, ['api_key'])).toHaveProperty(['config.api_key'])
  })

  it('keeps only what the chosen variant has', () => {
    const hosted = { environment: 'SELF_HOSTED', base_url: 'https://s.example' }
    const { kept } = replace('SteelBrowser', hosted, ['api_key', 'model_api_key', 'extra_config'])
    expect(kept.toSorted()).toEqual(['extra_config', 'model_api_key'])
  })

  it('does not take a name for stored that the type does not have', () => {
    expect(replace('OpenAI', {}, ['api_key', 'token', '__proto__']).kept).toEqual(['api_key'])
  })
})

describe.each(shapes)('$title', ({ type, shape }) => {
  it('may be sent again without its secrets', () => {
    const hidden = secretPaths(shape)
    const shown = parseConfig(type, fullConfig(type, shape), rules).open
    const { open, secrets, kept } = parseReplacement(
      type,
      shown,
      { secrets: hidden, references: new Map() },
      rules,
    )
    expect(open).toEqual(shown)
    expect(secrets).toEqual({})
    expect(kept.toSorted()).toEqual(hidden.toSorted())
  })
})
