import type { ConnectionType } from '../connection-type.ts'

// A build with added types replaces this module with one that imports them: infra/added-types.ts.

/** The connection types that a deployment adds to the catalogue. */
export const addedTypes: readonly ConnectionType[] = []
