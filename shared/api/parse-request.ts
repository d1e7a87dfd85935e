import type * as z from 'zod'
import { limits } from '../model/limits.ts'
import { type Fault, Problem } from '../model/problem.ts'

/**
 * Parses with a schema, or says what is wrong field by field.
 *
 * Zod's own messages are not passed on: some repeat the input, and the input may be a secret.
 *
 * @throws Problem `invalid_request`, its `details` by field path.
 */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  part: 'body' | 'query' = 'body',
): z.output<S> {
  const result = schema.safeParse(value, { error: wordsOf })
  if (result.success) return result.data
  const byPath = new Map<string, Fault>()
  for (const fault of result.error.issues.flatMap((issue) => faultsOf(issue, value))) {
    const path = fault.at.join('.') || 'body'
    if (!byPath.has(path)) byPath.set(path, fault)
  }
  // The first of them: a body of nothing but unknown members must not multiply in the answer.
  const told = [...byPath].slice(0, limits.maxIssuesReported)
  const details = Object.fromEntries(told.map(([path, { words }]) => [path, words]))
  const faults = told.map(([, fault]) => ({ ...fault, at: [part, ...fault.at] }))
  throw new Problem('invalid_request', { details, faults })
}

function faultsOf(issue: z.core.$ZodIssue, root: unknown): Fault[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : cut(String(step))))
  if (issue.code !== 'unrecognized_keys') {
    const missing = lacks(root, issue.path)
    return [{ at, kind: missing ? 'missing' : kindOf(issue), words: issue.message }]
  }
  const known = 'is not known here: leave it out'
  return issue.keys.map((key) => ({ at: [...at, cut(key)], kind: 'extra_forbidden', words: known }))
}

function lacks(root: unknown, path: readonly PropertyKey[]): boolean {
  const at = (value: unknown, step: PropertyKey) =>
    (value as Record<PropertyKey, unknown> | null | undefined)?.[step]
  return path.reduce(at, root) === undefined
}

/** The kind of a fault, as pydantic names it where it has a name. */
function kindOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${kinds[issue.expected] ?? issue.expected}_type`
    case 'invalid_value':
      return 'enum'
    case 'too_small':
      return issue.origin === 'number' ? 'greater_than_equal' : 'too_short'
    case 'too_big':
      return issue.origin === 'number' ? 'less_than_equal' : 'too_long'
    default:
      return 'value_error'
  }
}

const kinds: Readonly<Record<string, string>> = {
  boolean: 'bool',
  array: 'list',
  object: 'dict',
  record: 'dict',
}

function wordsOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : `must be ${article(issue.expected)}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    case 'invalid_format':
      return formats[issue.format] ?? 'is not valid'
    default:
      return 'is not valid'
  }
}

const formats: Record<string, string> = {
  guid: 'must be a UUID',
  datetime: 'must be a time in RFC 3339, as 2027-01-31T12:00:00Z',
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' long' : ''
}

function cut(name: string): string {
  const { maxNameCharsReported } = limits
  return name.length > maxNameCharsReported ? `${name.slice(0, maxNameCharsReported)}…` : name
}
