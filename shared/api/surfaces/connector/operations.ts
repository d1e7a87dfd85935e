import * as z from 'zod'
import { operation } from '../../operation.ts'
import { queryInteger } from '../../text-schemas.ts'
import { ConnectBody } from './connect-body.ts'
import { Connected, ConnectorConnectionView } from './connection-view.ts'
import { connector as surface } from './surface.ts'

const tag = 'Connectors'
const pageMax = 999_999_999
const perPageMax = 50
const perPageDefault = 20

/** A connection type as a connector. */
export const Connector = z
  .strictObject({
    kind: z.literal('connector'),
    id: z.guid(),
    name: z.string(),
    description: z.string(),
    logo: z.string().nullable(),
    status: z.literal('ready'),
    total_operations: z.int(),
    using_built_in_auth: z.boolean(),
    connections: z.array(ConnectorConnectionView),
  })
  .meta({ id: 'Connector' })

export const createConnectorConnection = operation({
  id: 'create-connector-connection',
  route: 'POST /v1/tools/connectors/{connector_id}/connect',
  aliases: ['POST /v1/connectors/{connector_id}/connect'],
  surface,
  tag,
  summary: 'Connect a connector: bind it to credentials',
  description:
    '`connector_id` is the `id` of a connection type, the type itself, or the last part of one of ' +
    'Dynamiq’s. Only its owner and admins can read a personal connection, on every API surface.',
  access: 'connections:write',
  params: z.strictObject({ connector_id: z.string() }),
  absent: 'connection_type_not_found',
  body: ConnectBody,
  honours: ['Idempotency-Key', 'x-project-id'],
  status: 200,
  reply: Connected,
  powers: [
    'listProjects',
    'readProjects',
    'listOauth2Clients',
    'createConnections',
    'writeNewSecrets',
    'discardSecrets',
    'encryptTokens',
    'readStoredResponses',
    'signLinks',
  ],
  settings: ['publicUrl'],
  problems: ['project_required', 'project_not_found', 'invalid_config', 'name_taken'],
})

const powers = ['listProjects', 'readProjects', 'listConnections'] as const
const problems = ['project_required', 'project_not_found'] as const

export const listConnectors = operation({
  id: 'list-connectors',
  route: 'GET /v1/tools',
  aliases: ['GET /v1/connectors'],
  surface,
  tag,
  summary: 'List the connectors, with their connections',
  access: 'connections:read',
  query: z.object({
    type: z.string().optional(),
    query: z.string().optional(),
    page: queryInteger(pageMax).default(1),
    per_page: queryInteger(perPageMax).default(perPageDefault),
  }),
  honours: ['x-project-id'],
  status: 200,
  reply: z
    .strictObject({
      items: z.array(Connector),
      total: z.int(),
      page: z.int(),
      per_page: z.int(),
      total_pages: z.int(),
    })
    .meta({ id: 'ConnectorPage' }),
  powers,
  problems,
})

export const searchConnectors = operation({
  id: 'search-connectors',
  route: 'GET /v1/tools/search',
  aliases: ['GET /v1/connectors/search'],
  surface,
  tag,
  summary: 'Search the connectors',
  access: 'connections:read',
  query: z.object({ query: z.string() }),
  honours: ['x-project-id'],
  status: 200,
  reply: z.array(Connector),
  powers,
  problems,
})
