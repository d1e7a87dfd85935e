import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recordEvents } from '../../shared/aws/audit-log/events.ts'
import { readLookups } from '../../shared/aws/read-connections.ts'
import { createConnections } from '../../shared/aws/write-connections.ts'
import { connectionEvent } from '../../shared/model/event.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { aConnection, occasion, told } from './ports/made.ts'

type Item = Readonly<Record<string, { readonly S?: string }>>
interface Input {
  readonly Item?: Item
  readonly Key?: Item
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[]
}

// DynamoDB, "Best practices for designing and using partition keys effectively": of one partition.
const writesPerSecond = 1000
const readsPerSecond = 3000
const lookupsPerSecond = 2500
const unitBytes = 1024

let asked: Input[]
beforeEach(() => {
  asked = []
  for (const name of [settings.table, settings.auditDays]) vi.stubEnv(name, '400')
  vi.spyOn(DynamoDBClient.prototype, 'send').mockImplementation(((command: { input: Input }) => {
    asked.push(command.input)
    return Promise.resolve({})
  }) as never)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** How often the most frequent of these occurs. */
function mostOf(keys: readonly (string | undefined)[]): number {
  const counts = new Map<string | undefined, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Math.max(...counts.values())
}

it('writes the records of one connection and one access key to keys that carry 2,500 lookups a second', async () => {
  const connection = aConnection(randomUUID())
  const count = 4000
  for (let at = 0; at < count; at++)
    await recordEvents.record([
      connectionEvent('connection.credentials_read', connection, occasion()),
    ])
  const items = asked.map(({ Item }) => Item)
  expect(items).toHaveLength(count)
  for (const attribute of ['pk', 'log_shard', 'due_shard']) {
    const share = mostOf(items.map((item) => item?.[attribute]?.S)) / count
    expect(share * lookupsPerSecond).toBeLessThanOrEqual(writesPerSecond)
  }
  // One write unit each.
  expect(Math.max(...items.map((item) => JSON.stringify(item).length))).toBeLessThan(unitBytes)
})

it('reads each row once for a lookup, so that one connection and one key carry 2,500 a second', async () => {
  const found = await readLookups.find(randomUUID(), randomUUID())
  await found.connection()
  const keys = asked.flatMap(({ RequestItems = {}, Key }) => [
    ...Object.values(RequestItems).flatMap(({ Keys }) => Keys),
    ...(Key ? [Key] : []),
  ])
  expect(keys.length).toBeGreaterThan(1)
  const most = mostOf(keys.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`))
  expect(most * lookupsPerSecond).toBeLessThanOrEqual(readsPerSecond)
})

it('writes no row for each create of a project: two creates seldom share one', async () => {
  const project = randomUUID()
  const count = 2000
  for (let at = 0; at < count; at++) {
    const connection = aConnection(project)
    await createConnections.insert(connection, told(connection))
  }
  const rows = asked.flatMap(({ TransactItems = [] }) =>
    TransactItems.flatMap(Object.values).map(({ Item: item, Key: key = item }) => {
      return `${key?.pk?.S} ${key?.sk?.S}`
    }),
  )
  expect(rows.length).toBeGreaterThan(5 * count)
  expect(mostOf(rows) / count).toBeLessThan(1 / 32)
})
