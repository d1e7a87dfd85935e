import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager'
import type { Powers } from '../ports/index.ts'
import { answered, isNamed } from './sdk/errors.ts'
import { secretName, secretsManager } from './secrets/secrets-manager/client.ts'

/** Looks whether secrets are there, without opening them. */
export const inspectSecrets: Powers['inspectSecrets'] = {
  async holds(owner, version) {
    const none = 'ResourceNotFoundException'
    const command = new DescribeSecretCommand({ SecretId: secretName(owner) })
    try {
      const answer = await answered(secretsManager.send(command), none)
      const { DeletedDate, VersionIdsToStages = {} } = answer
      return DeletedDate === undefined && Object.hasOwn(VersionIdsToStages, version)
    } catch (error) {
      if (isNamed(error, none)) return false
      throw error
    }
  },
}
