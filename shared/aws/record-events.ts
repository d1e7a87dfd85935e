import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { Powers } from '../ports/powers.ts'
import { answered } from './dependency.ts'
import { eventItem, recordOf } from './event-record.ts'
import { dynamodb, tableName } from './table.ts'
import { transact } from './transaction.ts'

/** Writes audit records, all or none; a lone one by a plain put, which is half the price. */
export const recordEvents: Powers['recordEvents'] = {
  async record(events) {
    const [first, ...more] = events
    if (!first) return
    if (more.length > 0) return transact(...events.map(recordOf))
    const command = new PutItemCommand({ TableName: tableName(), Item: eventItem(first) })
    await answered(dynamodb.send(command))
  },
}
