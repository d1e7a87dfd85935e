import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import type { Powers, SecretOwner } from '../domain/powers.ts'
import type { Secrets } from '../domain/secret.ts'
import { answered, backOff, isNamed } from './dependency.ts'
import { absentSecret, deletedSecret, isMissing, missingSecret } from './missing-secret.ts'
import { secretName, secretsManager, secretsOf } from './secret-store.ts'

const most = 1000
const opened = new Map<string, Promise<Secrets>>()

/**
 * Opens the pinned version of a connection's secret. A version never changes, so what is cached by
 * (secret, version) cannot be stale; the row that pins it is read each time.
 *
 * @throws Problem as `missingSecret` where Secrets Manager does not have the version.
 */
export const openSecrets: Powers['openSecrets'] = {
  open(owner, version) {
    const name = `${secretName(owner)} ${version}`
    const known = opened.get(name)
    if (known) return known
    const value = read(owner, version)
    value.catch(() => opened.delete(name))
    const oldest = opened.keys().next().value
    if (opened.size >= most && oldest !== undefined) opened.delete(oldest)
    opened.set(name, value)
    return value
  },
}

const triesUntilSeen = 3

// Secrets Manager shows a new version everywhere a moment after it was written.
async function read(owner: SecretOwner, version: string): Promise<Secrets> {
  for (let attempt = 1; ; attempt++) {
    try {
      const command = new GetSecretValueCommand({ SecretId: secretName(owner), VersionId: version })
      const answer = await answered(secretsManager.send(command), absentSecret, deletedSecret)
      return secretsOf(answer.SecretString)
    } catch (error) {
      if (!isMissing(error)) throw error
      const isUnseen = isNamed(error, absentSecret) && attempt < triesUntilSeen
      if (!isUnseen) throw await missingSecret(owner, version, error)
      await backOff(attempt, 50)
    }
  }
}
