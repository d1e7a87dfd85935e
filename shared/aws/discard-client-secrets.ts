import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/powers.ts'
import { discardSecrets } from './discard-secrets.ts'

/** Deletes OAuth clients’ secrets. */
export const discardClientSecrets: Powers['discardClientSecrets'] = {
  discard: (client) => discardSecrets.discard(clientSecretOwner(client)),
}
