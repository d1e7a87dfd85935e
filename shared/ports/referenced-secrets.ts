import type { Secret } from '../model/secret.ts'
import type { SecretLocation } from '../model/secret-reference.ts'
import type { RoleSession } from './roles.ts'

/** Why a referenced secret was not read. */
export type ReferencedSecretFailure =
  /** Neither the role nor the session policy of the read allows it, or its key is not usable. */
  | 'denied'
  /** There is none, or it is pending deletion. */
  | 'missing'
  /** It is binary, or AWS rejects its ARN. */
  | 'malformed'
  | 'throttled'
  /** It proves nothing about the secret: no answer, or an answer of 5xx. */
  | 'transient'
  /** AWS does not accept the session any more: another one may be. */
  | 'session_ended'

/** A referenced secret as text, or why there is none. */
export type ReferencedSecretResponse =
  | { readonly kind: 'found'; readonly text: Secret }
  | { readonly kind: ReferencedSecretFailure }

/** The power over secrets outside the deployment: see `Powers`. */
export interface ReferencedSecretPowers {
  /** Reads one with the credentials of a role and with no other right; a failure is a value. */
  fetchReferencedSecrets: {
    fetch(location: SecretLocation, session: RoleSession): Promise<ReferencedSecretResponse>
  }
}
