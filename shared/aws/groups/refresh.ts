import type { RefreshPowers, ResolvePowers } from '../../ports/index.ts'
import { enqueueCleanup } from '../cleanup-tasks.ts'
import { storeGrants } from '../grants.ts'
import { decryptTokens, encryptRevocations, encryptTokens } from '../kms.ts'
import { assumeRoles, fetchReferencedSecrets, signAssertions } from '../loaded-on-use.ts'
import { countRejections, readOauth2Clients } from '../oauth2-clients.ts'
import { readConnections } from '../read-connections.ts'
import { readClientSecrets, readSecrets } from '../secrets/index.ts'

/** The adapters by which a grant is refreshed; the function adds `askProviders`, which is not AWS. */
export const refreshAdapters = {
  readConnections,
  readOauth2Clients,
  readClientSecrets,
  signAssertions,
  decryptTokens,
  encryptTokens,
  storeGrants,
  countRejections,
  enqueueCleanup,
} satisfies Omit<RefreshPowers, 'askProviders'>

/** The adapters by which a connection is resolved; the function adds those that are not AWS. */
export const resolveAdapters = {
  readSecrets,
  assumeRoles,
  fetchReferencedSecrets,
  encryptRevocations,
  ...refreshAdapters,
} satisfies Omit<ResolvePowers, 'askProviders' | 'mintCredentials'>
