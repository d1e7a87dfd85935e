import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/powers.ts'
import { openSecrets } from './open-secrets.ts'

/** Opens the pinned version of an OAuth client’s secret. */
export const openClientSecrets: Powers['openClientSecrets'] = {
  open: (client, version) => openSecrets.open(clientSecretOwner(client), version),
}
