import type { MintRequestKind } from '../model/minted.ts'
import { addedAbsentMembers, addedMintedTypes } from './added/lookup-facts.ts'
import { absentMembers, mintedTypes } from './generated/lookup-facts.ts'

/** Something for each type, by namespace, then by names of types with spaces between. */
export type ByTypeName<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>

/** The same by the ids of the types; of two tables with one type, the later one has its value. */
export function byTypeId<Value>(
  ...tables: readonly ByTypeName<Value>[]
): ReadonlyMap<string, Value> {
  const byId = new Map<string, Value>()
  for (const table of tables)
    for (const [namespace, values] of Object.entries(table))
      for (const [names, value] of Object.entries(values))
        for (const name of names.split(' ')) byId.set(`${namespace}.connections.${name}`, value)
  return byId
}

/** The members that a lookup returns where a connection has none, `null` or an empty object: names with spaces between. */
export type AbsentNames = readonly [nulls: string, maps?: string]

/** Those names by type. */
export type AbsentMembersTable = ByTypeName<AbsentNames>

/** When a lookup returns what is minted: always, or where its body asks for this. */
export type MintedWhen = 'always' | MintRequestKind

/** That by type. */
export type MintedTypesTable = ByTypeName<MintedWhen>

/**
 * What a lookup returns of members that a connection does not have: by name, `null` or an empty
 * object.
 */
export type AbsentMembers = Readonly<Record<string, null | Readonly<Record<string, never>>>>

const byId = /* @__PURE__ */ byTypeId<AbsentNames>(absentMembers, addedAbsentMembers)

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

const minted = /* @__PURE__ */ byTypeId<MintedWhen>(mintedTypes, addedMintedTypes)

/** When a lookup of this type returns what is minted; undefined: it returns what is stored. */
export function mintedWhen(type: string): MintedWhen | undefined {
  return minted.get(type)
}
