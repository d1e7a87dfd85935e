import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { AuditEvent } from '../../model/event.ts'
import type { Powers } from '../../ports/index.ts'
import { dynamodb, getItems, type Item, query, tableName } from '../dynamodb/client.ts'
import { transact } from '../dynamodb/transaction.ts'
import { auditItem, auditWrite, decodeAuditEvent } from '../rows/change-records.ts'
import { answered, JoinedCalls } from '../sdk/client.ts'
import { justBelow, mergeLog } from './merge.ts'
import { connectionPartitions } from './shards.ts'

const putOf = (event: AuditEvent) =>
  new PutItemCommand({ TableName: tableName(), Item: auditItem(event) })

const transactAll = (events: readonly AuditEvent[]) => transact(...events.map(auditWrite))

const joined = /* @__PURE__ */ new JoinedCalls<AuditEvent, unknown>({
  send: ([first, ...more]) =>
    first && more.length === 0
      ? answered(dynamodb.send(putOf(first)))
      : transactAll(first ? [first, ...more] : []),
  maxItems: 100, // of TransactWriteItems
})

/**
 * Writes audit records, all or none; a single one by a plain put, at half the price. Records of
 * concurrent callers are joined into one transaction, which takes no right but the put's: BatchWriteItem
 * would come with the right to delete records.
 */
export const recordEvents: Powers['recordEvents'] = {
  async record(events) {
    const [first, ...more] = events
    if (!first) return
    const later = joined.join(events)
    if (later) await later
    else if (more.length > 0) await joined.start(transactAll(events))
    else await joined.start(answered(dynamodb.send(putOf(first))))
  },
}

const prefix = 'EVENT#'
const sourcesOf = (connectionId: string) =>
  connectionPartitions(connectionId, ['READ', 'CHANGE']).map((pk) => ({ pk }))

/** Reads the audit log of a connection, newest first. */
export const readEvents: Powers['readEvents'] = {
  async page(connectionId, skip, take, before) {
    const high = before === undefined ? `${prefix}~` : justBelow(prefix + before)
    const end = (before === undefined ? skip : 0) + take
    const merged = mergeLog(sourcesOf(connectionId), { low: prefix, high }, end)
    const entries = (await merged.take(end)).slice(end - take)
    const rows = await getItems(entries.map(({ key }) => key))
    const found = new Map(rows.map(decodeAuditEvent).map((event) => [event.id, event]))
    return entries.flatMap(({ id }) => found.get(id) ?? [])
  },

  async count(connectionId, most) {
    const counts = sourcesOf(connectionId).map(({ pk }) => countIn(pk, most))
    const total = (await Promise.all(counts)).reduce((sum, each) => sum + each, 0)
    return Math.min(total, most)
  },
}

async function countIn(pk: string, most: number): Promise<number> {
  let total = 0
  let from: Item | undefined
  do {
    const more = from ? { ExclusiveStartKey: from } : {}
    const answer = await query(pk, prefix, { Select: 'COUNT', Limit: most - total, ...more })
    total += answer.Count ?? 0
    from = answer.LastEvaluatedKey
  } while (from && total < most)
  return total
}
