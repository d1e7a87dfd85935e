import type { Mint } from '../mint/mint.ts'

// A build whose added types mint replaces this module with one that imports them: infra/added-types.ts.

/** How the types mint that a deployment adds, by their ids. */
export const addedMints: ReadonlyMap<string, Mint> = new Map()
