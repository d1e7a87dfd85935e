import { addReferences } from '../../../shared/aws/add-references.ts'
import { countConnectionTests } from '../../../shared/aws/count-connection-tests.ts'
import { createAccessKeys } from '../../../shared/aws/create-access-keys.ts'
import { createConnections } from '../../../shared/aws/create-connections.ts'
import { createOauth2Clients } from '../../../shared/aws/create-oauth2-clients.ts'
import { createProjects } from '../../../shared/aws/create-projects.ts'
import { deleteAccessKeys } from '../../../shared/aws/delete-access-keys.ts'
import { deleteConnections } from '../../../shared/aws/delete-connections.ts'
import { deleteOauth2Clients } from '../../../shared/aws/delete-oauth2-clients.ts'
import { deleteProjectKeys } from '../../../shared/aws/delete-project-keys.ts'
import { deleteProjects } from '../../../shared/aws/delete-projects.ts'
import { discardClientSecrets } from '../../../shared/aws/discard-client-secrets.ts'
import { discardSecrets } from '../../../shared/aws/discard-secrets.ts'
import { findProjects } from '../../../shared/aws/find-projects.ts'
import { inspectSecrets } from '../../../shared/aws/inspect-secrets.ts'
import { keepAdminKey } from '../../../shared/aws/keep-admin-key.ts'
import { keepGrants } from '../../../shared/aws/keep-grants.ts'
import { leaveWork } from '../../../shared/aws/leave-work.ts'
import { listAccessKeys } from '../../../shared/aws/list-access-keys.ts'
import { listConnections } from '../../../shared/aws/list-connections.ts'
import { listDueGrants } from '../../../shared/aws/list-due-grants.ts'
import { listLeftovers } from '../../../shared/aws/list-leftovers.ts'
import { listOauth2Clients } from '../../../shared/aws/list-oauth2-clients.ts'
import { listProjects } from '../../../shared/aws/list-projects.ts'
import { listReferences } from '../../../shared/aws/list-references.ts'
import { listSecrets } from '../../../shared/aws/list-secrets.ts'
import { locateOauth2Clients } from '../../../shared/aws/locate-oauth2-clients.ts'
import { markSecrets } from '../../../shared/aws/mark-secrets.ts'
import { moveClientSecrets } from '../../../shared/aws/move-client-secrets.ts'
import { openClientSecrets } from '../../../shared/aws/open-client-secrets.ts'
import { openSecrets } from '../../../shared/aws/open-secrets.ts'
import { openTokens } from '../../../shared/aws/open-tokens.ts'
import { publishEvents } from '../../../shared/aws/publish-events.ts'
import { readAccessKeys } from '../../../shared/aws/read-access-keys.ts'
import { readConnections } from '../../../shared/aws/read-connections.ts'
import { readEvents } from '../../../shared/aws/read-events.ts'
import { readLog } from '../../../shared/aws/read-log.ts'
import { readLookups } from '../../../shared/aws/read-lookups.ts'
import { readManyConnections } from '../../../shared/aws/read-many-connections.ts'
import { readOauth2Clients } from '../../../shared/aws/read-oauth2-clients.ts'
import { readPinnings } from '../../../shared/aws/read-pinnings.ts'
import { readProjects } from '../../../shared/aws/read-projects.ts'
import { recordEvents } from '../../../shared/aws/record-events.ts'
import { releaseVersions } from '../../../shared/aws/release-versions.ts'
import { rememberRequests } from '../../../shared/aws/remember-requests.ts'
import { removeReferences } from '../../../shared/aws/remove-references.ts'
import { renameProjects } from '../../../shared/aws/rename-projects.ts'
import { resealClientSecrets } from '../../../shared/aws/reseal-client-secrets.ts'
import { resealSecrets } from '../../../shared/aws/reseal-secrets.ts'
import { rotateAccessKeys } from '../../../shared/aws/rotate-access-keys.ts'
import { sealClientSecrets } from '../../../shared/aws/seal-client-secrets.ts'
import { sealSecrets } from '../../../shared/aws/seal-secrets.ts'
import { sealTokens } from '../../../shared/aws/seal-tokens.ts'
import { settleLeftovers } from '../../../shared/aws/settle-leftovers.ts'
import { signLinks } from '../../../shared/aws/sign-links.ts'
import { startAuthorizations } from '../../../shared/aws/start-authorizations.ts'
import { takeAuthorizations } from '../../../shared/aws/take-authorizations.ts'
import { tallyRefusals } from '../../../shared/aws/tally-refusals.ts'
import { updateConnections } from '../../../shared/aws/update-connections.ts'
import { updateOauth2Clients } from '../../../shared/aws/update-oauth2-clients.ts'
import { askProviders } from '../../../shared/oauth/ask-providers.ts'
import type { Powers } from '../../../shared/ports/powers.ts'
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
  settleLeftovers,
  sealSecrets,
  resealSecrets,
  openSecrets,
  discardSecrets,
  sealClientSecrets,
  resealClientSecrets,
  openClientSecrets,
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
  rememberRequests,
  keepAdminKey,
  keepGrants,
  leaveWork,
  listDueGrants,
  listLeftovers,
  deleteProjectKeys,
  inspectSecrets,
  listSecrets,
  markSecrets,
  readPinnings,
  releaseVersions,
  openTokens,
  sealTokens,
  startAuthorizations,
  takeAuthorizations,
  readOauth2Clients,
  locateOauth2Clients,
  listOauth2Clients,
  createOauth2Clients,
  updateOauth2Clients,
  deleteOauth2Clients,
  tallyRefusals,
  askProviders,
  signLinks,
  countConnectionTests,
  // There is no Lambda here: the function that runs tests runs in this process.
  requestConnectionTests: { request: tryConnections.tryOut },
  tryConnections,
}
