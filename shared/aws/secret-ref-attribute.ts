import type { SecretRef } from '../model/secret.ts'

/**
 * The attribute in which a row holds a `SecretRef`. Its name dates from the time when every ref
 * was a version id of Secrets Manager, so that older rows are read unchanged.
 */
export const refAttribute = 'secretVersion'

/** The member for such an attribute; empty where a row has none. */
export function refMember(stored: unknown): { readonly secretRef?: SecretRef } {
  return stored === undefined ? {} : { secretRef: String(stored) as SecretRef }
}

/**
 * The condition that a row holds this ref, or none. A migration moves secrets under the row's version,
 * so a change that read the row before has to be rejected: its cleanup would be that of the former ref.
 */
export function ifHeld(secretRef: SecretRef | undefined) {
  if (secretRef === undefined) return { when: `attribute_not_exists(${refAttribute})` }
  return { when: `${refAttribute} = :heldRef`, values: { ':heldRef': secretRef } }
}
