import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager'
import { clientSecretOwner } from '../domain/oauth2-client.ts'
import type { Powers, SecretOwner } from '../domain/powers.ts'
import { setting } from '../domain/settings.ts'
import { answered, isNamed } from './dependency.ts'
import { ownerTags } from './seal-secrets.ts'
import { secretName, secretsManager } from './secret-store.ts'
import { labelOf } from './version-labels.ts'

/** Copies secrets of OAuth clients from where versions before 0.2 kept them; what they hold is never looked at. */
export const moveClientSecrets: Powers['moveClientSecrets'] = {
  async move({ home, id }, version) {
    const owner = clientSecretOwner({ home, id })
    if (await holds(owner, version)) return false
    const SecretString = await readOld({ home, id }, version)
    if (SecretString === undefined) return false
    const value = { SecretString, ClientRequestToken: version }
    const command = new CreateSecretCommand({
      ...{ Name: secretName(owner), KmsKeyId: setting('key'), Tags: ownerTags(owner) },
      ...value,
    })
    await answered(secretsManager.send(command), exists).catch(async (error: unknown) => {
      if (!isNamed(error, exists)) throw error
      const VersionStages = [labelOf(version, Date.now())]
      const more = { SecretId: secretName(owner), VersionStages, ...value }
      await answered(secretsManager.send(new PutSecretValueCommand(more)))
    })
    return true
  },
}

const exists = 'ResourceExistsException'
const none = 'ResourceNotFoundException'

async function holds(owner: SecretOwner, version: string): Promise<boolean> {
  const command = new DescribeSecretCommand({ SecretId: secretName(owner) })
  try {
    const { VersionIdsToStages = {} } = await answered(secretsManager.send(command), none)
    return Object.hasOwn(VersionIdsToStages, version)
  } catch (error) {
    if (isNamed(error, none)) return false
    throw error
  }
}

async function readOld(owner: SecretOwner, version: string): Promise<string | undefined> {
  const command = new GetSecretValueCommand({ SecretId: secretName(owner), VersionId: version })
  try {
    return (await answered(secretsManager.send(command), none)).SecretString
  } catch (error) {
    if (isNamed(error, none)) return undefined
    throw error
  }
}
