import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { Powers } from '../ports/index.ts'
import { dynamodb, tableName } from './dynamodb/client.ts'
import { transact } from './dynamodb/transaction.ts'
import { auditItem, auditWrite } from './rows/audit-event.ts'
import { answered } from './sdk/errors.ts'

/** Writes audit records, all or none; a lone one by a plain put, which is half the price. */
export const recordEvents: Powers['recordEvents'] = {
  async record(events) {
    const [first, ...more] = events
    if (!first) return
    if (more.length > 0) return transact(...events.map(auditWrite))
    const command = new PutItemCommand({ TableName: tableName(), Item: auditItem(first) })
    await answered(dynamodb.send(command))
  },
}
