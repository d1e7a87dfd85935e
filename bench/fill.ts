import { randomUUID } from 'node:crypto'
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { connectionListing, connectionRow } from '../shared/aws/connection-record.ts'
import { keys } from '../shared/aws/keys.ts'
import { newConnection } from '../shared/domain/connection.ts'
import type { System } from './system.ts'
import { crowd } from './timing.ts'

const caller = { keyId: randomUUID(), user: 'bench', role: 'admin' } as const
const inBatch = 8 // of three rows each: BatchWriteItem takes 25

/** Puts connections without secrets straight into the table: what is measured is only their number. */
export async function fill({ table }: System, home: string, count: number): Promise<void> {
  const client = new DynamoDBClient({})
  const batches = Math.ceil(count / inBatch)
  await crowd(batches, 4, async (at) => {
    const size = Math.min(inBatch, count - at * inBatch)
    const rows = Array.from({ length: size }, (_, each) => rowsOf(home, at * inBatch + each)).flat()
    const puts = rows.map((row) => ({
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
