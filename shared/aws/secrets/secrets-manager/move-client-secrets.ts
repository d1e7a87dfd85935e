import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager'
import { clientSecretOwner } from '../../../model/oauth2-client.ts'
import type { SecretOwner } from '../../../model/secret.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { secretName, secretsManager } from './client.ts'
import { type Labels, labelOf } from './version-labels.ts'
import { tagsOf } from './write-new.ts'

/** Copies secrets of OAuth clients from where versions before 0.2 kept them; what they hold is never looked at. */
export const moveClientSecrets: Powers['moveClientSecrets'] = {
  async move({ home, id }, version) {
    const [from, to] = [{ home, id }, clientSecretOwner({ home, id })]
    const old = await labelsOf(from)
    if (!old) return false
    if (!Object.hasOwn((await labelsOf(to)) ?? {}, version)) await copy(from, to, version)
    return true
  },
}

async function copy(from: SecretOwner, to: SecretOwner, version: string): Promise<void> {
  const read = new GetSecretValueCommand({ SecretId: secretName(from), VersionId: version })
  const { SecretString } = await answered(secretsManager.send(read))
  const value = { SecretString, ClientRequestToken: version }
  const command = new CreateSecretCommand({
    ...{ Name: secretName(to), KmsKeyId: setting('key'), Tags: tagsOf(to) },
    ...value,
  })
  await answered(secretsManager.send(command), exists).catch(async (error: unknown) => {
    if (!isNamed(error, exists)) throw error
    const VersionStages = [labelOf(version, Date.now())]
    const more = { SecretId: secretName(to), VersionStages, ...value }
    await answered(secretsManager.send(new PutSecretValueCommand(more)))
  })
}

const exists = 'ResourceExistsException'
const none = 'ResourceNotFoundException'

/** The labels by version; undefined where there is no secret, or one that is being deleted. */
async function labelsOf(owner: SecretOwner): Promise<Labels | undefined> {
  const command = new DescribeSecretCommand({ SecretId: secretName(owner) })
  try {
    const answer = await answered(secretsManager.send(command), none)
    return answer.DeletedDate ? undefined : (answer.VersionIdsToStages ?? {})
  } catch (error) {
    if (isNamed(error, none)) return undefined
    throw error
  }
}
