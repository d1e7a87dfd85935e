import type { Connection } from './connection.ts'
import type { DestinationChange } from './destination-change.ts'
import type { Secrets } from './secret.ts'

/** A connection's next version, and the changes of its secrets. */
export interface Revision {
  readonly next: Connection
  /** The secrets that were sent. */
  readonly sent: Secrets
  /** The secret fields whose stored value stays. */
  readonly kept: readonly string[]
  /** The names of the fields that change, for the audit log. */
  readonly changed: readonly string[]
  /** The changed fields that decide where secrets are sent. */
  readonly destinations: readonly DestinationChange[]
}
