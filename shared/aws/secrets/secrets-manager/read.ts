import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, Secrets } from '../../../model/secret.ts'
import type { Powers } from '../../../ports/index.ts'
import { BoundedMap, getOrLoad } from '../../../runtime/bounded-map.ts'
import { exponential, retry } from '../../../runtime/retry.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { secretName, secretsManager, secretsOf } from './client.ts'
import { absentSecret, deletedSecret, isMissing, missingSecret } from './missing.ts'

const opened = new BoundedMap<string, Promise<Secrets>>(1000)

/**
 * Opens the pinned version of a connection's secret. A version never changes, so what is cached by
 * (secret, version) cannot be stale; the row that pins it is read each time.
 *
 * @throws Problem as `missingSecret` where Secrets Manager does not have the version.
 */
export const readSecrets: Powers['readSecrets'] = {
  open(owner, version) {
    return getOrLoad(opened, `${secretName(owner)} ${version}`, () => read(owner, version))
  },
}

// Secrets Manager shows a new version everywhere a moment after it was written.
const untilVisible = {
  attempts: 3,
  delayMs: exponential(100),
  retryIf: (error: unknown) => isNamed(error, absentSecret),
}

async function read(owner: SecretOwner, version: string): Promise<Secrets> {
  try {
    return await retry(untilVisible, async () => {
      const command = new GetSecretValueCommand({ SecretId: secretName(owner), VersionId: version })
      const answer = await answered(secretsManager.send(command), absentSecret, deletedSecret)
      return secretsOf(answer.SecretString)
    })
  } catch (error) {
    throw isMissing(error) ? await missingSecret(owner, version, error) : error
  }
}
