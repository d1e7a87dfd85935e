import type { ByName, ConnectionType } from '../../../catalogue/connection-type.ts'
import { allTypes } from '../../../catalogue/index.ts'

/** A type whose connections are found by name. */
export type ByNameType = ConnectionType & { readonly byName: ByName }

/** Every such type. */
export const byNameTypes: readonly ByNameType[] = allTypes.filter(
  (type): type is ByNameType => type.byName !== undefined,
)

const byId = new Map(byNameTypes.map((type) => [type.id, type]))
const byShortName = new Map(byNameTypes.map((type) => [shortName(type), type]))

/** The short name of a type: the last part of its id. */
export function shortName({ id }: Pick<ConnectionType, 'id'>): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** The type of this short name. */
export function typeByShortName(name: string): ByNameType | undefined {
  return byShortName.get(name)
}

/** The type of this id. @throws Error where it is none of these: a name was claimed for another. */
export function byNameType(id: string): ByNameType {
  const type = byId.get(id)
  if (!type) throw new Error(`${id} is not found by name`)
  return type
}
