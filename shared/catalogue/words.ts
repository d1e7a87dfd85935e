import type * as z from 'zod'

type Issue = z.core.$ZodRawIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
}

/**
 * What is wrong with a value, in words that say the mend.
 *
 * Passed to every parse in place of zod's own messages, some of which repeat what was sent.
 */
export function words(issue: Issue): string {
  if (issue.input === undefined) return 'is required'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? 'of another kind'}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    default:
      return 'is not valid'
  }
}

function tooSmall(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (issue.origin === 'string') return 'must not be empty'
  return `must be ${issue.inclusive ? 'at least' : 'greater than'} ${issue.minimum}`
}

function tooBig(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (issue.origin === 'string') return `must have at most ${issue.maximum} characters`
  if (issue.origin === 'array') return `must hold at most ${issue.maximum} items`
  return `must be at most ${issue.maximum}`
}
