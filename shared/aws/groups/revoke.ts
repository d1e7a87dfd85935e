import type { RevokePowers } from '../../ports/index.ts'
import { decryptRevocations, decryptTokens } from '../kms.ts'
import { signAssertions } from '../loaded-on-use.ts'
import { readOauth2Clients } from '../oauth2-clients.ts'
import { readClientSecrets } from '../secrets/index.ts'
import { deleteOauth2Clients } from '../write-oauth2-clients.ts'

/** The adapters by which a grant is revoked at its provider; the function adds those that are not AWS. */
export const revokeAdapters = {
  readOauth2Clients,
  readClientSecrets,
  signAssertions,
  deleteOauth2Clients,
  decryptTokens,
  decryptRevocations,
} satisfies Omit<RevokePowers, 'askProviders' | 'revokeMinted'>
