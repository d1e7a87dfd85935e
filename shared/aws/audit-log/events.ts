import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { Powers } from '../../ports/index.ts'
import { dynamodb, fromItem, type Item, tableName, toItem } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import { query } from '../dynamodb/query.ts'
import { transact } from '../dynamodb/transaction.ts'
import { auditItem, auditWrite, decodeAuditEvent } from '../rows/change-records.ts'
import { answered } from '../sdk/client.ts'

/** Writes audit records, all or none; a single one by a plain put, at half the price. */
export const recordEvents: Powers['recordEvents'] = {
  async record(events) {
    const [first, ...more] = events
    if (!first) return
    if (more.length > 0) return transact(...events.map(auditWrite))
    const command = new PutItemCommand({ TableName: tableName(), Item: auditItem(first) })
    await answered(dynamodb.send(command))
  },
}

const prefix = 'EVENT#'
const pkOf = (connectionId: string) => keys.connectionOwner(connectionId).pk

/** Reads the audit log of a connection, newest first. */
export const readEvents: Powers['readEvents'] = {
  async page(connectionId, skip, take, before) {
    const from =
      before === undefined ? await startOf(connectionId, skip) : olderThan(connectionId, before)
    if (from === 'end') return []
    const items = await newest(connectionId, take, from === 'start' ? undefined : from)
    return items.map(fromItem).map(decodeAuditEvent)
  },

  async count(connectionId, most) {
    let total = 0
    let from: Item | undefined
    do {
      const more = from ? { ExclusiveStartKey: from } : {}
      const Limit = most - total
      const answer = await query(pkOf(connectionId), prefix, { Select: 'COUNT', Limit, ...more })
      total += answer.Count ?? 0
      from = answer.LastEvaluatedKey
    } while (from && total < most)
    return total
  },
}

function startOf(connectionId: string, skip: number) {
  return skip > 0 ? after(connectionId, skip) : 'start'
}

function olderThan(connectionId: string, eventId: string): Item {
  return toItem(keys.connectionEvent(connectionId, eventId))
}

/** The key after which the page begins: the database counts up to it and sends no rows. */
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
