import { createAccessKeys } from '../../../shared/aws/create-access-keys.ts'
import { createConnections } from '../../../shared/aws/create-connections.ts'
import { createProjects } from '../../../shared/aws/create-projects.ts'
import { deleteAccessKeys } from '../../../shared/aws/delete-access-keys.ts'
import { deleteConnections } from '../../../shared/aws/delete-connections.ts'
import { deleteProjects } from '../../../shared/aws/delete-projects.ts'
import { discardSecrets } from '../../../shared/aws/discard-secrets.ts'
import { keepAdminKey } from '../../../shared/aws/keep-admin-key.ts'
import { listAccessKeys } from '../../../shared/aws/list-access-keys.ts'
import { listConnections } from '../../../shared/aws/list-connections.ts'
import { listProjects } from '../../../shared/aws/list-projects.ts'
import { openSecrets } from '../../../shared/aws/open-secrets.ts'
import { readAccessKeys } from '../../../shared/aws/read-access-keys.ts'
import { readConnections } from '../../../shared/aws/read-connections.ts'
import { readEvents } from '../../../shared/aws/read-events.ts'
import { readManyConnections } from '../../../shared/aws/read-many-connections.ts'
import { readProjects } from '../../../shared/aws/read-projects.ts'
import { recordEvents } from '../../../shared/aws/record-events.ts'
import { rememberRequests } from '../../../shared/aws/remember-requests.ts'
import { renameProjects } from '../../../shared/aws/rename-projects.ts'
import { resealSecrets } from '../../../shared/aws/reseal-secrets.ts'
import { rotateAccessKeys } from '../../../shared/aws/rotate-access-keys.ts'
import { sealSecrets } from '../../../shared/aws/seal-secrets.ts'
import { settleLeftovers } from '../../../shared/aws/settle-leftovers.ts'
import { updateConnections } from '../../../shared/aws/update-connections.ts'
import type { Powers } from '../../../shared/domain/powers.ts'

/** Every power over AWS. Imported only once the endpoints are set: see aws-subject.ts. */
export const adapters: Powers = {
  readAccessKeys,
  listAccessKeys,
  createAccessKeys,
  rotateAccessKeys,
  deleteAccessKeys,
  readConnections,
  readManyConnections,
  listConnections,
  createConnections,
  updateConnections,
  deleteConnections,
  settleLeftovers,
  sealSecrets,
  resealSecrets,
  openSecrets,
  discardSecrets,
  recordEvents,
  readEvents,
  readProjects,
  listProjects,
  createProjects,
  renameProjects,
  deleteProjects,
  rememberRequests,
  keepAdminKey,
}
