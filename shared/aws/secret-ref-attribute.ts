import type { SecretRef } from '../model/secret.ts'

/**
 * The attribute in which a row holds a `SecretRef`. It bears the name that it had while every ref
 * was a version of Secrets Manager's, so that rows of before are read unchanged.
 */
export const refAttribute = 'secretVersion'

/** The member that such an attribute is read into; nothing where a row has none. */
export function refMember(stored: unknown): { readonly secretRef?: SecretRef } {
  return stored === undefined ? {} : { secretRef: String(stored) as SecretRef }
}
