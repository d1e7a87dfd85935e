import { join } from 'node:path'
import { operation } from '../json/operation.ts'
import type { Service } from '../json/serve.ts'
import type { KmsEngine } from '../kms/service.ts'
import { deleteSecret, tagResource } from './change-secret.ts'
import { inputs } from './inputs.ts'
import { describeSecret, listSecrets } from './list-secrets.ts'
import { arnPrefix } from './secret-record.ts'
import { type Context, openSecretStore } from './secret-store.ts'
import { valueVault } from './value-vault.ts'
import { dropDeprecated, getSecretValue, updateSecretVersionStage } from './version-stages.ts'
import { createSecret, putSecretValue } from './write-value.ts'

/** Where secrets live, and under which KMS. */
export interface SecretsManagerOptions {
  readonly dataDir: string
  readonly kms: KmsEngine
  readonly region?: string
  readonly account?: string
  /** The clock, in milliseconds. */
  readonly now?: () => number
  /** Drop a version as soon as it bears no label: AWS may, so a test can prove that no reader needs it. */
  readonly purgeUnlabelled?: boolean
}

/**
 * A Secrets Manager in this process: the calls of AWS's that Mooring and its `recovery` use, each by
 * its AWS name.
 *
 * Throws AwsError; what it answers to a change is on the disk, under `<dataDir>/secrets`. One
 * process to a data directory.
 */
export async function openSecretsManagerEngine(options: SecretsManagerOptions) {
  const { region = 'us-east-1', account = '000000000000', now = Date.now } = options
  const prefix = arnPrefix(region, account)
  const store = await openSecretStore({
    directory: join(options.dataDir, 'secrets'),
    arnPrefix: prefix,
    now,
    tidy: (draft) => dropDeprecated(draft, options.purgeUnlabelled === true),
  })
  const context: Context = { store, vault: valueVault(options.kms), arnPrefix: prefix, now }
  return {
    ...createSecret(context),
    ...putSecretValue(context),
    ...getSecretValue(context),
    ...describeSecret(context),
    ...listSecrets(context),
    ...updateSecretVersionStage(context),
    ...deleteSecret(context),
    ...tagResource(context),
  }
}

/** The calls of the local Secrets Manager. */
export type SecretsManagerEngine = Awaited<ReturnType<typeof openSecretsManagerEngine>>

/** The engine as a service of AWS JSON 1.1. */
export const secretsManagerService = (engine: SecretsManagerEngine): Service => ({
  target: 'secretsmanager',
  // A value of 65,536 bytes, each of which JSON may spell in six.
  bodyLimitBytes: 524_288,
  operations: {
    CreateSecret: operation(inputs.CreateSecret, engine.CreateSecret),
    PutSecretValue: operation(inputs.PutSecretValue, engine.PutSecretValue),
    GetSecretValue: operation(inputs.GetSecretValue, engine.GetSecretValue),
    DescribeSecret: operation(inputs.DescribeSecret, engine.DescribeSecret),
    ListSecretVersionIds: operation(inputs.ListSecretVersionIds, engine.ListSecretVersionIds),
    ListSecrets: operation(inputs.ListSecrets, engine.ListSecrets),
    UpdateSecretVersionStage: operation(
      inputs.UpdateSecretVersionStage,
      engine.UpdateSecretVersionStage,
    ),
    DeleteSecret: operation(inputs.DeleteSecret, engine.DeleteSecret),
    RestoreSecret: operation(inputs.RestoreSecret, engine.RestoreSecret),
    TagResource: operation(inputs.TagResource, engine.TagResource),
    UntagResource: operation(inputs.UntagResource, engine.UntagResource),
  },
})
