import * as accessKeys from './access-keys.ts'
import * as authorizations from './authorizations.ts'
import * as connectionTypes from './connection-types.ts'
import * as connections from './connections.ts'
import * as connectors from './connector/operations.ts'
import * as credentials from './credentials.ts'
import * as credentialsBatch from './credentials-batch.ts'
import * as credibleConnections from './credible/connections.ts'
import * as credibleProjects from './credible/projects.ts'
import * as deployment from './deployment.ts'
import * as events from './events.ts'
import * as me from './me.ts'
import * as oauth2Clients from './oauth2-clients.ts'
import type { Operation } from './operation.ts'
import * as projects from './projects.ts'
import * as references from './references.ts'
import * as trials from './trials.ts'

const subjects = [
  connections,
  credentials,
  credentialsBatch,
  trials,
  authorizations,
  references,
  events,
  connectionTypes,
  oauth2Clients,
  projects,
  me,
  accessKeys,
  credibleConnections,
  credibleProjects,
  connectors,
  deployment,
]

/** Every operation there is: by subject, and by id in each, whoever loads the modules. */
export const operations: readonly Operation[] = subjects.flatMap((subject) =>
  Object.values(subject)
    .filter(isOperation)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
)

function isOperation(member: unknown): member is Operation {
  return typeof member === 'object' && member !== null && 'route' in member
}
