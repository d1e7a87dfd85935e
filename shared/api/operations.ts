import { isOperation, type Operation } from './operation.ts'
import type { SurfaceDefinition } from './surface.ts'
import * as awsCredentials from './surfaces/aws/credentials.ts'
import { aws } from './surfaces/aws/surface.ts'
import * as connectors from './surfaces/connector/operations.ts'
import { connector } from './surfaces/connector/surface.ts'
import * as credibleConnections from './surfaces/credible/connections.ts'
import { connectionsByName, connectionsByType } from './surfaces/credible/openapi.ts'
import * as credibleProjects from './surfaces/credible/projects.ts'
import { credible } from './surfaces/credible/surface.ts'
import * as accessKeys from './surfaces/native/access-keys.ts'
import * as authorizations from './surfaces/native/authorizations.ts'
import * as connectionTests from './surfaces/native/connection-tests.ts'
import * as connectionTypes from './surfaces/native/connection-types.ts'
import * as connections from './surfaces/native/connections.ts'
import * as credentials from './surfaces/native/credentials.ts'
import * as credentialsBatch from './surfaces/native/credentials-batch.ts'
import * as deployment from './surfaces/native/deployment.ts'
import * as events from './surfaces/native/events.ts'
import * as identityProviders from './surfaces/native/identity-providers.ts'
import * as mcp from './surfaces/native/mcp.ts'
import * as me from './surfaces/native/me.ts'
import * as oauth2Clients from './surfaces/native/oauth2-clients.ts'
import * as oauth2Providers from './surfaces/native/oauth2-providers.ts'
import * as projects from './surfaces/native/projects.ts'
import * as references from './surfaces/native/references.ts'
import { native } from './surfaces/native/surface.ts'
import * as transfers from './surfaces/native/transfers.ts'
import * as authorizationPages from './surfaces/pages/operations.ts'
import { pages } from './surfaces/pages/surface.ts'
import * as signIns from './surfaces/sign-in/operations.ts'
import { signIn } from './surfaces/sign-in/surface.ts'
import * as tokens from './surfaces/token/operations.ts'
import { token } from './surfaces/token/surface.ts'

const nativeDefinition: SurfaceDefinition = {
  surface: native,
  subjects: [
    connections,
    transfers,
    credentials,
    credentialsBatch,
    connectionTests,
    authorizations,
    references,
    events,
    connectionTypes,
    oauth2Clients,
    oauth2Providers,
    mcp,
    projects,
    me,
    accessKeys,
    identityProviders,
    deployment,
  ],
}

const credibleDefinition: SurfaceDefinition = {
  surface: credible,
  subjects: [credibleConnections, credibleProjects],
  completeSchemas: (schemas) => connectionsByType(connectionsByName(schemas)),
}

/**
 * Every API surface with its operations: what infrastructure and documents are computed from. A
 * function loads `surfaces/list.ts`, which is the same surfaces without their schemas.
 */
export const definitions: readonly SurfaceDefinition[] = [
  nativeDefinition,
  { surface: pages, subjects: [authorizationPages] },
  { surface: token, subjects: [tokens] },
  { surface: signIn, subjects: [signIns] },
  credibleDefinition,
  { surface: connector, subjects: [connectors] },
  { surface: aws, subjects: [awsCredentials] },
]

/** Every operation: by API surface, by subject, and by id within a subject. */
export const operations: readonly Operation[] = definitions.flatMap(({ subjects }) =>
  subjects.flatMap((subject) =>
    Object.values(subject)
      .filter(isOperation)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ),
)
