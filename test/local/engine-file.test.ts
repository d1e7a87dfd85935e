import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { awsCall } from '../../local/aws/call.ts'
import {
  holdersOf,
  isReleased,
  type PassedRecords,
  prepareEngineFile,
} from '../../local/aws/dynamodb/engine-file.ts'
import { freePort } from '../../local/aws/dynamodb/loopback.ts'
import { findEngine, type RunningEngine, runEngine } from '../../local/aws/dynamodb/run-engine.ts'
import { nativeModule, openSqlite } from '../../local/aws/dynamodb/sqlite.ts'
import { passedRecords } from '../../local/aws/streams/checkpoints.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

const table = 'records'
const shard = `shardId-00000001-${table}`
let directory: string
let path: string

beforeEach(async () => {
  directory = await temporaryDirectory()
  path = join(directory, 'dynamodb.sqlite')
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const program = () => {
  const found = findEngine({ endpoint: undefined, path: process.env.PATH })
  if (found.kind === 'endpoint') throw new Error('There is no engine to test with.')
  return found.program
}
const start = () => runEngine(program(), path, join(directory, 'log'))
const prepare = (passed: readonly PassedRecords[] = []) =>
  prepareEngineFile(path, passed, (line) => {
    throw new Error(line)
  })
const call = <Output>({ url }: Pick<RunningEngine, 'url'>, operation: string, input: object) =>
  awsCall<Output>(url, `DynamoDB_20120810.${operation}`, { TableName: table, ...input })

async function makeTable(engine: Pick<RunningEngine, 'url'>): Promise<void> {
  await call(engine, 'CreateTable', {
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  })
}

async function write(engine: Pick<RunningEngine, 'url'>, from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at += 1) {
    await call(engine, 'PutItem', { Item: { pk: { S: String(at) } } })
  }
}

/** Runs the engine with a table, a stream and so many writes, and stops it. */
async function written(count: number): Promise<void> {
  const engine = await start()
  await makeTable(engine)
  await write(engine, 1, count)
  await engine.stop()
}

async function rows(sql: string): Promise<readonly unknown[]> {
  const database = await openSqlite(path)
  const found = database.rows(sql).map((row) => Object.values(row)[0])
  database.close()
  return found
}

const numbers = () =>
  rows('SELECT CAST(sequence_number AS INTEGER) FROM _stream_records ORDER BY 1')
const indexes = () => rows("SELECT name FROM sqlite_master WHERE name = 'mooring_stream_order'")
const change = async (...statements: string[]) => {
  const database = await openSqlite(path)
  for (const statement of statements) database.run(statement)
  database.close()
}

describe('the engine’s file', () => {
  it('gets the index in a new file, once the engine has made its tables', async () => {
    await (await start()).stop()
    expect(await prepare()).toBe('indexed')
    expect(await prepare()).toBe('indexed')
    expect(await indexes()).toHaveLength(1)
  })

  it('serves by the index what the engine asks at each write and each read', async () => {
    await written(3)
    await prepare()
    const database = await openSqlite(path)
    const plan = (sql: string) =>
      database.rows(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => String(detail))
    const greatest = `SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = '${table}'`
    const page = `SELECT * FROM _stream_records WHERE table_name = '${table}' AND shard_id = '${shard}' AND CAST(sequence_number AS INTEGER) > 1 ORDER BY CAST(sequence_number AS INTEGER) ASC LIMIT 9`
    const plans = [plan(greatest), plan(page)]
    database.close()
    for (const lines of plans) {
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^SEARCH _stream_records USING .*INDEX mooring_stream_order/)
    }
  })

  it('is left as it is where its schema is not the one that was tried', async () => {
    await written(2)
    const altered = [
      "UPDATE _config SET value = '10' WHERE key = 'schema_version'",
      "DELETE FROM _config WHERE key = 'schema_version'",
      'ALTER TABLE _stream_records RENAME COLUMN sequence_number TO sequence',
      'ALTER TABLE _stream_records RENAME TO _records',
      'DROP TABLE _config',
    ]
    const whole = join(directory, 'whole')
    await cp(path, whole)
    for (const statement of altered) {
      await cp(whole, path)
      await change(statement)
      const before = await readFile(path)
      const passed = [{ table, shard, sequenceNumber: '2' }]
      expect([statement, await prepare(passed)]).toEqual([statement, 'unknown'])
      expect(await readFile(path)).toEqual(before)
    }
  })

  it('has every write of an engine that was killed', async () => {
    const host = '127.0.0.1'
    const port = await freePort(host)
    const serve = ['serve', '--host', host, '--port', String(port), '--db-path', path]
    const child = spawn(program(), serve, { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    const url = `http://${host}:${port}`
    while (!(await fetch(url).catch(() => undefined))) await new Promise((go) => setTimeout(go, 10))
    await makeTable({ url })
    await write({ url }, 1, 50)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await prepare()).toBe('indexed')
    expect(await numbers()).toHaveLength(50)
    const again = await start()
    const { Count } = await call<{ Count: number }>(again, 'Scan', { Select: 'COUNT' })
    await again.stop()
    expect(Count).toBe(50)
  })

  it('is not opened while an engine has it open', async () => {
    const engine = await start()
    expect(holdersOf(path)).not.toEqual([])
    expect(await isReleased(path, 100)).toBe(false)
    await engine.stop()
    expect(await isReleased(path, 5000)).toBe(true)
  })

  it('is opened in spite of the lock of a start that was killed', async () => {
    await written(1)
    await mkdir(`${path}.lock`)
    expect(await prepare()).toBe('indexed')
  })
})

describe('the records of a stream', () => {
  it('that every consumer has passed are removed, and the engine counts on', async () => {
    await written(6)
    await prepare([{ table, shard, sequenceNumber: '4' }])
    expect(await numbers()).toEqual([5, 6])
    const engine = await start()
    await write(engine, 7, 7)
    await engine.stop()
    expect(await numbers()).toEqual([5, 6, 7])
  })

  it('keep their last one, whatever the checkpoint says, so that numbers go on', async () => {
    await written(12)
    await prepare([{ table, shard, sequenceNumber: '99' }])
    expect(await numbers()).toEqual([12])
    const engine = await start()
    await write(engine, 13, 13)
    await engine.stop()
    expect(await numbers()).toEqual([12, 13])
  })

  it.each(['', 'x', '-1', '1e9', "1' OR 1=1 --", '9'.repeat(30)])(
    'stay where a checkpoint is no number: "%s"',
    async (sequenceNumber) => {
      await written(2)
      await prepare([{ table, shard, sequenceNumber }])
      expect(await numbers()).toEqual([1, 2])
    },
  )

  it('of another table or shard stay', async () => {
    await written(3)
    await prepare([
      { table: 'other', shard, sequenceNumber: '3' },
      { table, shard: 'other', sequenceNumber: '3' },
    ])
    expect(await numbers()).toEqual([1, 2, 3])
  })
})

describe('what every consumer has passed', () => {
  const streamArn = 'arn:aws:dynamodb:x:0:table/records/stream/1'
  const tables = [{ name: table, arn: 'arn', streamArn }]
  const consumers = [
    { id: 'a', streamArn },
    { id: 'b', streamArn },
  ]
  const checkpoints = (noted: Record<string, string>) =>
    new Map(Object.entries(noted).map(([id, at]) => [`${id} ${streamArn} ${shard}`, at]))

  it('is the least of their checkpoints, as numbers', () => {
    const found = passedRecords(tables, consumers, checkpoints({ a: '10', b: '9' }))
    expect(found).toEqual([{ table, shard, sequenceNumber: '9' }])
  })

  it.each([
    ['one of them has not begun', { a: '10' }],
    ['the first of them has not begun', { b: '10' }],
    ['a checkpoint is no number', { a: '10', b: 'x' }],
    ['there is no checkpoint', {}],
  ])('is nothing where %s', (_what, noted) => {
    expect(passedRecords(tables, consumers, checkpoints(noted))).toEqual([])
  })

  it('is nothing of a stream that no consumer reads, or that was created again', () => {
    const noted = checkpoints({ a: '10', b: '10' })
    expect(passedRecords(tables, [], noted)).toEqual([])
    const anew = [{ name: table, arn: 'arn', streamArn: `${streamArn}0` }]
    expect(passedRecords(anew, consumers, noted)).toEqual([])
  })
})

describe('SQLite', () => {
  it('is the same by WebAssembly and by Node, where this Node has one', async () => {
    await written(3)
    const count = 'SELECT COUNT(*) AS n FROM _stream_records'
    for (const native of ['none' as const, nativeModule() ?? ('none' as const)]) {
      const database = await openSqlite(path, native)
      expect(database.rows(count)[0]).toMatchObject({ n: 3 })
      expect(database.run('DELETE FROM _stream_records WHERE id = ?', [99])).toBe(0)
      database.close()
    }
  })
})
