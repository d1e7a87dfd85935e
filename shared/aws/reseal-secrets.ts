import { randomUUID } from 'node:crypto'
import {
  DescribeSecretCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import type { Powers, SecretOwner } from '../domain/powers.ts'
import type { Secrets } from '../domain/secret.ts'
import { answered, isNamed } from './dependency.ts'
import { createSecret } from './seal-secrets.ts'
import { secretName, secretString, secretsManager } from './secret-store.ts'
import { type LabelChange, labelChanges, labelOf } from './version-labels.ts'

/** Adds versions to connections' secrets and keeps their labels. */
export const resealSecrets: Powers['resealSecrets'] = {
  async add(owner, secrets, pinned) {
    if (pinned !== undefined) return putVersion(owner, secrets)
    try {
      return await createSecret(owner, secrets)
    } catch (error) {
      // An update that died before it wrote its row left the secret behind.
      if (!isNamed(error, 'ResourceExistsException')) throw error
      return putVersion(owner, secrets)
    }
  },

  async release(owner, released, pinned) {
    const describe = new DescribeSecretCommand({ SecretId: secretName(owner) })
    const { VersionIdsToStages = {} } = await answered(secretsManager.send(describe))
    const changes = labelChanges(VersionIdsToStages, released, pinned, Date.now())
    for (const change of changes) await changeLabel(owner, change)
  },
}

async function putVersion(owner: SecretOwner, secrets: Secrets): Promise<string> {
  const version = randomUUID()
  const command = new PutSecretValueCommand({
    SecretId: secretName(owner),
    ClientRequestToken: version,
    SecretString: secretString(secrets),
    VersionStages: [labelOf(version, Date.now())],
  })
  await answered(secretsManager.send(command))
  return version
}

async function changeLabel(owner: SecretOwner, { label, from, to }: LabelChange): Promise<void> {
  const command = new UpdateSecretVersionStageCommand({
    SecretId: secretName(owner),
    VersionStage: label,
    RemoveFromVersionId: from,
    ...(to === undefined ? {} : { MoveToVersionId: to }),
  })
  await answered(secretsManager.send(command))
}
