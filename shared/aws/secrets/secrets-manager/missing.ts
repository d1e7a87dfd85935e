import { Problem } from '../../../model/problem.ts'
import type { SecretOwner } from '../../../model/secret.ts'
import { getItem } from '../../dynamodb/client.ts'
import { keys } from '../../dynamodb/keys.ts'
import { isNamed } from '../../sdk/errors.ts'

/** How Secrets Manager answers for a secret or version that it does not have. */
export const absentSecret = 'ResourceNotFoundException'

/**
 * How it answers for a secret that waits for its deletion (GetSecretValue and PutSecretValue,
 * InvalidRequestException: "currently marked deleted").
 */
export const deletedSecret = 'InvalidRequestException'

/** Whether an error says that a secret cannot be read, and will not be by asking again. */
export function isMissing(error: unknown): boolean {
  return isNamed(error, absentSecret) || isNamed(error, deletedSecret)
}

/**
 * The problem where a version of a secret is missing. The row that pins it is read again: where an
 * update or a delete moved it since, the version was let go of rightly, and a repeat of the request
 * reads what is true now.
 *
 * @throws Problem `dependency_unavailable` where the row cannot be read.
 */
export async function missingSecret(
  { home, id, kind }: SecretOwner,
  version: string,
  cause: unknown,
): Promise<Problem> {
  const row = await getItem(kind ? keys.oauth2Client(home, id) : keys.connection(home, id))
  if (row?.secretVersion !== version) return new Problem('dependency_unavailable', { cause })
  if (isNamed(cause, deletedSecret)) return secretToRestore(cause)
  const path = kind ? `/v1/oauth2-clients/${id}` : `/v1/connections/${id}`
  return new Problem('secret_missing', { details: { resend: `PUT ${path}` }, cause })
}

/** The problem of a secret that its operator can still bring back, and nobody can replace. */
export function secretToRestore(cause: unknown): Problem {
  const message =
    'The stored secret is scheduled for deletion in Secrets Manager. Ask the operator to restore it.'
  return new Problem('secret_missing', { message, cause })
}
