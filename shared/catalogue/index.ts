import { addedTypes } from './added/types.ts'
import type { ConnectionType } from './connection-type.ts'
import { catalogueProviders } from './generated/providers.ts'
import { catalogueTypes } from './generated/types.ts'
import { productTypes } from './provider-types.ts'

export type { ConnectionType } from './connection-type.ts'

/**
 * Every connection type, in the order of lists: those with a file, those of the OAuth providers, then
 * those of the deployment.
 */
export const allTypes: readonly ConnectionType[] = [
  ...catalogueTypes,
  ...catalogueProviders.flatMap(productTypes),
  ...addedTypes,
]

const byId = new Map(allTypes.map((type) => [type.id, type]))

/** The types of an OAuth provider, in the order of lists. */
export function typesOfProvider(providerId: string): readonly ConnectionType[] {
  return allTypes.filter(({ provider }) => provider?.id === providerId)
}

/** The type of this id, spelled whole; nothing where there is none. */
export function typeNamed(id: string): ConnectionType | undefined {
  return byId.get(id)
}
