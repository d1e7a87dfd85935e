import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { isMap } from '../../../catalogue/fields/free-json.ts'
import { Problem } from '../../../model/problem.ts'
import { readTokens, type TokenMembers, type TokenSet } from '../../../model/token-response.ts'
import type { ValidationIssue } from '../../../model/validation-issue.ts'
import type { Connect } from './connect-body.ts'

/**
 * The token set that an OAuth connection starts with, where one was sent: the response of a token
 * endpoint (RFC 6749 section 5.1), new or old, so that `expires_at` counts before `expires_in`.
 *
 * @throws Problem `invalid_request` by the path of what is wrong in it.
 */
export function toTokenSet(
  { oauth }: ConnectionType,
  { security = {} }: Connect,
  now: Date,
): TokenSet | undefined {
  const sent = security.oauth2Token
  if (!oauth || sent == null) return undefined
  if (!isMap(sent)) {
    throw toProblem([{ path: [], kind: 'invalid', message: 'must be an object' }])
  }
  const { tokens, unreadable } = readTokens(sent, { now, first: 'expires_at' })
  if (tokens && unreadable.length === 0) return tokens
  throw toProblem(unreadable.map((name) => issueAt(name, sent)))
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

function toProblem(issues: readonly TokenIssue[]): Problem {
  const at = ['security', 'oauth2Token']
  return new Problem('invalid_request', {
    details: Object.fromEntries(
      issues.map(({ path, message }) => [[...at, ...path].join('.'), message]),
    ),
    issues: issues.map((issue) => ({ ...issue, path: ['body', ...at, ...issue.path] })),
  })
}
