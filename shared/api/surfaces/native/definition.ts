import type { SurfaceDefinition } from '../../surface.ts'
import * as accessKeys from './access-keys.ts'
import * as authorizations from './authorizations.ts'
import * as connectionTests from './connection-tests.ts'
import * as connectionTypes from './connection-types.ts'
import * as connections from './connections.ts'
import * as credentials from './credentials.ts'
import * as credentialsBatch from './credentials-batch.ts'
import * as deployment from './deployment.ts'
import * as events from './events.ts'
import * as me from './me.ts'
import * as oauth2Clients from './oauth2-clients.ts'
import * as projects from './projects.ts'
import * as references from './references.ts'
import { native as surface } from './surface.ts'
import * as transfers from './transfers.ts'

/** The native API. */
export const nativeDefinition: SurfaceDefinition = {
  surface,
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
    projects,
    me,
    accessKeys,
    deployment,
  ],
}
