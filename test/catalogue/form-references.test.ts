import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../../console/api/problem.ts'
import { readDraft } from '../../console/forms/draft.ts'
import { initialState, mergeChanges, readConfig } from '../../console/forms/form-state.ts'
import { toFormSpec } from '../../console/forms/schema.ts'
import { splitIssues } from '../../console/forms/server-issues.ts'
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

describe('a reference that is typed', () => {
  const typed = (ref: string, role: string) => readDraft(key, { ref, role_arn: role })

  it('is sent without the spaces around its ARNs', () => {
    expect(typed(` ${toKey.ref} `, `${toKey.role_arn}\n`)).toEqual({ kind: 'value', value: toKey })
  })

  it('requires both ARNs, each at its own input', () => {
    const read = typed('', '')
    expect(read.kind === 'issue' && Object.keys(read.issues)).toEqual(['ref', 'role_arn'])
    const { issues } = sentBy({
      ...initialState(spec, undefined),
      drafts: { api_key: { ref: toKey.ref, role_arn: '' } },
    })
    expect(issues).toEqual({ 'api_key.role_arn': 'Enter the ARN of the role.' })
  })

  it('sends nothing where the field is optional and neither ARN is entered', () => {
    const optional = { ...key, required: false }
    expect(readDraft(optional, { ref: '', role_arn: ' ' })).toEqual({ kind: 'nothing' })
  })

  it('has the issues of the API at its inputs', () => {
    const details = { 'config.api_key.ref': 'must be an ARN', 'config.api_key': 'must be a value' }
    const problem = new ApiProblem({ status: 400, code: 'invalid_config', message: '', details })
    const { own, others } = splitIssues(problem, shape.fields, { api_key: toKey })
    expect(own).toEqual({
      'api_key.ref': 'ARN of the secret must be an ARN.',
      api_key: 'API key must be a value.',
    })
    expect(others).toEqual({})
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
