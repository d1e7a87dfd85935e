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
