import * as z from 'zod'
import { Id, OAuthTypeId, one, operation } from '../../operation.ts'
import { many, pagingQuery } from '../../pages.ts'
import { queryFlag } from '../../text-schemas.ts'
import { ChangedOauth2Client, NewOauth2Client } from './oauth2-client-body.ts'
import { Oauth2ClientView } from './oauth2-client-view.ts'
import { native } from './surface.ts'

const tag = 'OAuth clients'
const ClientPath = z.strictObject({ oauth2_client_id: Id })
const path = { params: ClientPath, absent: 'oauth2_client_not_found' } as const

export const createOauth2Client = operation({
  id: 'create-oauth2-client',
  route: 'POST /v1/oauth2-clients',
  surface: native,
  tag,
  summary: 'Register an OAuth client',
  description:
    'Its redirect URI at the provider is `<base URL>/v1/oauth2/callback`. `"system": true` without ' +
    'a `project_id` makes one that serves the connections of every project which name none; it ' +
    'takes the deployment’s own admin key. An `issuer` without endpoints is discovered (RFC 8414, ' +
    'OpenID Connect Discovery), once: what is found is stored and shown.',
  access: 'oauth2-clients:write',
  body: NewOauth2Client,
  honours: ['Idempotency-Key'],
  status: 201,
  replyHeaders: ['ETag', 'Location'],
  reply: one(Oauth2ClientView),
  powers: [
    'createOauth2Clients',
    'writeNewClientSecrets',
    'discardClientSecrets',
    'readStoredResponses',
    'askProviders',
  ],
  problems: ['unknown_type', 'not_an_oauth_type', 'project_not_found', 'provider_unavailable'],
})

export const listOauth2Clients = operation({
  id: 'list-oauth2-clients',
  route: 'GET /v1/oauth2-clients',
  surface: native,
  tag,
  summary: 'List the OAuth clients of a project, by name',
  description:
    'Without `project_id`: the project of the key; with a key of the deployment, all projects.',
  access: 'connections:read',
  query: z.strictObject({
    project_id: Id.optional(),
    type: z.array(OAuthTypeId).optional(),
    include_system: queryFlag.optional(),
    ...pagingQuery,
  }),
  status: 200,
  reply: many(Oauth2ClientView),
  powers: ['listOauth2Clients', 'listProjects', 'readProjects'],
  problems: ['project_not_found', 'unknown_type'],
})

export const readOauth2Client = operation({
  id: 'read-oauth2-client',
  route: 'GET /v1/oauth2-clients/{oauth2_client_id}',
  surface: native,
  tag,
  summary: 'Read an OAuth client, without its secret',
  access: 'connections:read',
  ...path,
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(Oauth2ClientView),
  powers: ['locateOauth2Clients'],
  problems: [],
})

export const updateOauth2Client = operation({
  id: 'update-oauth2-client',
  route: 'PUT /v1/oauth2-clients/{oauth2_client_id}',
  surface: native,
  tag,
  summary: 'Replace an OAuth client; a secret that is absent is kept',
  description:
    'If the circuit breaker is open for this client, it closes immediately. Other endpoints ' +
    '(members with `x-destination`) keep no secret: send `client_secret` or `private_key` again, or use a key whose ' +
    'role has `credentials:read`. What was granted or started under the old ones is refreshed, ' +
    'revoked and completed only under those: authorize such connections again.',
  access: 'oauth2-clients:write',
  ...path,
  body: ChangedOauth2Client,
  honours: ['If-Match'],
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(Oauth2ClientView),
  powers: [
    'locateOauth2Clients',
    'updateOauth2Clients',
    'writeClientSecrets',
    'commitClientSecrets',
    'completeCleanup',
  ],
  problems: ['type_is_fixed', 'project_is_fixed', 'system_connection'],
})

export const deleteOauth2Client = operation({
  id: 'delete-oauth2-client',
  route: 'DELETE /v1/oauth2-clients/{oauth2_client_id}',
  surface: native,
  tag,
  summary: 'Delete an OAuth client that no connection uses, and its secret',
  access: 'oauth2-clients:write',
  ...path,
  honours: ['If-Match'],
  status: 204,
  powers: ['locateOauth2Clients', 'deleteOauth2Clients', 'discardClientSecrets', 'completeCleanup'],
  problems: ['oauth2_client_in_use', 'system_connection'],
})
