import type { AbsentMembersTable, AbsentNames, ByTypeName } from '../by-type-id.ts'
import type { ConnectionType } from '../connection-type.ts'

/** What a lookup returns of absent members; types with equal ones share an entry. */
export function absentMembersTable(types: readonly ConnectionType[]): AbsentMembersTable {
  return tableOf(types, ({ absent }): AbsentNames | undefined => {
    const names = (isNull: boolean) =>
      Object.keys(absent).filter((name) => (absent[name] === null) === isNull)
    const [nulls, maps] = [names(true).join(' '), names(false).join(' ')]
    if (maps !== '') return [nulls, maps]
    return nulls === '' ? undefined : [nulls]
  })
}

/** A fact of some types, those with an equal one in one entry. */
export function tableOf<Value>(
  types: readonly ConnectionType[],
  factOf: (type: ConnectionType) => Value | undefined,
): ByTypeName<Value> {
  const table: Record<string, Record<string, Value>> = {}
  for (const type of types) {
    const fact = factOf(type)
    if (fact === undefined) continue
    const [namespace = '', , name = ''] = type.id.split('.')
    const entries = table[namespace] ?? {}
    table[namespace] = entries
    const equal = Object.keys(entries).find(
      (names) => JSON.stringify(entries[names]) === JSON.stringify(fact),
    )
    if (equal !== undefined) delete entries[equal]
    entries[equal === undefined ? name : `${equal} ${name}`] = fact
  }
  return table
}
