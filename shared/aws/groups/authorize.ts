import type { StartPowers } from '../../ports/index.ts'
import { startAuthorizations } from '../authorizations.ts'
import { encryptTokens } from '../kms.ts'
import { listOauth2Clients, readOauth2Clients } from '../oauth2-clients.ts'

/** The adapters by which an authorization is started. */
export const authorizeAdapters = {
  readOauth2Clients,
  listOauth2Clients,
  encryptTokens,
  startAuthorizations,
} satisfies StartPowers
