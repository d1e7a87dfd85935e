import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { BoundedMap, getOrLoad } from '../../../runtime/cache.ts'
import { exponential, retry } from '../../../runtime/runtime.ts'
import { readSecretRefs } from '../../read-connections.ts'
import { answered, isNamed } from '../../sdk/client.ts'
import { decodeSecrets } from '../secret-text.ts'
import {
  absentSecret,
  deletedSecret,
  secretName,
  secretsManager,
  secretToRestore,
} from './client.ts'

const cached = /* @__PURE__ */ new BoundedMap<string, Promise<Secrets>>(1000)

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
  delayMs: /* @__PURE__ */ exponential(100),
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

/** Whether an error means that a secret cannot be read, also not by a retry. */
function isMissing(error: unknown): boolean {
  return isNamed(error, absentSecret) || isNamed(error, deletedSecret)
}

/**
 * The problem where a version of a secret is missing. The row that pins it is read again: where an
 * update or a delete moved it since, the version was removed rightly, and a repeat of the request
 * reads what is true now.
 *
 * @throws Problem `dependency_unavailable` where the row cannot be read.
 */
async function missingSecret(owner: SecretOwner, ref: SecretRef, cause: unknown): Promise<Problem> {
  const row = await readSecretRefs.find(owner)
  if (row?.secretRef !== ref) return new Problem('dependency_unavailable', { cause })
  if (isNamed(cause, deletedSecret)) return secretToRestore(cause)
  const { id, kind } = owner
  const path = kind ? `/v1/oauth2-clients/${id}` : `/v1/connections/${id}`
  return new Problem('secret_missing', { details: { resend: `PUT ${path}` }, cause })
}
