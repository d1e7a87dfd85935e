import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { writeSecrets } from './secrets/secrets-manager/write.ts'

/** Adds versions to OAuth clients’ secrets and keeps their labels. */
export const writeClientSecrets: Powers['writeClientSecrets'] = {
  add: (client, secrets, pinned) => writeSecrets.add(clientSecretOwner(client), secrets, pinned),
  release: (client, released, pinned) =>
    writeSecrets.release(clientSecretOwner(client), released, pinned),
}
