import type { AccessKey } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'

/** A key as it is now, and the way to a connection as it is now. */
export interface Lookup {
  readonly key: AccessKey | undefined
  /** Reads on where it must: to be asked once the key is proven. */
  connection(): Promise<Connection | undefined>
}

/** The powers of a look-up's own. */
export interface LookupPowers {
  readLookups: {
    /** An access key beside a connection: one call where this process has met the connection. */
    find(keyId: string, connectionId: string | undefined): Promise<Lookup>
  }
}
