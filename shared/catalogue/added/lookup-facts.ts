import type { AbsentMembersTable, ByTypeName, MintedTypesTable } from '../by-type-id.ts'
import type { CatalogueProvider } from '../catalogue-provider.ts'

// A build with added types replaces this module with plain data: infra/added-types.ts.

/** Of the types that a deployment adds: what a lookup returns of absent members. */
export const addedAbsentMembers: AbsentMembersTable = {}

/** Of the types that a deployment adds: those that mint, and for which requests. */
export const addedMintedTypes: MintedTypesTable = {}

/** Of the types that a deployment adds: the OAuth provider of each that names one. */
export const addedProviders: ByTypeName<CatalogueProvider> = {}
