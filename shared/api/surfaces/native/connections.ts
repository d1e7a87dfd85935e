import * as z from 'zod'
import { statuses } from '../../../model/connection.ts'
import { limits } from '../../../model/limits.ts'
import { awsTrustSettings } from '../../aws-trust.ts'
import { operation } from '../../operation.ts'
import { CursorPagination, cursorQuery, Pagination, pagingQuery } from '../../pages.ts'
import { readOnly } from '../../read-only.ts'
import { ConnectionPath, Id, one, TypeId } from '../../schemas.ts'
import { SortBy } from '../../sorting.ts'
import { Name, queryFlag } from '../../text-schemas.ts'
import { ConnectionView } from './connection-view.ts'
import { native } from './surface.ts'

const tag = 'Connections'

/** A type-specific config; its schema is its type's, from the catalogue. */
export const Config = z
  .unknown()
  .refine((config) => config !== undefined, 'is required')
  .meta({
    override: {
      type: 'object',
      additionalProperties: true,
      description: 'As the type requires: `Config.<type>`.',
    },
  })

const NewConnection = z
  .strictObject({
    name: Name,
    project_id: Id.nullish(),
    type: z.string(),
    config: Config,
    oauth2_client_id: Id.nullish(),
    system: z.boolean().nullish(),
  })
  .meta({ id: 'NewConnection' })

/** The members of a change: what it sets, and what must equal the stored value. */
export const changedMembers = ['type', 'name', 'project_id', 'config', 'oauth2_client_id'] as const

const ChangedConnection = z
  .strictObject({
    type: TypeId,
    name: z.string().nullish(),
    project_id: Id.nullish(),
    config: Config,
    oauth2_client_id: Id.nullish(),
    ...readOnly(ConnectionView, changedMembers),
  })
  .meta({ id: 'ChangedConnection' })

export const createConnection = operation({
  id: 'create-connection',
  route: 'POST /v1/connections',
  surface: native,
  tag,
  summary: 'Create a connection',
  description:
    'Types other than OAuth start `active`; OAuth types start `incomplete` until they ' +
    'are authorized. `"system": true` without a `project_id` makes a connection for every ' +
    'project; it needs the deployment admin key.',
  access: 'connections:write',
  body: NewConnection,
  honours: ['Idempotency-Key'],
  status: 201,
  replyHeaders: ['ETag', 'Location'],
  reply: one(ConnectionView),
  powers: ['createConnections', 'writeNewSecrets', 'discardSecrets', 'readStoredResponses'],
  problems: ['unknown_type', 'invalid_config', 'project_not_found', 'name_taken'],
})

export const listConnections = operation({
  id: 'list-connections',
  route: 'GET /v1/connections',
  surface: native,
  tag,
  summary: 'List the connections of a project',
  description:
    'Without `project_id`: the project of the key; with a key of the deployment, all projects. By ' +
    '`name` (the default) or `created_at`, in either direction, a page costs what it has; `page` also ' +
    'costs the connections before it, so send `cursor` to read on: it skips nothing where connections ' +
    'are deleted between two pages. Other orders read every connection of the project, a ' +
    '`name_prefix` those that it matches, and `status` those that it leaves out.',
  replyHeaders: ['Link'],
  access: 'connections:read',
  query: z.strictObject({
    project_id: Id.optional(),
    type: z.array(TypeId).optional(),
    status: z.array(z.enum(statuses)).optional(),
    include_system: queryFlag.optional(),
    name_prefix: z.string().min(1).max(limits.nameLength).optional(),
    sort: SortBy.optional(),
    ...pagingQuery,
    ...cursorQuery,
  }),
  status: 200,
  reply: z.strictObject({
    data: z.array(ConnectionView),
    pagination: Pagination.extend(CursorPagination.shape),
  }),
  powers: ['listConnections', 'listProjects', 'readProjects'],
  problems: ['project_not_found', 'unknown_type'],
})

export const readConnection = operation({
  id: 'read-connection',
  route: 'GET /v1/connections/{connection_id}',
  surface: native,
  tag,
  summary: 'Read a connection, without its secrets',
  access: 'connections:read',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'id' },
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(ConnectionView),
  powers: ['readConnections'],
  settings: awsTrustSettings,
  problems: [],
})

export const updateConnection = operation({
  id: 'update-connection',
  route: 'PUT /v1/connections/{connection_id}',
  surface: native,
  tag,
  summary: 'Replace the config of a connection',
  description:
    'A secret field that is absent keeps its stored value; an optional one sent as `null` is ' +
    'removed. A change of a destination (a field with `x-destination`: URL, host, port, account and ' +
    'such) keeps no secret: send each again, or use a key whose role has `credentials:read`. Takes ' +
    'effect at the next lookup. Members that only `GET` returns are ignored where they are as stored.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'id' },
  body: ChangedConnection,
  honours: ['If-Match'],
  status: 200,
  replyHeaders: ['ETag'],
  reply: one(ConnectionView),
  powers: [
    'readConnections',
    'updateConnections',
    'readSecrets',
    'writeSecrets',
    'commitSecrets',
    'completeCleanup',
  ],
  settings: awsTrustSettings,
  problems: [
    'invalid_config',
    'unknown_type',
    'type_is_fixed',
    'name_is_fixed',
    'project_is_fixed',
    'system_connection',
  ],
})

export const deleteConnection = operation({
  id: 'delete-connection',
  route: 'DELETE /v1/connections/{connection_id}',
  surface: native,
  tag,
  summary: 'Delete a connection and its secrets',
  description: 'Rejected while it has references; `details.references` names them.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'id' },
  honours: ['If-Match'],
  status: 204,
  powers: [
    'readConnections',
    'deleteConnections',
    'listReferences',
    'discardSecrets',
    'completeCleanup',
  ],
  problems: ['connection_in_use', 'system_connection'],
})
