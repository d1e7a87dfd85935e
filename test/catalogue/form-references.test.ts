import { describe, expect, it } from 'vitest'
import { readDraft } from '../../console/forms/draft.ts'
import { initialState, mergeChanges, readConfig } from '../../console/forms/form-state.ts'
import { toFormSpec } from '../../console/forms/schema.ts'
import { describeType } from '../../shared/catalogue/derive/json-schema.ts'
import { secretArn, toKey } from '../support/references.ts'
import { named } from './samples.ts'

const spec = toFormSpec(describeType(named('OpenAI')).config_schema)
const [shape] = spec.shapes
const url = 'https://llm.example.com/v1'
const referencing = {
  config: { api_key: toKey, url },
  withheld_fields: [],
  referenced_fields: ['api_key'],
}
const key = shape?.fields.find(({ name }) => name === 'api_key')
if (!shape || !key) throw new Error('no API key')

/** What the form of a connection sends where nothing was changed. */
const sentBy = (state: ReturnType<typeof initialState>, moved: readonly string[] = []) =>
  readConfig(spec, shape, shape.fields, new Set(), state, moved)

describe('the form of a connection with a reference', () => {
  it('sends nothing for it, so that it is kept', () => {
    expect(sentBy(initialState(spec, referencing))).toEqual({ config: { url }, issues: {} })
  })

  it('asks for it again where a destination changed', () => {
    const { issues } = sentBy(initialState(spec, referencing), ['URL'])
    expect(Object.keys(issues)).toEqual(['api_key'])
  })

  it('keeps it where another user set one concurrently', () => {
    const before = { config: { url }, withheld_fields: ['api_key'] }
    const { state, conflicts } = mergeChanges(spec, initialState(spec, before), before, referencing)
    expect(conflicts).toEqual([])
    expect(sentBy({ ...state, issues: {} })).toEqual({ config: { url }, issues: {} })
  })
})

describe('what is pasted into a secret field', () => {
  it('is sent as a reference where it is one', () => {
    const pasted = JSON.stringify(toKey, undefined, 2)
    expect(readDraft(key, pasted)).toEqual({ kind: 'value', value: toKey })
  })

  it.each([secretArn, '{"ref":', '{"ref":"sk"}', '{"type":"service_account"}', 'null', '7'])(
    'is sent as the text that it is otherwise: %s',
    (text) => {
      expect(readDraft(key, text)).toEqual({ kind: 'value', value: text })
    },
  )
})
