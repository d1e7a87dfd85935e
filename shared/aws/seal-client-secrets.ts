import { clientSecretOwner } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/powers.ts'
import { sealSecrets } from './seal-secrets.ts'

/** Makes an OAuth client’s secret before its row is written. */
export const sealClientSecrets: Powers['sealClientSecrets'] = {
  create: (client, secrets) => sealSecrets.create(clientSecretOwner(client), secrets),
  takeBack: (client) => sealSecrets.takeBack(clientSecretOwner(client)),
}
