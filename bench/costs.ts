import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Figure } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import { prices } from './prices.ts'
import { makeConnection, type System } from './system.ts'

const connections = 20
const rounds = 25
const million = 1_000_000

/** What lookups ask of AWS and what that costs, counted, beside what else one could do. */
export async function costs(system: System): Promise<Figure[]> {
  const count = emptyCount()
  const { dynamodb = '', secretsmanager = '' } = system.aws_endpoints
  const [table, secrets] = await Promise.all(
    [dynamodb, secretsmanager].map((url) => counting(url, count)),
  )
  if (!table || !secrets) throw new Error('There is no endpoint to count')
  const endpoints = { dynamodb: table.url, secretsmanager: secrets.url }
  const counted = { ...system, aws_endpoints: { ...system.aws_endpoints, ...endpoints } }
  const look = lookUpBy(await loaded(counted, 'read-credentials'), counted)
  const ids: string[] = []
  for (let at = 0; at < connections; at++) ids.push(await makeConnection(system, `cost-${at}`))
  const round = async () => {
    for (const id of ids) await look(id)
  }
  await round()
  const first = figuresOf('cold', reset(count), connections)
  for (let at = 0; at < rounds; at++) await round()
  const warm = figuresOf('warm', reset(count), connections * rounds)
  await Promise.all([table.close(), secrets.close()])
  return [...warm, ...first]
}

function reset(count: Count): Count {
  const was = { ...count, calls: new Map(count.calls) }
  Object.assign(count, emptyCount())
  return was
}

// For example: a secret in a cache of its own for 300 s, asked for once a second.
const cachedCalls = 1 / 300

const besideCache = {
  against: 'a secret cached for 300 s, one lookup a second, stale and unaudited between',
  floor: prices.secretCall.dollarsPerMillion * cachedCalls,
}

function figuresOf(what: string, count: Count, looks: number): Figure[] {
  const each = million / looks
  const { readUnit, writeUnit, secretCall } = prices
  const dollars =
    (count.readUnits * readUnit.dollarsPerMillion +
      count.writeUnits * writeUnit.dollarsPerMillion +
      count.secretCalls * secretCall.dollarsPerMillion) /
    looks
  const calls = [...count.calls.values()].reduce((sum, each_) => sum + each_, 0)
  const kinds = [...count.calls].map(([name, times]) => `${name} ${times / looks}`).join(', ')
  const name = `a million ${what} lookups`
  const one = 'GetSecretValue each time'
  const bought = { name: `${name}: dollars`, value: dollars, unit: '$' }
  return [
    {
      name: `${name}: calls (${kinds})`,
      value: calls * each,
      unit: 'calls',
      against: one,
      floor: million,
    },
    { ...bought, against: one, floor: secretCall.dollarsPerMillion },
    ...(what === 'warm' ? [{ ...bought, ...besideCache }] : []),
  ]
}

/** What AWS was asked, and what of it is billed. */
interface Count {
  readonly calls: Map<string, number>
  readUnits: number
  writeUnits: number
  secretCalls: number
}

/** A way to a service on which everything is counted. */
interface Counter {
  readonly url: string
  close(): Promise<void>
}

/** No count yet. */
const emptyCount = (): Count => ({
  ...{ calls: new Map(), readUnits: 0, writeUnits: 0, secretCalls: 0 },
})

/** Stands before a service and counts what passes. */
async function counting(upstream: string, count: Count): Promise<Counter> {
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
