import { appendFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsIn, linesIn } from '../aws/read-archive.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from './fixtures/run-outside.ts'

const startMs = 240_000
let directory: string
let dataDir: string
let run: OutsideRun

const start = async () => {
  run = startOutside({ MOORING_DATA_DIR: dataDir, MOORING_READ_AUDIT: 'archive' })
  await run.ready
}
beforeAll(async () => {
  directory = await temporaryDirectory()
  dataDir = join(directory, 'data')
  await start()
}, startMs)
afterAll(async () => {
  await run.end('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

async function call(path: string, body?: object) {
  const { url, admin_key } = await localFileIn(dataDir)
  const headers = { authorization: `Bearer ${admin_key}`, 'content-type': 'application/json' }
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(url + path, { headers, ...sent })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

async function aConnection(): Promise<string> {
  const { project_id } = await localFileIn(dataDir)
  const type = 'dynamiq.connections.OpenAI'
  const about = { name: 'archived', project_id, type, config: { api_key: 'sk-1' } }
  return (await call('/v1/connections', about)).body.data.id
}

const archived = async (id: string) =>
  eventsIn(await linesIn(join(dataDir, 'read-archive'))).filter(({ subject }) => subject === id)

describe('a local run that archives reads', { timeout: startMs }, () => {
  it('answers no lookup whose record it cannot keep, and the next one that it can', async () => {
    const id = await aConnection()
    // No journal is open yet, and in place of its directory there is a file: none can be made.
    const journal = join(dataDir, 'firehose')
    await rm(journal, { recursive: true })
    await appendFile(journal, '')
    const { status, body } = await call(`/v1/connections/${id}/credentials`, {})
    expect([status, body.error.code]).toEqual([503, 'dependency_unavailable'])
    await rm(journal)
    await mkdir(journal)
    expect((await call(`/v1/connections/${id}/credentials`, {})).status).toBe(200)
  })

  it('lists changes, and where reads are', async () => {
    const id = await aConnection()
    await call(`/v1/connections/${id}/credentials`, {})
    for (const path of [`/v1/connections/${id}/events`, `/v1/events?subject=${id}`]) {
      const { body } = await call(path)
      expect(body.read_archive).toBe(join(dataDir, 'read-archive'))
      expect(body.data.map(({ type }: { type: string }) => type)).toEqual(['connection.created'])
    }
  })

  it('has a record in a file for every answered lookup, over a kill -9 and a stop', async () => {
    const id = await aConnection()
    const ids: string[] = []
    for (let count = 0; count < 5; count++) {
      expect((await call(`/v1/connections/${id}/credentials`, {})).status).toBe(200)
      ids.push(id)
    }
    const batch = await call('/v1/credentials', { connection_ids: [id] })
    expect(batch.status).toBe(200)
    await run.end('SIGKILL')
    expect(await readdir(join(dataDir, 'firehose'))).toHaveLength(1)
    await start()
    expect(await archived(id)).toHaveLength(ids.length + 1)

    expect((await call(`/v1/connections/${id}/credentials`, {})).status).toBe(200)
    await run.end('SIGTERM')
    const events = await archived(id)
    expect(events).toHaveLength(ids.length + 2)
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['connection.credentials_read']),
    )
    await start()
  })
})
