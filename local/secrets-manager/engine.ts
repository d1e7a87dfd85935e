import { join } from 'node:path'
import type { KmsEngine } from '../kms/engine.ts'
import type { Context } from './context.ts'
import { createSecret } from './create-secret.ts'
import { deleteSecret } from './delete-secret.ts'
import { describeSecret } from './describe-secret.ts'
import { getSecretValue } from './get-secret-value.ts'
import { listSecrets } from './list-secrets.ts'
import { putSecretValue } from './put-secret-value.ts'
import { arnPrefix } from './secret-name.ts'
import { openSecretStore } from './secret-store.ts'
import { tagResource } from './tag-resource.ts'
import { updateSecretVersionStage } from './update-secret-version-stage.ts'
import { valueVault } from './value-vault.ts'
import { dropDeprecated } from './version-stages.ts'

/** Where secrets live, and under which KMS. */
export interface SecretsManagerOptions {
  readonly dataDir: string
  readonly kms: KmsEngine
  readonly region?: string
  readonly account?: string
  /** The clock, in milliseconds. */
  readonly now?: () => number
  /** Drop a version as soon as it bears no label: AWS may, so a test can prove nobody needs it. */
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
