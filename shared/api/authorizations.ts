import * as z from 'zod'
import { completing, starting } from '../domain/grant-powers.ts'
import { operation } from './operation.ts'
import { ConnectionPath, one } from './schemas.ts'
import { native, pages } from './surface.ts'

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
    '`error` (and its `reason`) and `connection_id`; it must be on the deployment’s list.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: 'connection',
  body: z.strictObject({ redirect_uri: z.string().max(2048).nullish() }),
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
    'Answers a page for people, or goes to the `redirect_uri` of the authorization. Its `state` ' +
    'is its only proof, and serves once.',
  access: 'public',
  query: z.looseObject({ state: text, code: text, error: text, iss: text }),
  getHasEffects: true,
  status: 200,
  replyHeaders: ['Location'],
  otherStatus: { status: 302, when: 'The authorization named a `redirect_uri`: goes there.' },
  powers: ['readProjects', ...completing],
  problems: ['authorization_unknown', 'authorization_refused'],
})

export const openConnectorPage = operation({
  id: 'open-connector-page',
  route: 'GET /connectors/{connector_id}',
  surface: pages,
  tag,
  summary: 'Begin the consent to a connector’s connection: where `connector_page_url` leads',
  description:
    'Goes on to the provider. Its link is its proof: signed, for one connection, good for a day.',
  access: 'public',
  params: z.strictObject({ connector_id: z.string() }),
  absent: 'route_not_found',
  query: z.looseObject({ connection: text, until: text, proof: text }),
  getHasEffects: true,
  status: 302,
  replyHeaders: ['Location'],
  otherStatus: { status: 200, when: 'Somebody has consented already: a page that says so.' },
  powers: ['signLinks', 'readConnections', ...starting],
  problems: ['link_not_valid', 'oauth2_client_missing'],
})
