import { addedAbsentMembers, addedMintedTypes } from './added/lookup-facts.ts'
import { type AbsentNames, byTypeId, type MintedWhen } from './by-type-id.ts'
import { absentMembers, mintedTypes } from './generated/lookup-facts.ts'

/**
 * What a lookup returns of members that a connection does not have: by name, `null` or an empty
 * object.
 */
export type AbsentMembers = Readonly<Record<string, null | Readonly<Record<string, never>>>>

const byId = byTypeId<AbsentNames>({ ...absentMembers, ...addedAbsentMembers })

/**
 * What a lookup returns of the members that a connection of this type does not have. Computed from
 * the types into `generated/`: a lookup loads this, and none of the fields and validators.
 */
export function absentMembersOf(type: string): AbsentMembers {
  const [nulls, maps] = byId.get(type) ?? []
  return { ...members(nulls, null), ...members(maps, {}) }
}

function members(names: string | undefined, value: AbsentMembers[string]): AbsentMembers {
  return Object.fromEntries(names ? names.split(' ').map((name) => [name, value]) : [])
}

const minted = byTypeId<MintedWhen>({ ...mintedTypes, ...addedMintedTypes })

/** When a lookup of this type returns what is minted; undefined: it returns what is stored. */
export function mintedWhen(type: string): MintedWhen | undefined {
  return minted.get(type)
}
