import * as z from 'zod'
import type { ConnectionType } from '../../catalogue/connection-type.ts'
import { Secret } from '../../domain/secret.ts'
import type { TokenSet } from '../../domain/token-answer.ts'
import { parse } from '../invalid.ts'
import type { Connect } from './connect-body.ts'

const text = z.string().min(1)

/** The answer of a token endpoint (RFC 6749 section 5.1), and when it ends by the clock. */
const Token = z.object({
  access_token: text,
  refresh_token: text.nullish(),
  token_type: z.string().nullish(),
  expires_in: z.number().nullish(),
  expires_at: z.union([z.number(), z.iso.datetime({ offset: true, local: true })]).nullish(),
  scope: z.union([z.string(), z.array(z.string())]).nullish(),
})

const Sent = z.object({ security: z.object({ oauth2Token: Token.nullish() }) })

/**
 * The token that an OAuth connection is to begin with, where one was sent.
 *
 * @throws Problem `invalid_request` by the path of what is wrong in it.
 */
export function tokenSent(
  { oauth }: ConnectionType,
  { security = {} }: Connect,
  now: Date,
): TokenSet | undefined {
  if (!oauth) return undefined
  const token = parse(Sent, { security }).security.oauth2Token
  if (!token) return undefined
  const { access_token, refresh_token, token_type, scope } = token
  const scopes = typeof scope === 'string' ? scope.split(' ').filter(Boolean) : scope
  return {
    accessToken: new Secret(access_token),
    ...(refresh_token ? { refreshToken: new Secret(refresh_token) } : {}),
    tokenType: token_type && /^[\w.-]{1,32}$/.test(token_type) ? token_type : 'Bearer',
    expiresInSeconds: secondsLeft(token, now),
    ...(scopes ? { scopes } : {}),
  }
}

// A moment that is past ended a second ago: none at all would mean that it never ends.
function secondsLeft({ expires_at: at, expires_in: left }: z.output<typeof Token>, now: Date) {
  if (at == null) return left == null ? undefined : Math.max(left, 0) || -1
  const endsMs = typeof at === 'string' ? Date.parse(zoned(at)) : inMs(at)
  return (endsMs - now.getTime()) / 1000 || -1
}

const zoned = (at: string) => (/(Z|[+-]\d\d:?\d\d)$/i.test(at) ? at : `${at}Z`)

// Seconds since 1970, as most say it; what would lie beyond the year 5000 is milliseconds.
const inMs = (at: number) => (at > 1e11 ? at : at * 1000)
