import { randomUUID } from 'node:crypto'
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { connectionListing, connectionRow } from '../shared/aws/connection-record.ts'
import { keys } from '../shared/aws/keys.ts'
import { newConnection } from '../shared/domain/connection.ts'
import type { System } from './system.ts'
import { crowd } from './timing.ts'

const caller = { keyId: randomUUID(), user: 'bench', role: 'admin' } as const
const inBatch = 25 // as many as BatchWriteItem takes
const batchesAtOnce = 4

/** Puts connections without secrets straight into the table: what is measured is only their number. */
export async function fill(system: System, home: string, count: number): Promise<void> {
  await putAll(system, Array.from({ length: count }, (_, at) => rowsOf(home, at)).flat())
}

/** Puts rows straight into the table. */
export async function putAll({ table }: System, rows: readonly object[]): Promise<void> {
  const client = new DynamoDBClient({})
  await crowd(Math.ceil(rows.length / inBatch), batchesAtOnce, async (at) => {
    const puts = rows.slice(at * inBatch, (at + 1) * inBatch).map((row) => ({
      PutRequest: { Item: marshall(row, { removeUndefinedValues: true }) },
    }))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }))
  })
  client.destroy()
}

function rowsOf(home: string, at: number): object[] {
  const config = { host: 'db.example.com', port: 5432, database: 'd', user: 'u' }
  const given = { home, name: `filler ${at}`, type: 'dynamiq.connections.PostgreSQL', config }
  const made = { ...given, status: 'active' as const, withheldFields: [] }
  const connection = newConnection(made, caller, new Date())
  const { id } = connection
  return [
    connectionRow(connection),
    connectionListing(connection),
    { ...keys.connectionHome(id), id, home },
  ]
}
