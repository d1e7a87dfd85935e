import type { Connection } from './connection.ts'
import type { DestinationChange } from './destination-change.ts'
import type { Secrets } from './secret.ts'

/** A connection's next version, and what becomes of its secrets. */
export interface Revision {
  readonly next: Connection
  /** The secrets that were sent. */
  readonly sent: Secrets
  /** The secret fields whose stored value stays. */
  readonly kept: readonly string[]
  /** The names of the fields that change, for the audit trail. */
  readonly changed: readonly string[]
  /** Those of them that decide where secrets go. */
  readonly destinations: readonly DestinationChange[]
}
