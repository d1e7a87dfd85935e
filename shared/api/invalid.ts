import type * as z from 'zod'
import { limits } from '../domain/limits.ts'
import { Problem } from '../domain/problem.ts'

/**
 * Parses with a schema, or says what is wrong field by field.
 *
 * Zod's own messages are not passed on: some repeat the input, and the input may be a secret.
 *
 * @throws Problem `invalid_request`, its `details` by field path.
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value, { error: wordsOf })
  if (result.success) return result.data
  const faults = new Map<string, string>()
  for (const [path, words] of result.error.issues.flatMap(faultsOf)) {
    if (!faults.has(path)) faults.set(path, words)
  }
  // The first of them: a body of nothing but unknown members must not multiply in the answer.
  const details = Object.fromEntries([...faults].slice(0, limits.faultsTold))
  throw new Problem('invalid_request', { details })
}

function faultsOf(issue: z.core.$ZodIssue): [string, string][] {
  const path = issue.path.map(String).map(cut)
  if (issue.code !== 'unrecognized_keys') return [[path.join('.') || 'body', issue.message]]
  const known = 'is not known here: leave it out'
  return issue.keys.map((key) => [[...path, cut(key)].join('.'), known])
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
  datetime: 'must be a time in RFC 3339, in UTC, as 2027-01-31T12:00:00Z',
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' long' : ''
}

function cut(name: string): string {
  const { nameTold } = limits
  return name.length > nameTold ? `${name.slice(0, nameTold)}…` : name
}
