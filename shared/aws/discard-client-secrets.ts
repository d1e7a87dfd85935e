import { clientSecretOwner } from '../domain/oauth2-client.ts'
import type { Powers } from '../domain/powers.ts'
import { discardSecrets } from './discard-secrets.ts'

/** Deletes OAuth clients’ secrets. */
export const discardClientSecrets: Powers['discardClientSecrets'] = {
  discard: (client) => discardSecrets.discard(clientSecretOwner(client)),
}
