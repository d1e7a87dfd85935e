import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Grant } from '../shared/model/grant.ts'
import type { Item } from './plan-rows.ts'

/** Seals the tokens of a grant for where they go. */
export type ResealTokens = (
  of: { readonly ownerId: string; readonly id: string },
  grant: Pick<Grant, 'tokens' | 'tokenVersion'>,
) => Promise<string>

/**
 * What of another deployment is of no use here: answers kept under a key that never leaves it, and
 * consents that are waited for at its own address, and
 * budgets of a minute.
 */
export function staysBehind({ pk }: Item): boolean {
  return /^(IDEMPOTENCY|AUTHORIZATION|CONNECTIONTESTS)#/.test(pk?.S ?? '')
}

/**
 * Rows in the order in which they are written: grants that will be due come last, since whoever
 * renews them there must find their OAuth client.
 */
export function inOrder(rows: readonly Item[]): Item[] {
  const isDue = (row: Item) => Number(row.due_shard?.S?.startsWith('DUE#') ?? false)
  return rows.toSorted((one, other) => isDue(one) - isDue(other))
}

/** A row as it is written in another deployment. */
export async function moved(item: Item, reseal: ResealTokens): Promise<Item> {
  const { pk, sk } = item
  if (!item.grant) return item
  if (sk?.S?.startsWith('CONNECTION#') && item.grant.S) {
    const grant = JSON.parse(item.grant.S) as Grant
    const { home, id } = unmarshall({ home: item.home ?? { S: '' }, id: item.id ?? { S: '' } })
    const tokens = await reseal({ ownerId: home, id }, grant)
    return { ...item, grant: { S: JSON.stringify({ ...grant, tokens }) } }
  }
  if (!pk?.S?.startsWith('LEFTOVER#')) return item
  const { grant, home, subject } = unmarshall({ ...item })
  const tokens = await reseal({ ownerId: home, id: subject }, grant)
  return { ...item, ...marshall({ grant: { ...grant, tokens } }, { removeUndefinedValues: true }) }
}
