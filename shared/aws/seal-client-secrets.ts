import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { writeNewSecrets } from './secrets/secrets-manager/write-new.ts'

/** Makes an OAuth client’s secret before its row is written. */
export const writeNewClientSecrets: Powers['writeNewClientSecrets'] = {
  create: (client, secrets) => writeNewSecrets.create(clientSecretOwner(client), secrets),
  takeBack: (client) => writeNewSecrets.takeBack(clientSecretOwner(client)),
}
