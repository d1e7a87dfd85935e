import type { CatalogueProvider } from '../catalogue-provider.ts'

// A build with added types replaces this module with plain data: infra/added-types.ts. Each is of
// types by namespace, then by names: `ByTypeName`.

/** Of the types that a deployment adds: what a lookup returns of absent members. */
export const addedAbsentMembers = {}

/** Of the types that a deployment adds: those that mint, and for which requests. */
export const addedMintedTypes = {}

/** Of the types that a deployment adds: the OAuth provider of each that names one. */
export const addedProviders: Readonly<Record<string, Readonly<Record<string, CatalogueProvider>>>> =
  {}
