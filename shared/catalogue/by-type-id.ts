import type { MintRequestKind } from '../model/minted.ts'

/** Something for each type, by namespace, then by names of types with spaces between. */
export type ByTypeName<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>

/** The same by the ids of the types. */
export function byTypeId<Value>(table: ByTypeName<Value>): ReadonlyMap<string, Value> {
  const byId = new Map<string, Value>()
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
