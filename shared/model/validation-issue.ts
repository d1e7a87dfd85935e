import type * as z from 'zod'

/** The kind of a validation issue; an API surface maps it to its own kinds. */
export type IssueKind =
  | 'missing'
  | 'unknown_field'
  | 'not_json'
  | 'not_a_string'
  | 'not_a_boolean'
  | 'not_a_number'
  | 'not_an_integer'
  | 'not_an_array'
  | 'not_an_object'
  | 'not_one_of'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_large'
  | 'invalid'

/** A validation issue of one member of a request. */
export interface ValidationIssue {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly path: readonly (string | number)[]
  readonly kind: IssueKind
  /** Follows the member's name, such as "is required"; never holds a value that was sent. */
  readonly message: string
}

/** The message where a double cannot represent a number. */
export const inexactNumber = 'is a number that cannot be kept exactly: send it as text'

const types: Readonly<Record<string, { readonly kind: IssueKind; readonly name: string }>> = {
  string: { kind: 'not_a_string', name: 'a string' },
  boolean: { kind: 'not_a_boolean', name: 'a boolean' },
  number: { kind: 'not_a_number', name: 'a number' },
  int: { kind: 'not_an_integer', name: 'an integer' },
  array: { kind: 'not_an_array', name: 'an array' },
  object: { kind: 'not_an_object', name: 'an object' },
  record: { kind: 'not_an_object', name: 'an object' },
}

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'items' }

const formats: Readonly<Record<string, string>> = {
  guid: 'must be a UUID',
  datetime: 'must be a time in RFC 3339, as 2027-01-31T12:00:00Z',
}

/** The kind of a zod issue. Only the caller knows whether a member was absent, which is `missing`. */
export function kindOfIssue(issue: z.core.$ZodIssue): IssueKind {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected]?.kind ?? 'invalid'
    case 'invalid_value':
      return 'not_one_of'
    case 'unrecognized_keys':
      return 'unknown_field'
    case 'too_small':
      return issue.origin in units ? 'too_short' : 'too_small'
    case 'too_big':
      return issue.origin in units ? 'too_long' : 'too_large'
    default:
      return 'invalid'
  }
}

/**
 * The message of a zod issue, in place of zod's own messages: some of those repeat the input, which
 * may be a secret.
 */
export function messageOfIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'is required'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${types[issue.expected]?.name ?? 'of another type'}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return formats[issue.format] ?? 'is not valid'
    default:
      return 'is not valid'
  }
}

type TooSmall = z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>
type TooBig = z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>

function tooSmall({ origin, inclusive, minimum }: TooSmall): string {
  const unit = units[origin]
  if (unit !== undefined) {
    return minimum === 1 ? 'must not be empty' : `must have at least ${minimum} ${unit}`
  }
  return `must be ${inclusive ? 'at least' : 'greater than'} ${minimum}`
}

function tooBig({ origin, maximum }: TooBig): string {
  const unit = units[origin]
  return unit === undefined ? `must be at most ${maximum}` : `must have at most ${maximum} ${unit}`
}
