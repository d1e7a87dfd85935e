import { setTimeout as wait } from 'node:timers/promises'
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { refMember } from '../shared/aws/rows/codec.ts'
import type { HeldSecret } from '../shared/aws/secrets/recovery.ts'
import type { Item, RowPlan } from './plan-rows.ts'

/** Every row of a table; the audit log, which is most of it, only where requested. */
export async function rowsOf(
  client: DynamoDBClient,
  TableName: string,
  { auditLog }: { readonly auditLog: boolean },
): Promise<Item[]> {
  const rows: Item[] = []
  const without = {
    FilterExpression: 'NOT begins_with(sk, :event)',
    ExpressionAttributeValues: { ':event': { S: 'EVENT#' } },
  }
  const input = { TableName, ConsistentRead: true, ...(auditLog ? {} : without) }
  for await (const { Items = [] } of paginateScan({ client }, input)) rows.push(...Items)
  return rows
}

const maxRequests = 25 // of BatchWriteItem

/** Carries a plan out. A repeat after a failure has the same result. */
export async function carryOut(
  client: DynamoDBClient,
  table: string,
  { puts, deletes }: RowPlan,
): Promise<void> {
  const requests: WriteRequest[] = [
    ...puts.map((item) => ({ PutRequest: { Item: { ...item } } })),
    ...deletes.map((key) => ({ DeleteRequest: { Key: { ...key } } })),
  ]
  for (let from = 0; from < requests.length; from += maxRequests) {
    let rest = requests.slice(from, from + maxRequests)
    for (let attempt = 0; rest.length > 0; attempt++) {
      if (attempt > 0) await wait(Math.min(100 * 2 ** attempt, 5000))
      if (attempt > 10) throw new Error(`${table} takes no more writes: run it again later.`)
      const command = new BatchWriteItemCommand({ RequestItems: { [table]: rest } })
      rest = (await client.send(command)).UnprocessedItems?.[table] ?? []
    }
  }
}

/** The secrets whose refs the rows of connections and OAuth clients hold. */
export function heldSecretsIn(rows: readonly Item[]): HeldSecret[] {
  return rows.flatMap(({ sk, home, id, secretVersion }) => {
    const { secretRef } = refMember(secretVersion?.S)
    const kind = kindOf(sk?.S ?? '')
    if (!kind || !home?.S || !id?.S || !secretRef) return []
    const owner = { ownerId: home.S, id: id.S }
    return [kind === 'connection' ? { ...owner, secretRef } : { ...owner, kind, secretRef }]
  })
}

function kindOf(sk: string): 'connection' | 'oauth2_client' | undefined {
  if (sk.startsWith('CONNECTION#')) return 'connection'
  return sk.startsWith('OAUTH2CLIENT#') ? 'oauth2_client' : undefined
}
