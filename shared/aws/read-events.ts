import type { Powers } from '../domain/powers.ts'
import { eventOfRow } from './event-record.ts'
import { keys } from './keys.ts'
import { query } from './query.ts'
import { fromItem, type Item } from './table.ts'

const prefix = 'EVENT#'
const pkOf = (connectionId: string) => keys.connectionHome(connectionId).pk

/** Reads the audit trail of a connection, newest first. */
export const readEvents: Powers['readEvents'] = {
  async page(connectionId, skip, take) {
    const from = skip > 0 ? await after(connectionId, skip) : 'start'
    if (from === 'end') return []
    const items = await newest(connectionId, take, from === 'start' ? undefined : from)
    return items.map(fromItem).map(eventOfRow)
  },

  async count(connectionId) {
    let total = 0
    let from: Item | undefined
    do {
      const more = from ? { ExclusiveStartKey: from } : {}
      const answer = await query(pkOf(connectionId), prefix, { Select: 'COUNT', ...more })
      total += answer.Count ?? 0
      from = answer.LastEvaluatedKey
    } while (from)
    return total
  },
}

/** The key after which the page begins: counted off by the database, not sent over. */
async function after(connectionId: string, skip: number): Promise<Item | 'end'> {
  let left = skip
  let from: Item | undefined
  while (left > 0) {
    const answer = await query(pkOf(connectionId), prefix, {
      Select: 'COUNT',
      ScanIndexForward: false,
      Limit: left,
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    left -= answer.Count ?? 0
    from = answer.LastEvaluatedKey
    if (!from) return 'end'
  }
  return from ?? 'end'
}

async function newest(connectionId: string, take: number, start: Item | undefined) {
  const items: Item[] = []
  let from = start
  do {
    const answer = await query(pkOf(connectionId), prefix, {
      ScanIndexForward: false,
      Limit: take - items.length,
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from && items.length < take)
  return items
}
