import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager'
import type { ClientRef } from '../../../model/authorization.ts'
import { clientSecretOwner } from '../../../model/oauth2-client.ts'
import type { SecretOwner, SecretRef } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered, isNamed } from '../../sdk/client.ts'
import { labelOf, ownerTags, secretName, secretsManager } from './client.ts'
import { labelsOf } from './inventory.ts'
import { existingSecret } from './write.ts'

/** Copies the secret of an OAuth client from its place before version 0.2, without decoding it. */
export async function move({ ownerId, id }: ClientRef, ref: SecretRef): Promise<boolean> {
  const [from, to] = [{ ownerId, id }, clientSecretOwner({ ownerId, id })]
  const old = await labelsOf(from)
  if (!old) return false
  if (!Object.hasOwn((await labelsOf(to)) ?? {}, ref)) await copy(from, to, ref)
  return true
}

async function copy(from: SecretOwner, to: SecretOwner, version: string): Promise<void> {
  const read = new GetSecretValueCommand({ SecretId: secretName(from), VersionId: version })
  const { SecretString } = await answered(secretsManager.send(read))
  const value = { SecretString, ClientRequestToken: version }
  const command = new CreateSecretCommand({
    ...{ Name: secretName(to), KmsKeyId: setting('key'), Tags: ownerTags(to) },
    ...value,
  })
  await answered(secretsManager.send(command), existingSecret).catch(async (error: unknown) => {
    if (!isNamed(error, existingSecret)) throw error
    const VersionStages = [labelOf(version, Date.now())]
    const more = { SecretId: secretName(to), VersionStages, ...value }
    await answered(secretsManager.send(new PutSecretValueCommand(more)))
  })
}
