import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { BoundedMap, getOrLoad } from '../../../runtime/cache.ts'
import { exponential, retry } from '../../../runtime/retry.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { decodeSecrets } from '../secret-text.ts'
import { absentSecret, deletedSecret, secretName, secretsManager } from './client.ts'
import { isMissing, missingSecret } from './missing.ts'

const cached = new BoundedMap<string, Promise<Secrets>>(1000)

/**
 * Reads the pinned version of an owner's secret. A version never changes, so what is cached by
 * (secret, version) cannot be stale; the row that pins it is read each time.
 *
 * @throws Problem as `missingSecret` where Secrets Manager does not have the version.
 */
export function read(owner: SecretOwner, ref: SecretRef): Promise<Secrets> {
  return getOrLoad(cached, `${secretName(owner)} ${ref}`, () => readVersion(owner, ref))
}

// Secrets Manager shows a new version everywhere a moment after it was written.
const untilVisible = {
  attempts: 3,
  delayMs: exponential(100),
  retryIf: (error: unknown) => isNamed(error, absentSecret),
}

async function readVersion(owner: SecretOwner, ref: SecretRef): Promise<Secrets> {
  try {
    return await retry(untilVisible, async () => {
      const command = new GetSecretValueCommand({ SecretId: secretName(owner), VersionId: ref })
      const answer = await answered(secretsManager.send(command), absentSecret, deletedSecret)
      return decodeSecrets(answer.SecretString)
    })
  } catch (error) {
    throw isMissing(error) ? await missingSecret(owner, ref, error) : error
  }
}
