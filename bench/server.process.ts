import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { bareOf } from './aws.ts'
import { answering, processorMs } from './process.ts'
import type { System } from './system.ts'

// The simplest server of credentials: for each request the row, the secret and a record of the read,
// by SDK clients with defaults. Asked for its URL and its processor time.

const system = JSON.parse(process.argv[2] ?? '') as System
const bare = bareOf(system)
let records = 0

async function lookUp(id: string): Promise<void> {
  records += 1
  const key = { pk: { S: `CONNECTION#${id}` }, sk: { S: `BENCH#${process.pid}-${records}` } }
  const Item = { ...key, at: { S: new Date().toISOString() }, subject: { S: id } }
  const record = new PutItemCommand({ TableName: system.table, Item })
  await Promise.all([bare.look(id), bare.dynamodb.send(record)])
}

const server = createServer((request, response) => {
  request.resume()
  lookUp(request.url?.slice(1) ?? '').then(
    () => response.end('{}'),
    () => response.writeHead(500).end(),
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
answering(async () => ({ url: `http://127.0.0.1:${port}`, ms: processorMs() }))
