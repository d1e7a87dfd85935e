import { GetSecretValueCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import { Secret } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { answered, isNamed } from './sdk/client.ts'
import { secretsManager } from './secrets/secrets-manager/client.ts'

/** Stores the first admin key in the secret that the stack created for it. */
export const storeAdminKey: Powers['storeAdminKey'] = {
  async read() {
    const command = new GetSecretValueCommand({ SecretId: setting('adminKeySecret') })
    const none = 'ResourceNotFoundException'
    try {
      return (await answered(secretsManager.send(command), none)).SecretString
    } catch (error) {
      if (isNamed(error, none)) return undefined
      throw error
    }
  },

  async write(key) {
    const SecretString = String(key.reveal())
    const SecretId = setting('adminKeySecret')
    await answered(secretsManager.send(new PutSecretValueCommand({ SecretId, SecretString })))
  },
}

/** Reads secrets that the options of the deployment name by their ARN: the operator created them. */
export const readDeploymentSecrets: Powers['readDeploymentSecrets'] = {
  async read(SecretId) {
    const { SecretString } = await answered(
      secretsManager.send(new GetSecretValueCommand({ SecretId })),
    )
    if (!SecretString) throw new Error('The secret of the sign-in client holds no text')
    return new Secret(SecretString)
  },
}
