import { createAccessKeys } from '../../../shared/aws/access-keys.ts'
import { keepAdminKey } from '../../../shared/aws/admin-key.ts'
import { readEvents } from '../../../shared/aws/audit-log/events.ts'
import { readLog } from '../../../shared/aws/audit-log/log.ts'
import { startAuthorizations } from '../../../shared/aws/authorizations.ts'
import { listCleanupTasks } from '../../../shared/aws/cleanup-tasks.ts'
import { countConnectionTests } from '../../../shared/aws/connection-tests.ts'
import { deleteAccessKeys } from '../../../shared/aws/delete-access-keys.ts'
import { deleteConnections } from '../../../shared/aws/delete-connections.ts'
import { deleteOauth2Clients } from '../../../shared/aws/delete-oauth2-clients.ts'
import { deleteProjectKeys } from '../../../shared/aws/delete-project-keys.ts'
import { deleteProjects } from '../../../shared/aws/delete-projects.ts'
import { discardClientSecrets } from '../../../shared/aws/discard-client-secrets.ts'
import { publishEvents } from '../../../shared/aws/events.ts'
import { findProjects } from '../../../shared/aws/find-projects.ts'
import { storeGrants } from '../../../shared/aws/grants.ts'
import { signLinks } from '../../../shared/aws/hmac.ts'
import { readStoredResponses } from '../../../shared/aws/idempotency.ts'
import { inspectSecrets } from '../../../shared/aws/inspect-secrets.ts'
import { enqueueCleanup } from '../../../shared/aws/leave-work.ts'
import { listAccessKeys } from '../../../shared/aws/list-access-keys.ts'
import { listConnections } from '../../../shared/aws/list-connections.ts'
import { listDueGrants } from '../../../shared/aws/list-due-grants.ts'
import { listOauth2Clients } from '../../../shared/aws/list-oauth2-clients.ts'
import { listProjects } from '../../../shared/aws/list-projects.ts'
import { listReferences } from '../../../shared/aws/list-references.ts'
import { locateOauth2Clients } from '../../../shared/aws/locate-oauth2-clients.ts'
import { readLookups } from '../../../shared/aws/lookups.ts'
import { markSecrets } from '../../../shared/aws/mark-secrets.ts'
import { createOauth2Clients } from '../../../shared/aws/oauth2-clients.ts'
import { readClientSecrets } from '../../../shared/aws/open-client-secrets.ts'
import { decryptTokens } from '../../../shared/aws/open-tokens.ts'
import { readSecretRefs } from '../../../shared/aws/pinned-versions.ts'
import { createProjects } from '../../../shared/aws/projects.ts'
import { readAccessKeys } from '../../../shared/aws/read-access-keys.ts'
import { readConnections } from '../../../shared/aws/read-connections.ts'
import { readManyConnections } from '../../../shared/aws/read-many-connections.ts'
import { readOauth2Clients } from '../../../shared/aws/read-oauth2-clients.ts'
import { readProjects } from '../../../shared/aws/read-projects.ts'
import { recordEvents } from '../../../shared/aws/record-events.ts'
import { addReferences } from '../../../shared/aws/references.ts'
import { removeReferences } from '../../../shared/aws/remove-references.ts'
import { renameProjects } from '../../../shared/aws/rename-projects.ts'
import { writeClientSecrets } from '../../../shared/aws/reseal-client-secrets.ts'
import { rotateAccessKeys } from '../../../shared/aws/rotate-access-keys.ts'
import { writeNewClientSecrets } from '../../../shared/aws/seal-client-secrets.ts'
import { commitSecrets } from '../../../shared/aws/secrets/secrets-manager/commit.ts'
import { discardSecrets } from '../../../shared/aws/secrets/secrets-manager/discard.ts'
import { listSecrets } from '../../../shared/aws/secrets/secrets-manager/inventory.ts'
import { moveClientSecrets } from '../../../shared/aws/secrets/secrets-manager/move-client-secrets.ts'
import { readSecrets } from '../../../shared/aws/secrets/secrets-manager/read.ts'
import { writeSecrets } from '../../../shared/aws/secrets/secrets-manager/write.ts'
import { writeNewSecrets } from '../../../shared/aws/secrets/secrets-manager/write-new.ts'
import { completeCleanup } from '../../../shared/aws/settle-leftovers.ts'
import { takeAuthorizations } from '../../../shared/aws/take-authorizations.ts'
import { countRejections } from '../../../shared/aws/tally-refusals.ts'
import { encryptTokens } from '../../../shared/aws/tokens.ts'
import { updateConnections } from '../../../shared/aws/update-connections.ts'
import { updateOauth2Clients } from '../../../shared/aws/update-oauth2-clients.ts'
import { createConnections } from '../../../shared/aws/write-connections.ts'
import { askProviders } from '../../../shared/oauth/ask-providers.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { tryConnections } from '../../../shared/probe/try-connections.ts'

/** Every power over AWS. Imported only once the endpoints are set: see aws-subject.ts. */
export const adapters: Powers = {
  readAccessKeys,
  listAccessKeys,
  createAccessKeys,
  rotateAccessKeys,
  deleteAccessKeys,
  readConnections,
  readLog,
  readLookups,
  readManyConnections,
  listConnections,
  createConnections,
  updateConnections,
  deleteConnections,
  addReferences,
  removeReferences,
  listReferences,
  completeCleanup,
  writeNewSecrets,
  writeSecrets,
  readSecrets,
  discardSecrets,
  writeNewClientSecrets,
  writeClientSecrets,
  readClientSecrets,
  discardClientSecrets,
  moveClientSecrets,
  recordEvents,
  publishEvents,
  readEvents,
  readProjects,
  findProjects,
  listProjects,
  createProjects,
  renameProjects,
  deleteProjects,
  readStoredResponses,
  keepAdminKey,
  storeGrants,
  enqueueCleanup,
  listDueGrants,
  listCleanupTasks,
  deleteProjectKeys,
  inspectSecrets,
  listSecrets,
  markSecrets,
  readSecretRefs,
  commitSecrets,
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
  signLinks,
  countConnectionTests,
  // There is no Lambda here: the function that runs tests runs in this process.
  requestConnectionTests: { request: tryConnections.tryOut },
  tryConnections,
}
