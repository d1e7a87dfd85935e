import { isDeepStrictEqual } from 'node:util'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { keys } from '../shared/aws/dynamodb/keys.ts'
import { decodeGrant, grantAttributeNames } from '../shared/aws/rows/connection.ts'

/** A row as DynamoDB has it. */
export type Item = Readonly<Record<string, AttributeValue>>

/** What makes a table be as it was: rows to write, and keys of rows to delete. */
export interface RowPlan {
  readonly puts: readonly Item[]
  readonly deletes: readonly Item[]
  /** How many of what is done, by kind of record: `CONNECTION# put`. */
  readonly tally: Readonly<Record<string, number>>
}

type Doing = 'put' | 'overwrite' | 'overwrite, newer grant kept' | 'delete'

/**
 * Plans how `live` becomes as `restored` is: rows that are missing or differ are written, those that
 * came later deleted. But the audit log only grows, key pairs of secrets stay, and where the same OAuth client has refreshed a
 * grant since, its newer tokens stay: the older refresh token was used for them.
 */
export function planRows(live: readonly Item[], restored: readonly Item[]): RowPlan {
  const there = new Map(live.map((item) => [nameOf(item), item]))
  const was = new Map(restored.map((item) => [nameOf(item), item]))
  const puts: Item[] = []
  const tally: Record<string, number> = {}
  const count = (item: Item, doing: Doing) => {
    const entry = `${kindOf(item)} ${doing}`
    tally[entry] = (tally[entry] ?? 0) + 1
  }
  for (const [name, before] of was) {
    const now = there.get(name)
    if (now && isEvent(now)) continue
    const { item, kept } = withNewerGrant(before, now)
    if (now && isDeepStrictEqual(item, now)) continue
    puts.push(item)
    count(item, now ? (kept ? 'overwrite, newer grant kept' : 'overwrite') : 'put')
  }
  const deletes = live.filter((item) => !was.has(nameOf(item)) && !isEvent(item) && !isKey(item))
  for (const item of deletes) count(item, 'delete')
  return { puts, deletes: deletes.map(keyOf), tally }
}

const nameOf = ({ pk, sk }: Item) => `${pk?.S} ${sk?.S}`
const keyOf = ({ pk, sk }: Item): Item => ({ ...(pk && { pk }), ...(sk && { sk }) })
const isEvent = ({ sk }: Item) => sk?.S?.startsWith(keys.connectionEvent('', '').sk) ?? false
// A process may still encrypt for a key pair that is younger than the restored table.
const keyRows = [keys.secretKey('', 1).pk, keys.projectSecretKey('', 1).pk]
const isKey = ({ pk }: Item) => keyRows.some((prefix) => pk?.S?.startsWith(prefix))

function kindOf({ pk, sk }: Item): string {
  const second = /^[A-Z][A-Z0-9]*#?/.exec(sk?.S ?? '')?.[0]
  return second ?? /^[A-Z0-9]+/.exec(pk?.S ?? '')?.[0] ?? '?'
}

function withNewerGrant(before: Item, now: Item | undefined): { item: Item; kept: boolean } {
  const [old, fresh] = [decodeGrant(before), now && decodeGrant(now)]
  const same = old && fresh && old.client?.id === fresh.client?.id
  if (!now || !same || fresh.tokenVersion <= old.tokenVersion) return { item: before, kept: false }
  const names: readonly string[] = grantAttributeNames
  const rest = Object.entries(before).filter(([name]) => !names.includes(name))
  const kept = names.flatMap((name) => (now[name] ? [[name, now[name]] as const] : []))
  return { item: Object.fromEntries([...rest, ...kept]), kept: true }
}
