import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { discardSecrets } from './secrets/secrets-manager/discard.ts'

/** Deletes OAuth clients’ secrets. */
export const discardClientSecrets: Powers['discardClientSecrets'] = {
  discard: (client) => discardSecrets.discard(clientSecretOwner(client)),
}
