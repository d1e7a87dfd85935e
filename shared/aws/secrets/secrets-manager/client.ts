import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { clientConfig, lean } from '../../sdk/client.ts'
import { secretPath } from './names.ts'

/** The client of Secrets Manager. */
export const secretsManager = lean(new SecretsManagerClient(clientConfig))

/** The name of an owner's secret: one secret holds all versions of what the owner keeps. */
export function secretName(owner: SecretOwner): string {
  return `${setting('secretPrefix')}${secretPath(owner)}`
}

/** How Secrets Manager answers for a secret or version that it does not have. */
export const absentSecret = 'ResourceNotFoundException'

/**
 * How it answers for a secret that waits for its deletion (GetSecretValue and PutSecretValue,
 * InvalidRequestException: "currently marked deleted").
 */
export const deletedSecret = 'InvalidRequestException'

/** The problem of a secret that only its operator can restore. */
export function secretToRestore(cause: unknown): Problem {
  const message =
    'The stored secret is scheduled for deletion in Secrets Manager. Ask the operator to restore it.'
  return new Problem('secret_missing', { message, cause })
}
