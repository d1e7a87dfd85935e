import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type AttributeValue, BatchGetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { facts } from '../../docs/reference/cost-model.ts'
import { readCredentials } from '../../shared/api/surfaces/native/credentials.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { keptConnection } from './faults/connection-scenarios.ts'
import { type Rig, startGround } from './faults/rig.ts'
import { rowsOf } from './ports/aws-subject.ts'

let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
let project: string
let runtime: string
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
  project = await rig.project()
  const body = { name: 'runtime', role: 'runtime', project_id: project }
  runtime = String((await rig.ask('create-access-key', { body })).body.data.key)
})
afterAll(() => ground.stop())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Bytes of an item as DynamoDB counts them, or of some of its attributes. */
function bytesOf(row: object, ...names: readonly string[]): number {
  const entries = Object.entries(row).filter(([name]) => names.length === 0 || names.includes(name))
  const sizes = entries.map(([name, value]) => name.length + valueBytes(value))
  return sizes.reduce((sum, each) => sum + each, 0)
}

// "Item sizes and formats": texts by their bytes, numbers by half their digits, 3 for a container.
function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return 1 + Math.ceil(String(value).length / 2)
  if (typeof value !== 'object' || value === null) return 1
  return (
    3 +
    Object.entries(value).reduce((sum, [name, each]) => sum + name.length + valueBytes(each) + 1, 0)
  )
}

/** Within a tenth of what the page calculates with, and not above it. */
function expectToBe(bytes: number, fact: number): void {
  expect(bytes).toBeLessThanOrEqual(fact)
  expect(bytes).toBeGreaterThan(fact * 0.9)
}

async function recordOf(id: string) {
  const params = { connection_id: id }
  const { status } = await rig.ask('read-credentials', { as: runtime, params })
  expect(status).toBe(200)
  const rows = await rowsOf(rig.deployment)
  const isRead = (row: (typeof rows)[number]) => row.subject === id && 'log_shard' in row
  const record = rows.find((row) => isRead(row) && row.type === 'connection.credentials_read')
  if (!record) expect.fail('the read was not recorded')
  return record
}

describe('what docs/operate/cost.md calculates with', () => {
  it('is what a warm lookup reads and writes', async () => {
    const { id } = await keptConnection(rig, project)
    await recordOf(id)
    const { dynamodb } = await import('../../shared/aws/dynamodb/client.ts')
    const send = vi.spyOn(dynamodb, 'send')
    await rig.ask('read-credentials', { as: runtime, params: { connection_id: id } })
    const commands = send.mock.calls.map(([command]) => command as object)
    const reads = commands.filter((command) => command instanceof BatchGetItemCommand)
    const keys = reads.flatMap(({ input }) => Object.values(input.RequestItems ?? {}))
    expect(keys.flatMap(({ Keys = [] }) => Keys)).toHaveLength(facts.readUnits)
    expect(keys.every(({ ConsistentRead }) => ConsistentRead)).toBe(true)
    const writes = commands.filter((command) => command instanceof PutItemCommand)
    const item: Record<string, AttributeValue> = writes[0]?.input.Item ?? {}
    const indexes = ['log_shard', 'due_shard'].filter((name) => name in item)
    expect(1 + indexes.length).toBe(facts.auditWriteUnits)
    expect(commands).toHaveLength(reads.length + writes.length)
    expect(readCredentials.memoryMb).toBe(facts.memoryGb * 1024)
  })

  it.each(['secrets-manager', 'envelope'] as const)(
    'is the size of a connection’s rows with %s',
    async (store) => {
      vi.stubEnv(settings.secretStore, store)
      const name = `openai-production-${randomUUID().slice(0, 8)}`
      const api_key = 'k'.repeat(50)
      const type = 'dynamiq.connections.OpenAI'
      const body = { name, project_id: project, type, config: { api_key } }
      const { id } = (await rig.ask('create-connection', { body })).body.data
      const rows = await rowsOf(rig.deployment)
      const own = rows.filter(
        ({ pk, sk }) => `${pk} ${sk}`.includes(id) && !sk.startsWith('EVENT#'),
      )
      expect(own.length).toBeGreaterThan(2)
      const overhead = 100 * own.length
      const bytes = own.reduce((sum, row) => sum + bytesOf(row), overhead)
      expectToBe(bytes, facts.connectionBytes[store])
      // One read unit reads 4 KB.
      expect(Math.max(...own.map((row) => bytesOf(row)))).toBeLessThan(4096)
    },
  )

  it('is the size of an audit record in the table and its indexes', async () => {
    const record = await recordOf((await keptConnection(rig, project)).id)
    expectToBe(bytesOf(record), facts.auditRowBytes)
    expect(facts.auditRowBytes).toBeLessThan(1024)
    const keys = bytesOf(record, 'pk', 'sk')
    const index = 2 * keys + bytesOf(record, 'log_shard') + bytesOf(record, 'due_shard', 'due_at')
    expectToBe(index, facts.auditIndexBytes)
  })

  it('is the size of an audit record in the archive, and of that gzipped', async () => {
    const { archiveLine } = await import('../../shared/aws/audit-log/reads.ts')
    const keys = Array.from({ length: 20 }, () => randomUUID())
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      archiveLine({
        ...{ id: `01a222a1-${randomUUID().slice(9)}`, type: 'connection.credentials_read' },
        ...{ at: new Date(1_795_877_331_258 + at).toISOString(), version: 1, details: {} },
        ...{ subject: randomUUID(), projectId: keys[at % 20] ?? '' },
        ...{ actor: { keyId: keys[at % 20] ?? '', user: 'runtime' }, requestId: randomUUID() },
      }),
    )
    expectToBe(Buffer.byteLength(lines[0] ?? ''), facts.archiveLineBytes)
    expectToBe(gzipSync(lines.join('')).length / lines.length, facts.archiveGzippedBytes)
  })
})
