import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import type { Pinned } from '../../../../ops/stored-refs.ts'

/** Where the secrets of a deployment are. */
export interface Vault {
  readonly secretsManager: SecretsManagerClient
  /** What their names start with. */
  readonly prefix: string
}

/**
 * Copies the version of a secret that a row pins, under its own version id, so that the row need
 * not change. Done again, it does nothing.
 */
export async function copySecret(
  from: Vault,
  to: Vault & { readonly key: string },
  { name, version }: Pinned,
): Promise<void> {
  const SecretId = from.prefix + name
  const asked = { SecretId, VersionId: version }
  const [{ SecretString = '' }, { Tags = [] }] = await Promise.all([
    from.secretsManager.send(new GetSecretValueCommand(asked)),
    from.secretsManager.send(new DescribeSecretCommand({ SecretId })),
  ])
  const Name = to.prefix + name
  const value = { SecretString, ClientRequestToken: version }
  const own = Tags.filter(({ Key }) => Key?.startsWith('mooring:'))
  const create = new CreateSecretCommand({ Name, KmsKeyId: to.key, Tags: own, ...value })
  await to.secretsManager.send(create).catch(async (error: Error) => {
    if (error.name !== 'ResourceExistsException') throw error
    await to.secretsManager.send(new PutSecretValueCommand({ SecretId: Name, ...value }))
  })
}
