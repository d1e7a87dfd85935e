import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/powers.ts'
import { resealSecrets } from './reseal-secrets.ts'

/** Adds versions to OAuth clients’ secrets and keeps their labels. */
export const resealClientSecrets: Powers['resealClientSecrets'] = {
  add: (client, secrets, pinned) => resealSecrets.add(clientSecretOwner(client), secrets, pinned),
  release: (client, released, pinned) =>
    resealSecrets.release(clientSecretOwner(client), released, pinned),
}
