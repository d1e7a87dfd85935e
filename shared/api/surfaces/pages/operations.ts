import * as z from 'zod'
import { completing, starting } from '../../../ports/index.ts'
import { operation } from '../../operation.ts'
import { pages as surface } from './surface.ts'

const tag = 'Authorization'
const text = z.string().optional()

export const completeAuthorization = operation({
  id: 'complete-authorization',
  route: 'GET /v1/oauth2/callback',
  surface,
  tag,
  summary: 'Complete an authorization: the redirect URI at providers',
  description:
    'Returns a page for people; an authorization that is bound to this browser redirects to its ' +
    '`redirect_uri`. The `state` is its proof, with the cookie of the browser where that is bound. ' +
    'The code is sent to the provider once: a repeated callback gets ' +
    'what came of the first, and one that a browser loads ahead (`Sec-Purpose`) changes nothing.',
  access: 'public',
  query: z.looseObject({ state: text, code: text, error: text, iss: text }),
  getHasEffects: true,
  status: 200,
  replyHeaders: ['Location'],
  otherStatus: {
    status: 302,
    when: 'The authorization is bound to this browser and has a `redirect_uri`: a redirect to it.',
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
  surface,
  tag,
  summary: 'Start the authorization of a connector’s connection: the page at `connector_page_url`',
  description:
    'Redirects to the provider. The signed link is the proof: for one connection, valid for a day. ' +
    'The browser gets a cookie, and must complete the consent itself.',
  access: 'public',
  params: z.strictObject({ connector_id: z.string() }),
  absent: 'route_not_found',
  query: z.looseObject({ connection: text, until: text, proof: text }),
  getHasEffects: true,
  status: 302,
  replyHeaders: ['Location'],
  otherStatus: { status: 200, when: 'A page: the connection is authorized already.' },
  powers: ['signLinks', 'readConnections', ...starting],
  problems: ['link_not_valid', 'oauth2_client_missing', 'prefetch_rejected'],
})
