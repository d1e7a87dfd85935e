import * as z from 'zod'
import { typeNamed } from '../../../catalogue/index.ts'
import type { Browser } from '../../../model/authorization.ts'
import type { Connection } from '../../../model/connection.ts'
import { Problem } from '../../../model/problem.ts'
import { hasFragment, mayComeBackTo, parseReturnUrls } from '../../../model/return-url.ts'
import { registering, starting } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { ConnectionPath, one, operation } from '../../operation.ts'
import { native } from './surface.ts'

const tag = 'Authorization'

export const authorizeConnection = operation({
  id: 'authorize-connection',
  route: 'POST /v1/connections/{connection_id}/oauth2/authorize',
  surface: native,
  tag,
  summary: 'Start an authorization: returns the URL at which a person consents',
  description:
    'The URL is valid for ten minutes and one consent. Lookups use the previous grant until ' +
    'the new grant is there. `redirect_uri` is where the person comes back to, with `status` or ' +
    '`error` (and its `reason`) and `connection_id`; it must be on the deployment’s list, and of ' +
    'the deployment’s own addresses only `/authorized` is. `bind` is for a page at the ' +
    'deployment’s own address, such as the console: the answer sets a cookie, and only a browser ' +
    'that has it completes the authorization. Without, the person who comes back first reads ' +
    'whose connection it became, and continues to `redirect_uri` by a button. For an MCP server ' +
    'this discovers how it is authorized and registers a client there; a server that asks for no ' +
    'authorization is answered with `status` in place of `url`.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'id' },
  body: z.strictObject({
    redirect_uri: z.string().max(2048).nullish(),
    bind: z.boolean().nullish(),
  }),
  bodyOptional: true,
  status: 200,
  reply: one(
    z.union([z.strictObject({ url: z.string() }), z.strictObject({ status: z.literal('active') })]),
  ),
  powers: ['readConnections', ...starting, ...registering],
  settings: ['clientMetadataUrl'],
  problems: [
    'not_an_oauth_type',
    'oauth2_client_missing',
    'mcp_server_unsupported',
    'provider_unavailable',
    'revision_conflict',
    'system_connection',
  ],
  // Each discovery waits for servers of third parties.
  throttle: { rate: 20, burst: 40 },
})

/** @throws Problem `not_an_oauth_type` where the type needs no authorization. */
export function assertOauthType({ type }: Connection): void {
  if (!typeNamed(type)?.oauth) throw new Problem('not_an_oauth_type')
}

/**
 * Where the person returns to: a URL on the deployment's list, or its own page for it.
 *
 * @throws Problem `invalid_request`: an open list would be an open redirect
 * (RFC 9700 section 4.11).
 */
export function toReturnUrl(input: string | null | undefined): string | undefined {
  if (input == null) return undefined
  const allowed = parseReturnUrls(setting('returnUrls'))
  if (mayComeBackTo(input, setting('publicUrl'), allowed)) return input
  const message = hasFragment(input)
    ? 'must not have a fragment ("#" and what follows): use the path or the query'
    : 'is not on the list of return URLs of this deployment (context `returnUrls`); of the ' +
      'deployment’s own addresses only /authorized is allowed'
  throw new Problem('invalid_request', { details: { redirect_uri: message } })
}

/**
 * Whether the request comes from a page at the deployment's public URL, by the `Origin` that
 * browsers send. A page at another of its addresses, or a program, would get a cookie that the
 * callback never gets, and an authorization that cannot be completed.
 *
 * @throws Problem `invalid_request`.
 */
export function assertOwnPage({ origin }: Browser): void {
  const own = new URL(setting('publicUrl')).origin
  if (origin === own) return
  const message = `works only from a page at ${own}: the callback gets no cookies of another address`
  throw new Problem('invalid_request', { details: { bind: message } })
}
