import type { RefreshPowers } from '../../ports/index.ts'
import { enqueueCleanup } from '../cleanup-tasks.ts'
import { storeGrants } from '../grants.ts'
import { countRejections, readOauth2Clients } from '../oauth2-clients.ts'
import { readConnections } from '../read-connections.ts'
import { readClientSecrets } from '../secrets/index.ts'
import { decryptTokens, encryptTokens } from '../tokens.ts'

/** The adapters by which a grant is refreshed; the function adds `askProviders`, which is not AWS. */
export const refreshAdapters = {
  readConnections,
  readOauth2Clients,
  readClientSecrets,
  decryptTokens,
  encryptTokens,
  storeGrants,
  countRejections,
  enqueueCleanup,
} satisfies Omit<RefreshPowers, 'askProviders'>
