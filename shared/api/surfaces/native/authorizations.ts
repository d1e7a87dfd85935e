import * as z from 'zod'
import { completing, starting } from '../../../ports/groups.ts'
import { operation } from '../../operation.ts'
import { ConnectionPath, one } from '../../schemas.ts'
import { native, pages } from '../../surface.ts'

const tag = 'Authorization'

export const authorizeConnection = operation({
  id: 'authorize-connection',
  route: 'POST /v1/connections/{connection_id}/oauth2/authorize',
  surface: native,
  tag,
  summary: 'Begin an authorization: answers the URL at which a person consents',
  description:
    'Good for ten minutes and one consent. What the connection was granted before serves until ' +
    'the new grant is there. `redirect_uri` is where the person comes back to, with `status` or ' +
    '`error` (and its `reason`) and `connection_id`; it must be on the deployment’s list, and of ' +
    'the deployment’s own addresses only `/authorized` is. `bind` is for a page at the ' +
    'deployment’s own address, such as the console: the answer sets a cookie, and only a browser ' +
    'that has it completes the authorization. Without, the person who comes back first reads ' +
    'whose connection it became, and goes on to `redirect_uri` by a button.',
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
  reply: one(z.strictObject({ url: z.string() })),
  powers: ['readConnections', ...starting],
  problems: ['not_an_oauth_type', 'oauth2_client_missing', 'system_connection'],
})

const text = z.string().optional()

export const completeAuthorization = operation({
  id: 'complete-authorization',
  route: 'GET /v1/oauth2/callback',
  surface: pages,
  tag,
  summary: 'Complete an authorization: where providers send people back to',
  description:
    'Answers a page for people; an authorization that is bound to this browser goes on to its ' +
    '`redirect_uri`. The `state` is its proof, with the cookie of the browser where that is bound. ' +
    'The code is sent to the provider once: a callback that is delivered again is answered with ' +
    'what came of the first, and one that a browser loads ahead (`Sec-Purpose`) changes nothing.',
  access: 'public',
  query: z.looseObject({ state: text, code: text, error: text, iss: text }),
  getHasEffects: true,
  status: 200,
  replyHeaders: ['Location'],
  otherStatus: {
    status: 302,
    when: 'The authorization is bound to this browser and named a `redirect_uri`: goes there.',
  },
  powers: ['readProjects', ...completing],
  settings: ['publicUrl'],
  problems: [
    'authorization_unknown',
    'authorization_refused',
    'browser_mismatch',
    'prefetch_rejected',
  ],
  // It waits for the provider's token endpoint, for up to ten seconds.
  throttle: { rate: 20, burst: 40 },
})

export const openConnectorPage = operation({
  id: 'open-connector-page',
  route: 'GET /connectors/{connector_id}',
  surface: pages,
  tag,
  summary: 'Begin the consent to a connector’s connection: where `connector_page_url` leads',
  description:
    'Goes on to the provider. Its link is its proof: signed, for one connection, good for a day. ' +
    'The browser is given a cookie, and the consent must come back to it.',
  access: 'public',
  params: z.strictObject({ connector_id: z.string() }),
  absent: 'route_not_found',
  query: z.looseObject({ connection: text, until: text, proof: text }),
  getHasEffects: true,
  status: 302,
  replyHeaders: ['Location'],
  otherStatus: { status: 200, when: 'Somebody has consented already: a page that says so.' },
  powers: ['signLinks', 'readConnections', ...starting],
  problems: ['link_not_valid', 'oauth2_client_missing', 'prefetch_rejected'],
})
