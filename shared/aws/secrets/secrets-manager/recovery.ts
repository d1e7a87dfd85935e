import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  type SecretsManagerClient,
  type SecretVersionsListEntry,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef } from '../../../model/secret.ts'
import { isNamed } from '../../sdk/client.ts'
import { labelOf, secretPath } from './client.ts'

/** Where the secrets of a deployment are. */
export interface Vault {
  readonly secretsManager: SecretsManagerClient
  /** What their names start with. */
  readonly prefix: string
}

/**
 * How the version of a secret that a row pins is found: `there`; in a secret that is `deleted`, and
 * within its recovery window; without a label (`unlabelled`), so that Secrets Manager may purge it;
 * or `gone`.
 */
export type SecretState = 'there' | 'deleted' | 'unlabelled' | 'gone'

/** A secret that a row holds a ref of. */
export type HeldSecret = SecretOwner & { readonly secretRef: SecretRef }

/** Finds the state of a secret. */
export async function findSecret(
  { secretsManager, prefix }: Vault,
  { secretRef, ...owner }: HeldSecret,
): Promise<SecretState> {
  const SecretId = prefix + secretPath(owner)
  const described = await secretsManager.send(new DescribeSecretCommand({ SecretId })).catch(absent)
  if (!described) return 'gone'
  if (described.DeletedDate) return 'deleted'
  if (described.VersionIdsToStages?.[secretRef]) return 'there'
  const versions = await everyVersion(secretsManager, SecretId)
  return versions.some(({ VersionId }) => VersionId === secretRef) ? 'unlabelled' : 'gone'
}

/** Restores a secret where that is possible. @returns how it is found then. */
export async function restoreSecret(vault: Vault, held: HeldSecret): Promise<SecretState> {
  const { secretsManager, prefix } = vault
  const SecretId = prefix + secretPath(held)
  const found = await findSecret(vault, held)
  if (found === 'deleted') {
    await secretsManager.send(new RestoreSecretCommand({ SecretId }))
    return restoreSecret(vault, held)
  }
  if (found !== 'unlabelled') return found
  const VersionStage = labelOf(held.secretRef, Date.now())
  const MoveToVersionId = held.secretRef
  const label = { SecretId, VersionStage, MoveToVersionId }
  await secretsManager.send(new UpdateSecretVersionStageCommand(label))
  return 'there'
}

/**
 * Copies a secret into another deployment, under its own ref, so that the row need not change. Done
 * again, it does nothing.
 */
export async function copySecret(
  from: Vault,
  to: Vault & { readonly key: string },
  { secretRef, ...owner }: HeldSecret,
): Promise<void> {
  const SecretId = from.prefix + secretPath(owner)
  const asked = { SecretId, VersionId: secretRef }
  const [{ SecretString = '' }, { Tags = [] }] = await Promise.all([
    from.secretsManager.send(new GetSecretValueCommand(asked)),
    from.secretsManager.send(new DescribeSecretCommand({ SecretId })),
  ])
  const Name = to.prefix + secretPath(owner)
  const value = { SecretString, ClientRequestToken: secretRef }
  const own = Tags.filter(({ Key }) => Key?.startsWith('mooring:'))
  const create = new CreateSecretCommand({ Name, KmsKeyId: to.key, Tags: own, ...value })
  await to.secretsManager.send(create).catch(async (error: unknown) => {
    if (!isNamed(error, 'ResourceExistsException')) throw error
    await to.secretsManager.send(new PutSecretValueCommand({ SecretId: Name, ...value }))
  })
}

async function everyVersion(client: SecretsManagerClient, SecretId: string) {
  const found: SecretVersionsListEntry[] = []
  let NextToken: string | undefined
  do {
    const given = { SecretId, IncludeDeprecated: true, ...(NextToken ? { NextToken } : {}) }
    const answer = await client.send(new ListSecretVersionIdsCommand(given))
    found.push(...(answer.Versions ?? []))
    NextToken = answer.NextToken
  } while (NextToken !== undefined)
  return found
}

function absent(error: unknown): undefined {
  if (isNamed(error, 'ResourceNotFoundException')) return undefined
  throw error
}
