/**
 * Where static secrets are written and read: `envelope` reads what Secrets Manager keeps too, and
 * `secrets-manager,envelope` is the way back, which writes to Secrets Manager and reads both.
 */
export const secretStores = ['secrets-manager', 'envelope', 'secrets-manager,envelope'] as const

/** One of them. */
export type SecretStoreOption = (typeof secretStores)[number]
