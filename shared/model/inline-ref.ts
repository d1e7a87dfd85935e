import type { SecretRef } from './secret.ts'

/** What starts a ref that holds the secrets themselves, before the number of its format. */
export const refPrefix = 'e'

/**
 * Whether a ref holds the secrets themselves, encrypted: they are gone with the row that holds it,
 * so nothing is kept elsewhere that a cleanup task would remove.
 */
export function isInlineRef(ref: SecretRef | undefined): boolean {
  return ref !== undefined && /^e\d+\./.test(ref)
}
