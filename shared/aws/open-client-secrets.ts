import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { readSecrets } from './secrets/secrets-manager/read.ts'

/** Opens the pinned version of an OAuth client’s secret. */
export const readClientSecrets: Powers['readClientSecrets'] = {
  open: (client, version) => readSecrets.open(clientSecretOwner(client), version),
}
