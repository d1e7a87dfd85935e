import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEngine, type RunningEngine, runEngine } from '../../local/aws/dynamodb/run-engine.ts'
import { openSqlite } from '../../local/aws/dynamodb/sqlite.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import { localFileIn, startOutside } from './fixtures/run-outside.ts'

const startMs = 120_000
let directory: string
let dataDir: string
let engine: RunningEngine

beforeAll(async () => {
  directory = await temporaryDirectory()
  dataDir = join(directory, 'data')
  engine = await engineOn('theirs')
})
afterAll(async () => {
  await engine.stop()
  await rm(directory, { recursive: true, force: true })
})

/** A DynamoDB of the user's own: here the bundled engine, started by somebody else. */
async function engineOn(name: string): Promise<RunningEngine> {
  const found = findEngine({ endpoint: undefined, path: process.env.PATH })
  if (found.kind === 'endpoint') throw new Error('There is no engine to test with.')
  return runEngine(found.program, join(directory, `${name}.sqlite`), join(directory, 'log'))
}

const start = () =>
  startOutside({ MOORING_DATA_DIR: dataDir, MOORING_DYNAMODB_ENDPOINT: engine.url })

async function call(key: string, path: string, body: object = {}) {
  const { url } = await localFileIn(dataDir)
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as { data: { id: string } } }
}

describe('a run on a DynamoDB by MOORING_DYNAMODB_ENDPOINT', () => {
  const config = { api_key: 'sk-only-to-test' }
  let id: string

  it('creates a connection and looks it up', { timeout: startMs }, async () => {
    const run = start()
    await run.ready
    expect(run.printed()).toContain(`DynamoDB is the one at ${engine.url}`)
    const { admin_key, runtime_key, project_id } = await localFileIn(dataDir)
    const type = 'dynamiq.connections.OpenAI'
    const made = await call(admin_key, '/v1/connections', {
      name: 'kept',
      project_id,
      type,
      config,
    })
    expect(made.status).toBe(201)
    id = made.body.data.id
    const found = await call(runtime_key, `/v1/connections/${id}/credentials`)
    expect(found.body).toMatchObject({ data: config })
    expect(await run.end('SIGTERM')).toBe(0)
  })

  it('has everything again after a restart', { timeout: startMs }, async () => {
    const run = start()
    await run.ready
    const { runtime_key } = await localFileIn(dataDir)
    const found = await call(runtime_key, `/v1/connections/${id}/credentials`)
    expect(found.body).toMatchObject({ data: config })
    await run.end('SIGTERM')
  })

  it('starts no engine of its own, and leaves the other’s file as it is', async () => {
    expect(existsSync(join(dataDir, 'dynamodb.sqlite'))).toBe(false)
    await engine.stop()
    const database = await openSqlite(join(directory, 'theirs.sqlite'))
    const made = database.rows("SELECT name FROM sqlite_master WHERE name = 'mooring_stream_order'")
    database.close()
    expect(made).toEqual([])
  })

  it('is rejected where that DynamoDB has lost its table', { timeout: startMs }, async () => {
    engine = await engineOn('emptied')
    const { code, complaint } = await start().ended
    expect(code).toBe(1)
    expect(complaint).toMatch(
      /^The DynamoDB at http:\S+ does not have the table \S+,[^\n]*MOORING_DYNAMODB_ENDPOINT[^\n]*\n$/,
    )
  })

  it('is rejected without the setting, before an empty engine’s file is created', {
    timeout: startMs,
  }, async () => {
    const { code, complaint } = await startOutside({ MOORING_DATA_DIR: dataDir }).ended
    expect(code).toBe(1)
    expect(complaint).toMatch(/dynamodb\.sqlite[^\n]*set MOORING_DYNAMODB_ENDPOINT/)
    expect(existsSync(join(dataDir, 'dynamodb.sqlite'))).toBe(false)
  })
})
