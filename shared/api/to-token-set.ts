import type { ConnectionType } from '../catalogue/connection-type.ts'
import { isMap } from '../catalogue/fields/free-json.ts'
import { Problem } from '../model/problem.ts'
import { readTokens, type TokenMembers, type TokenSet } from '../model/token-response.ts'
import type { ValidationIssue } from '../model/validation-issue.ts'

/**
 * The token set that an OAuth connection starts with, where one was sent: the response of a token
 * endpoint (RFC 6749 section 5.1), new or old, so that `expires_at` counts before `expires_in`.
 *
 * @param at The path of the member that was sent.
 * @throws Problem `invalid_request` by the path of what is wrong in it.
 */
export function toTokenSet(
  { provider: shape }: ConnectionType,
  sent: unknown,
  at: readonly string[],
  now: Date,
): TokenSet | undefined {
  if (sent == null) return undefined
  if (!isMap(sent)) {
    throw toProblem(at, [{ path: [], kind: 'invalid', message: 'must be an object' }])
  }
  const { tokens, unreadable } = readTokens(sent, {
    ...{ now, first: 'expires_at', shape, isFlatToo: true },
  })
  if (tokens && unreadable.length === 0) return tokens
  const issues = unreadable.map((name) => issueAt(name, sent))
  throw toProblem(at, issues)
}

const messages: Readonly<Record<keyof TokenMembers, string>> = {
  access_token: 'must be a string that is not empty',
  refresh_token: 'must be a string',
  token_type: 'must be a string',
  expires_in: 'must be a number of seconds',
  expires_at: 'must be a time: seconds or milliseconds since 1970, ISO 8601 or an HTTP date',
  expires: 'must be a number of seconds, or a time',
  scope: 'must be a string or an array of strings',
}

function issueAt(name: keyof TokenMembers, sent: TokenMembers): TokenIssue {
  if (sent[name] === undefined) return { path: [name], kind: 'missing', message: 'is required' }
  return { path: [name], kind: 'invalid', message: messages[name] }
}

type TokenIssue = ValidationIssue & { readonly path: readonly string[] }

function toProblem(at: readonly string[], issues: readonly TokenIssue[]): Problem {
  return new Problem('invalid_request', {
    details: Object.fromEntries(
      issues.map(({ path, message }) => [[...at, ...path].join('.'), message]),
    ),
    issues: issues.map((issue) => ({ ...issue, path: ['body', ...at, ...issue.path] })),
  })
}
