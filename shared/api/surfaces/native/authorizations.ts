import * as z from 'zod'
import { registering, starting } from '../../../ports/groups.ts'
import { operation } from '../../operation.ts'
import { ConnectionPath, one } from '../../schemas.ts'
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
