import * as z from 'zod'
import type { JsonObject } from '../../../model/json.ts'
import type { Problem, ProblemCode } from '../../../model/problem.ts'
import type { IssueKind, ValidationIssue } from '../../../model/validation-issue.ts'
import { type Surface, usualStatus } from '../../surface.ts'

const validation: readonly ProblemCode[] = ['invalid_request', 'invalid_config', 'invalid_json']

const statusOf = (code: ProblemCode) => (validation.includes(code) ? 422 : usualStatus(code))

/** Connectors, `/v1/tools` and `/v1/connectors`: the surface of xpander.ai's Connect Connector API. */
export const connector: Surface = {
  id: 'connector',
  prefixes: ['/v1/tools', '/v1/connectors'],
  statusOf,
  errorBody: (problem) => ({
    detail: statusOf(problem.code) === 422 ? pydanticErrors(problem) : problem.message,
  }),
  errorSchema: () => {
    const issue = z.strictObject({
      loc: z.array(z.union([z.string(), z.int()])),
      msg: z.string(),
      type: z.string(),
    })
    return z.strictObject({ detail: z.union([z.string(), z.array(issue)]) }).meta({
      id: 'ConnectorError',
      description: 'Why a request failed: a message, or with 422 the issues by member.',
    })
  },
}

/** The error types of pydantic, which this surface's clients know. */
const errorTypes: Readonly<Record<IssueKind, string>> = {
  missing: 'missing',
  unknown_field: 'extra_forbidden',
  not_json: 'json_invalid',
  not_a_string: 'string_type',
  not_a_boolean: 'bool_type',
  not_a_number: 'number_type',
  not_an_integer: 'int_type',
  not_an_array: 'list_type',
  not_an_object: 'dict_type',
  not_one_of: 'enum',
  too_short: 'too_short',
  too_long: 'too_long',
  too_small: 'greater_than_equal',
  too_large: 'less_than_equal',
  invalid: 'value_error',
}

/** The issues of a request by member, without the values that were sent. */
function pydanticErrors(problem: Problem): JsonObject[] {
  return issuesOf(problem).map(({ path, kind, message }) => {
    const sentence = message.endsWith('.') ? message : `Input ${message}`
    const msg = kind === 'missing' ? 'Field required' : sentence
    return { loc: [...path], msg, type: errorTypes[kind] }
  })
}

function issuesOf({ code, message, details, issues }: Problem): readonly ValidationIssue[] {
  if (issues) return issues
  if (code === 'invalid_json') return [{ path: ['body'], kind: 'not_json', message }]
  if (!details) return [{ path: ['body'], kind: 'invalid', message }]
  return Object.entries(details).map(([path, text]) => ({
    path: path === 'Idempotency-Key' ? ['header', path] : ['body', ...path.split('.')],
    kind: text === 'is required' ? 'missing' : 'invalid',
    message: String(text),
  }))
}
