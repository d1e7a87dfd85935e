import { Problem } from '../../../model/problem.ts'
import type { SecretOwner, SecretRef } from '../../../model/secret.ts'
import { readSecretRefs } from '../../read-secret-refs.ts'
import { isNamed } from '../../sdk/errors.ts'
import { absentSecret, deletedSecret } from './client.ts'

/** Whether an error means that a secret cannot be read, also not by a retry. */
export function isMissing(error: unknown): boolean {
  return isNamed(error, absentSecret) || isNamed(error, deletedSecret)
}

/**
 * The problem where a version of a secret is missing. The row that pins it is read again: where an
 * update or a delete moved it since, the version was removed rightly, and a repeat of the request
 * reads what is true now.
 *
 * @throws Problem `dependency_unavailable` where the row cannot be read.
 */
export async function missingSecret(
  owner: SecretOwner,
  ref: SecretRef,
  cause: unknown,
): Promise<Problem> {
  const row = await readSecretRefs.find(owner)
  if (row?.secretRef !== ref) return new Problem('dependency_unavailable', { cause })
  if (isNamed(cause, deletedSecret)) return secretToRestore(cause)
  const { id, kind } = owner
  const path = kind ? `/v1/oauth2-clients/${id}` : `/v1/connections/${id}`
  return new Problem('secret_missing', { details: { resend: `PUT ${path}` }, cause })
}

/** The problem of a secret that only its operator can restore. */
export function secretToRestore(cause: unknown): Problem {
  const message =
    'The stored secret is scheduled for deletion in Secrets Manager. Ask the operator to restore it.'
  return new Problem('secret_missing', { message, cause })
}
