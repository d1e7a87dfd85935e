import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import { awsCall } from '../local/aws/call.ts'
import { keys } from '../shared/aws/dynamodb/keys.ts'
import { encodeConnection } from '../shared/aws/rows/connection.ts'
import { connectionListing } from '../shared/aws/rows/connection-list.ts'
import { newConnection } from '../shared/model/connection.ts'
import type { System } from './system.ts'
import { concurrently } from './timing.ts'

const caller = { keyId: randomUUID(), user: 'bench', role: 'admin' } as const
const inBatch = 25 // as many as BatchWriteItem takes
const batchesAtOnce = 4
const madeAtOnce = 5000

/** Puts connections without secrets straight into the table: what is measured is only their number. */
export async function fill(system: System, ownerId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += madeAtOnce) {
    const length = Math.min(madeAtOnce, count - from)
    await putAll(system, Array.from({ length }, (_, at) => rowsOf(ownerId, from + at)).flat())
  }
}

interface Unprocessed {
  readonly UnprocessedItems?: Readonly<Record<string, readonly object[]>>
}

/** Puts rows straight into the table. */
export async function putAll(
  { aws_endpoints, table }: Pick<System, 'aws_endpoints' | 'table'>,
  rows: readonly object[],
): Promise<void> {
  const { dynamodb = '' } = aws_endpoints
  await concurrently(Math.ceil(rows.length / inBatch), batchesAtOnce, async (at) => {
    const puts = rows.slice(at * inBatch, (at + 1) * inBatch).map((row) => ({
      PutRequest: { Item: marshall(row, { removeUndefinedValues: true }) },
    }))
    const batch = { RequestItems: { [table]: puts } }
    const target = 'DynamoDB_20120810.BatchWriteItem'
    const { UnprocessedItems = {} } = await awsCall<Unprocessed>(dynamodb, target, batch)
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine left rows out')
  })
}

function rowsOf(ownerId: string, at: number): object[] {
  const config = { host: 'db.example.com', port: 5432, database: 'd', user: 'u' }
  const given = { ownerId, name: `filler ${at}`, type: 'dynamiq.connections.PostgreSQL', config }
  const made = { ...given, status: 'active' as const, withheldFields: [] }
  const connection = newConnection(made, caller, new Date())
  const { id } = connection
  return [
    encodeConnection(connection),
    connectionListing(connection),
    { ...keys.connectionOwner(id), id, home: ownerId },
  ]
}
