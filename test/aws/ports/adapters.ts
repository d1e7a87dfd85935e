import {
  createAccessKeys,
  deleteAccessKeys,
  listAccessKeys,
  readAccessKeys,
  rotateAccessKeys,
} from '../../../shared/aws/access-keys.ts'
import { storeAdminKey } from '../../../shared/aws/admin-key.ts'
import { readEvents, recordEvents } from '../../../shared/aws/audit-log/events.ts'
import { readLog } from '../../../shared/aws/audit-log/log.ts'
import { recordReads } from '../../../shared/aws/audit-log/reads.ts'
import { startAuthorizations, takeAuthorizations } from '../../../shared/aws/authorizations.ts'
import {
  completeCleanup,
  enqueueCleanup,
  listCleanupTasks,
} from '../../../shared/aws/cleanup-tasks.ts'
import { countConnectionTests } from '../../../shared/aws/connection-tests.ts'
import { publishEvents } from '../../../shared/aws/events.ts'
import { countDueGrants, listDueGrants, storeGrants } from '../../../shared/aws/grants.ts'
import { readStoredResponses } from '../../../shared/aws/idempotency.ts'
import {
  createIdentityProviders,
  deleteIdentityProviders,
  readIdentityProviders,
  updateIdentityProviders,
} from '../../../shared/aws/identity-providers.ts'
import { indexConnections } from '../../../shared/aws/index-connections.ts'
import {
  decryptSignInSecrets,
  decryptTokens,
  encryptSignInSecrets,
  encryptTokens,
  signLinks,
} from '../../../shared/aws/kms.ts'
import { listConnections } from '../../../shared/aws/list-connections.ts'
import {
  countRejections,
  createOauth2Clients,
  deleteOauth2Clients,
  listOauth2Clients,
  locateOauth2Clients,
  readOauth2Clients,
  updateOauth2Clients,
} from '../../../shared/aws/oauth2-clients.ts'
import {
  createProjects,
  deleteProjectKeys,
  deleteProjects,
  findProjects,
  listProjects,
  readProjects,
  renameProjects,
} from '../../../shared/aws/projects.ts'
import {
  readConnections,
  readLookups,
  readManyConnections,
} from '../../../shared/aws/read-connections.ts'
import { readSecretRefs } from '../../../shared/aws/read-secret-refs.ts'
import { addReferences, listReferences, removeReferences } from '../../../shared/aws/references.ts'
import { startRefreshWorkers } from '../../../shared/aws/refresh-workers.ts'
import { pageSecretRefs, replaceSecretRefs } from '../../../shared/aws/secret-moves.ts'
import {
  createProjectKeys,
  rotateSecretKeys,
} from '../../../shared/aws/secrets/envelope/rotation.ts'
import {
  commitClientSecrets,
  commitSecrets,
  discardClientSecrets,
  discardSecrets,
  inspectSecrets,
  listSecrets,
  markSecrets,
  moveClientSecrets,
  readClientSecrets,
  readSecrets,
  writeClientSecrets,
  writeNewClientSecrets,
  writeNewSecrets,
  writeSecrets,
} from '../../../shared/aws/secrets/index.ts'
import {
  createSessions,
  endSessions,
  listSessions,
  recordRejections,
  startSignIns,
  takeSignIns,
} from '../../../shared/aws/sessions.ts'
import { exportConnections, readExternalIds } from '../../../shared/aws/transfers.ts'
import {
  createConnections,
  deleteConnections,
  updateConnections,
} from '../../../shared/aws/write-connections.ts'
import { askProviders } from '../../../shared/oauth/ask-providers.ts'
import { askIssuers } from '../../../shared/oauth/identity/ask-issuers.ts'
import { askMcpServers } from '../../../shared/oauth/mcp/ask-mcp-servers.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { tryConnections } from '../../../shared/probe/try-connections.ts'

/** Every power over AWS. Imported only once the endpoints are set: see aws-subject.ts. */
export const adapters: Powers = {
  readIdentityProviders,
  createIdentityProviders,
  updateIdentityProviders,
  deleteIdentityProviders,
  createSessions,
  listSessions,
  endSessions,
  recordRejections,
  startSignIns,
  takeSignIns,
  encryptSignInSecrets,
  decryptSignInSecrets,
  askIssuers,
  readAccessKeys,
  listAccessKeys,
  createAccessKeys,
  rotateAccessKeys,
  deleteAccessKeys,
  readConnections,
  readLog,
  readLookups,
  readManyConnections,
  indexConnections,
  listConnections,
  createConnections,
  updateConnections,
  deleteConnections,
  readExternalIds,
  exportConnections,
  addReferences,
  removeReferences,
  listReferences,
  completeCleanup,
  writeNewSecrets,
  writeSecrets,
  readSecrets,
  commitSecrets,
  commitClientSecrets,
  discardSecrets,
  writeNewClientSecrets,
  writeClientSecrets,
  readClientSecrets,
  discardClientSecrets,
  moveClientSecrets,
  recordEvents,
  recordReads,
  publishEvents,
  readEvents,
  readProjects,
  findProjects,
  listProjects,
  createProjects,
  renameProjects,
  deleteProjects,
  readStoredResponses,
  storeAdminKey,
  storeGrants,
  enqueueCleanup,
  listDueGrants,
  countDueGrants,
  startRefreshWorkers,
  listCleanupTasks,
  deleteProjectKeys,
  inspectSecrets,
  listSecrets,
  markSecrets,
  readSecretRefs,
  pageSecretRefs,
  createProjectKeys,
  rotateSecretKeys,
  replaceSecretRefs,
  decryptTokens,
  encryptTokens,
  startAuthorizations,
  takeAuthorizations,
  readOauth2Clients,
  locateOauth2Clients,
  listOauth2Clients,
  createOauth2Clients,
  updateOauth2Clients,
  deleteOauth2Clients,
  countRejections,
  askProviders,
  askMcpServers,
  signLinks,
  countConnectionTests,
  // There is no Lambda here: the function that runs tests runs in this process.
  requestConnectionTests: { request: tryConnections.test },
  tryConnections,
}
