import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { isMap } from '../../../catalogue/free-json.ts'
import { Problem } from '../../../model/problem.ts'
import { readTokens, type TokenMembers } from '../../../model/read-tokens.ts'
import type { TokenSet } from '../../../model/token-response.ts'
import type { Connect } from './connect-body.ts'

/**
 * The token that an OAuth connection is to begin with, where one was sent: the answer of a token
 * endpoint (RFC 6749 section 5.1), of now or of earlier, so that `expires_at` counts before
 * `expires_in`.
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
  if (!isMap(sent)) throw refused([[], 'must be an object'])
  const { tokens, unreadable } = readTokens(sent, { now, first: 'expires_at' })
  if (tokens && unreadable.length === 0) return tokens
  throw refused(...unreadable.map((name) => [[name], faultAt(name, sent)] as const))
}

const words: Readonly<Record<keyof TokenMembers, string>> = {
  access_token: 'must be a text that is not empty',
  refresh_token: 'must be a text',
  token_type: 'must be a text',
  expires_in: 'must be a number of seconds',
  expires_at: 'must be a time: seconds or milliseconds since 1970, ISO 8601 or an HTTP date',
  expires: 'must be a number of seconds, or a time',
  scope: 'must be a text or a list of texts',
}

function faultAt(name: keyof TokenMembers, sent: TokenMembers): string {
  return sent[name] === undefined ? 'is required' : words[name]
}

function refused(...faults: readonly (readonly [readonly string[], string])[]): Problem {
  const at = ['security', 'oauth2Token']
  return new Problem('invalid_request', {
    details: Object.fromEntries(faults.map(([path, fault]) => [[...at, ...path].join('.'), fault])),
    faults: faults.map(([path, fault]) => ({
      at: ['body', ...at, ...path],
      kind: fault === 'is required' ? 'missing' : 'value_error',
      words: fault,
    })),
  })
}
