import type { Connection } from '../model/connection.ts'

/** The powers to import and export connections: see `Powers`. */
export interface TransferPowers {
  /** Finds connections by the ids that an import gave them. */
  readExternalIds: {
    /** The id of each connection by its external id; an external id without a connection is left out. */
    find(ownerId: string, externalIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  }
  /** Reads the connections of an owner in parts, so that no export holds all of them in memory. */
  exportConnections: {
    /**
     * The connections after an id, in the order of their ids.
     *
     * @param after The id, which need not exist; undefined: from the first.
     * @param take How many at most; a part is shorter where it reaches 1 MB.
     * @returns the part, and whether more can follow.
     */
    page(
      ownerId: string,
      after: string | undefined,
      take: number,
    ): Promise<{ readonly connections: readonly Connection[]; readonly more: boolean }>
  }
}
