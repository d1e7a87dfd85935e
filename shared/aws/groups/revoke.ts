import type { RevokePowers } from '../../ports/index.ts'
import { decryptTokens } from '../kms.ts'
import { readOauth2Clients } from '../oauth2-clients.ts'
import { readClientSecrets } from '../secrets/index.ts'

/** The adapters by which a grant is revoked at its provider; the function adds `askProviders`. */
export const revokeAdapters = {
  readOauth2Clients,
  readClientSecrets,
  decryptTokens,
} satisfies Omit<RevokePowers, 'askProviders'>
