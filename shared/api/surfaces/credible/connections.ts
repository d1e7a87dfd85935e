import * as z from 'zod'
import { operation } from '../../operation.ts'
import { requestingTests, testThrottle } from '../native/connection-tests.ts'
import {
  ConnectionBody,
  ConnectionPatch,
  CredibleConnectionPath,
  CredibleConnectionView,
  Message,
  ProjectPath,
  TestBody,
  twins,
} from './schemas.ts'
import { credible as surface } from './surface.ts'

const tag = 'Connections by name'
const one = '/{projectName}/connections/{connectionName}'

export const listCredibleConnections = operation({
  id: 'list-credible-connections',
  ...twins('GET', '/{projectName}/connections'),
  surface,
  tag,
  summary: 'List the database connections of a project',
  access: 'connections:read',
  params: ProjectPath,
  absent: 'invalid_name',
  status: 200,
  reply: z.array(CredibleConnectionView),
  powers: ['findProjects', 'listConnections'],
  problems: ['project_not_found'],
})

export const readCredibleConnection = operation({
  id: 'read-credible-connection',
  ...twins('GET', one),
  surface,
  tag,
  summary: 'Read a database connection, without its secrets',
  access: 'connections:read',
  params: CredibleConnectionPath,
  absent: 'invalid_name',
  loads: { connection: 'name' },
  status: 200,
  reply: CredibleConnectionView,
  powers: ['findProjects', 'readConnections'],
  problems: ['project_not_found', 'connection_not_found'],
})

export const createCredibleConnection = operation({
  id: 'create-credible-connection',
  ...twins('POST', one),
  surface,
  tag,
  summary: 'Create a database connection',
  description:
    'Only the block that `type` names counts: blocks of other types are ignored, and so are members ' +
    'that are computed. Any other member is rejected.',
  access: 'connections:write',
  params: CredibleConnectionPath,
  absent: 'invalid_name',
  body: ConnectionBody,
  honours: ['Idempotency-Key'],
  status: 201,
  reply: Message,
  powers: [
    'findProjects',
    'createConnections',
    'writeNewSecrets',
    'discardSecrets',
    'readStoredResponses',
  ],
  problems: ['project_not_found', 'invalid_config', 'name_taken'],
})

export const updateCredibleConnection = operation({
  id: 'update-credible-connection',
  ...twins('PATCH', one),
  surface,
  tag,
  summary: 'Change a database connection',
  description:
    'A block that is sent replaces the stored one whole, but for a secret that is absent, which ' +
    'keeps its stored value; one sent as `null` is removed where it is optional. A change of a ' +
    'destination (a member with `x-destination`: host, port, account and such) keeps no secret: ' +
    'send each again, or use a key whose role has `credentials:read`. `type` may change: then the ' +
    'new block is required. What stands next to the block stays where it is not sent, and `null` ' +
    'removes it; `configEtag` alone goes with every write that brings none.',
  access: 'connections:write',
  params: CredibleConnectionPath,
  absent: 'invalid_name',
  body: ConnectionPatch,
  status: 200,
  reply: Message,
  powers: [
    'findProjects',
    'readConnections',
    'updateConnections',
    'readSecrets',
    'writeSecrets',
    'commitSecrets',
    'completeCleanup',
  ],
  problems: ['project_not_found', 'connection_not_found', 'invalid_config', 'revision_conflict'],
})

export const deleteCredibleConnection = operation({
  id: 'delete-credible-connection',
  ...twins('DELETE', one),
  surface,
  tag,
  summary: 'Delete a database connection and its secrets',
  access: 'connections:write',
  params: CredibleConnectionPath,
  absent: 'invalid_name',
  loads: { connection: 'name' },
  status: 200,
  reply: Message,
  powers: [
    'findProjects',
    'readConnections',
    'deleteConnections',
    'listReferences',
    'discardSecrets',
    'completeCleanup',
  ],
  problems: ['project_not_found', 'connection_not_found', 'revision_conflict', 'connection_in_use'],
})

export const testCredibleConnection = operation({
  id: 'test-credible-connection',
  route: 'POST /api/v0/connections/test',
  surface,
  tag,
  summary: 'Test a database connection before it is created',
  description:
    '`errorMessage` has what is wrong with the connection, with status 200. What is omitted is not ' +
    'filled in from a stored connection.',
  access: 'connections:write',
  body: TestBody,
  status: 200,
  reply: z
    .strictObject({ status: z.enum(['ok', 'failed']), errorMessage: z.string() })
    .meta({ id: 'CredibleConnectionStatus' }),
  powers: requestingTests,
  settings: ['outboundAllow', 'assumableRoles'],
  problems: ['too_many_connection_tests'],
  throttle: testThrottle,
})
