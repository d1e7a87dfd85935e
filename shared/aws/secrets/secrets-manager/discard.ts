import { DeleteSecretCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner } from '../../../model/secret.ts'
import { answered } from '../../sdk/errors.ts'
import { absentSecret, deletedSecret, secretName, secretsManager } from './client.ts'

// The minimum of Secrets Manager: until then an operator can restore the secret.
const recoveryDays = 7

/** Puts an owner's secret with all its versions into its recovery window, if there is one. */
export async function discard(owner: SecretOwner): Promise<void> {
  const command = new DeleteSecretCommand({
    SecretId: secretName(owner),
    RecoveryWindowInDays: recoveryDays,
  })
  const gone = [absentSecret, deletedSecret]
  await answered(secretsManager.send(command), ...gone).catch((error: Error) => {
    if (!gone.includes(error.name)) throw error
  })
}
