import { isOperation, type Operation } from './operation.ts'
import * as connectors from './surfaces/connector/operations.ts'
import * as credibleConnections from './surfaces/credible/connections.ts'
import * as credibleProjects from './surfaces/credible/projects.ts'
import * as accessKeys from './surfaces/native/access-keys.ts'
import * as authorizations from './surfaces/native/authorizations.ts'
import * as trials from './surfaces/native/connection-tests.ts'
import * as connectionTypes from './surfaces/native/connection-types.ts'
import * as connections from './surfaces/native/connections.ts'
import * as credentials from './surfaces/native/credentials.ts'
import * as credentialsBatch from './surfaces/native/credentials-batch.ts'
import * as deployment from './surfaces/native/deployment.ts'
import * as events from './surfaces/native/events.ts'
import * as me from './surfaces/native/me.ts'
import * as oauth2Clients from './surfaces/native/oauth2-clients.ts'
import * as projects from './surfaces/native/projects.ts'
import * as references from './surfaces/native/references.ts'

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

/** Every operation there is: by subject, and by id in each, in whatever order the modules are loaded. */
export const operations: readonly Operation[] = subjects.flatMap((subject) =>
  Object.values(subject)
    .filter(isOperation)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
)
