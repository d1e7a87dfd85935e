import type { SecretStore } from './secret-store.ts'
import type { ValueVault } from './value-vault.ts'

/** What the calls work with. */
export interface Context {
  readonly store: SecretStore
  readonly vault: ValueVault
  readonly arnPrefix: string
  /** The clock, in milliseconds. */
  readonly now: () => number
}
