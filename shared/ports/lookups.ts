import type { AccessKey } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'

/** The current row of an access key, and how to read the current row of a connection. */
export interface Lookup {
  readonly key: AccessKey | undefined
  /** Reads the row where it is not read yet: call it after the key is authenticated. */
  connection(): Promise<Connection | undefined>
}

/** The powers that only a lookup needs: see `Powers`. */
export interface LookupPowers {
  readLookups: {
    /** An access key and a connection: one call where this process has the connection's owner cached. */
    find(keyId: string, connectionId: string | undefined): Promise<Lookup>
  }
}
