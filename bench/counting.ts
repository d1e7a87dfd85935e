import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What AWS was asked, and what of it is billed. */
export interface Count {
  readonly calls: Map<string, number>
  readUnits: number
  writeUnits: number
  secretCalls: number
}

/** A way to a service on which everything is counted. */
export interface Counter {
  readonly url: string
  close(): Promise<void>
}

/** No count yet. */
export const emptyCount = (): Count => ({
  ...{ calls: new Map(), readUnits: 0, writeUnits: 0, secretCalls: 0 },
})

/** Stands before a service and counts what passes. */
export async function counting(upstream: string, count: Count): Promise<Counter> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, response) => {
    void pass(incoming, response, upstream, agent, count).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function pass(
  incoming: IncomingMessage,
  response: ServerResponse,
  upstream: string,
  agent: Agent,
  count: Count,
): Promise<void> {
  const sent = await bytesOf(incoming)
  const { method, headers, url } = incoming
  const outgoing = request(new URL(url ?? '/', upstream), { agent, method, headers })
  outgoing.end(sent)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  const received = await bytesOf(answer)
  tally(count, String(headers['x-amz-target']), sent, received)
  response.writeHead(answer.statusCode ?? 500, answer.headers).end(received)
}

type Items = readonly unknown[]
interface DynamoResponse {
  readonly Responses?: Record<string, Items>
  readonly Item?: unknown
}

// As AWS bills them: a strongly consistent read by 4 KB an item, one of nothing too; a write by 1 KB,
// and one of keys more in each index that the item is in.
function tally(count: Count, target: string, sent: Buffer, received: Buffer): void {
  const [service = '', name = ''] = target.split('.')
  count.calls.set(name, (count.calls.get(name) ?? 0) + 1)
  if (service === 'secretsmanager') count.secretCalls += 1
  const units = (item: unknown, bytes: number) =>
    Math.ceil(JSON.stringify(item ?? '').length / bytes)
  if (name === 'GetItem')
    count.readUnits += units((JSON.parse(`${received}`) as DynamoResponse).Item, 4096)
  if (name === 'PutItem') {
    const { Item } = JSON.parse(`${sent}`) as { Item: Readonly<Record<string, unknown>> }
    const indexes = ['log_shard', 'due_shard'].filter((partition) => Item[partition])
    count.writeUnits += units(Item, 1024) + indexes.length
  }
  if (name !== 'BatchGetItem') return
  const { Responses = {} } = JSON.parse(`${received}`) as DynamoResponse
  for (const item of Object.values(Responses).flat()) count.readUnits += units(item, 4096)
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
