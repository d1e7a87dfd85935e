import { once } from 'node:events'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writtenFiles } from '../support/written-files.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import {
  localFileIn,
  type OutsideRun,
  processesOf,
  startOutside,
  underShell,
} from './fixtures/run-outside.ts'

const startMs = 120_000
const localBuilds = join(import.meta.dirname, '../../dist/local')
let directory: string
let dataDir: string
let run: OutsideRun

beforeAll(async () => {
  directory = await temporaryDirectory()
  dataDir = join(directory, 'data')
  run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
}, startMs)
afterAll(async () => {
  await run.end('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

async function call(key: string, path: string, body?: object) {
  const { url } = await localFileIn(dataDir)
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const method = body ? 'POST' : 'GET'
  return fetch(url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
}

async function restart(): Promise<void> {
  run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
}

describe('a first start', () => {
  it('prints what to copy, and last that it is ready', async () => {
    const { url, admin_key, project_id, runtime_key } = await localFileIn(dataDir)
    const lines = run.printed().trimEnd().split('\n')
    expect(lines.at(-1)).toBe(`Mooring is ready at ${url}`)
    expect(lines).toEqual(
      expect.arrayContaining([
        `export MOORING_URL=${url}`,
        `export MOORING_ACCESS_KEY=${admin_key}`,
        `export MOORING_PROJECT_ID=${project_id}`,
        `export MOORING_RUNTIME_KEY=${runtime_key}`,
      ]),
    )
  })

  it('leaves nothing that others may read', async () => {
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(dataDir, { recursive: true })) {
      // What was being written when it was listed may have its last name by now.
      const { mode = 0 } = await stat(join(dataDir, name)).catch(() => ({ mode: undefined }))
      expect([name, mode & 0o077]).toEqual([name, 0])
    }
  })

  it('makes keys that open what they should', async () => {
    const { admin_key, runtime_key, project_id } = await localFileIn(dataDir)
    const project = await call(admin_key, `/v1/projects/${project_id}`)
    expect(await project.json()).toMatchObject({ data: { name: 'default' } })
    expect((await call(runtime_key, '/v1/projects', { name: 'other' })).status).toBe(403)
  })

  it('rejects a second run on the same data', async () => {
    const second = startOutside({ MOORING_DATA_DIR: dataDir })
    const { code, complaint } = await second.ended
    expect([code, complaint]).toEqual([
      1,
      expect.stringMatching(/^The data directory .* is in use by process \d+: .*\n$/),
    ])
  })
})

describe('a run that is killed', () => {
  it('leaves no process, and the next start has every acknowledged write', {
    timeout: startMs,
  }, async () => {
    const { admin_key, runtime_key, project_id } = await localFileIn(dataDir)
    const config = { api_key: 'sk-LEAK-7f3a' }
    const wish = { name: 'kept', project_id, type: 'dynamiq.connections.OpenAI', config }
    const made = await call(admin_key, '/v1/connections', wish)
    expect(made.status).toBe(201)
    const { data } = (await made.json()) as { data: { id: string } }
    await run.end('SIGKILL')
    await vi.waitFor(async () => expect(await processesOf(dataDir)).toEqual([]), 3000)

    await restart()
    const answer = await call(runtime_key, `/v1/connections/${data.id}/credentials`, {})
    expect(await answer.json()).toMatchObject({ data: config })
    expect((await localFileIn(dataDir)).admin_key).toBe(admin_key)
  })

  it('leaves no secret in clear in any file', async () => {
    const files = await writtenFiles(dataDir)
    expect(files.length).toBeGreaterThan(3)
    for (const { name, content } of files)
      expect([name, content.includes('LEAK')]).toEqual([name, false])
  })
})

describe('a run that is stopped', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s ends with 0 and leaves no process',
    { timeout: startMs },
    async (signal) => {
      expect(await run.end(signal)).toBe(0)
      expect(await processesOf(dataDir)).toEqual([])
      await restart()
    },
  )

  it('starts again from the build that there is', { timeout: startMs }, async () => {
    await run.end('SIGTERM')
    const builds = await readdir(localBuilds)
    await restart()
    expect(run.printed()).not.toContain('Building')
    expect(await readdir(localBuilds)).toEqual(builds)
  })
})

describe('a run whose npm was killed', () => {
  it('ends by itself, and gives the data directory back', { timeout: startMs }, async () => {
    await run.end('SIGTERM')
    run = startOutside({ MOORING_DATA_DIR: dataDir, npm_lifecycle_event: 'start' }, underShell)
    await run.ready
    run.child.kill('SIGKILL')
    await vi.waitFor(async () => expect(await processesOf(dataDir)).toEqual([]), 5000)
    await restart()
  })
})

describe('keys that were deleted or rotated', () => {
  it('are replaced at the next start, which reports it', { timeout: startMs }, async () => {
    const before = await localFileIn(dataDir)
    const keyId = before.admin_key.split('_')[1]
    const rotated = await call(before.admin_key, `/v1/access-keys/${keyId}/rotate`, {})
    expect(rotated.status).toBe(200)
    await run.end('SIGTERM')
    await restart()
    const after = await localFileIn(dataDir)
    expect(run.printed()).toMatch(/admin key .* was deleted or rotated\. Creating a new one/)
    expect(after.admin_key).not.toBe(before.admin_key)
    expect(after).toMatchObject({ project_id: before.project_id, runtime_key: before.runtime_key })
  })
})

describe('what is in the way of a start', () => {
  const complaintOf = async (environment: Record<string, string>) => {
    const { code, complaint } = await startOutside({
      MOORING_DATA_DIR: join(directory, 'other'),
      ...environment,
    }).ended
    expect(code).toBe(1)
    // One line, and no stack.
    expect(complaint).toMatch(/^[^\n]+\n$/)
    return complaint
  }

  it('is named: a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await complaintOf({ PORT: String(port) })).toContain(
      `Port ${port} is not available (EADDRINUSE)`,
    )
    server.close()
  })

  it.each(['x', '65536', '-1'])('is named: PORT=%s', async (PORT) => {
    expect(await complaintOf({ PORT })).toContain('PORT')
  })

  it('is named: a DynamoDB of the user’s own that does not answer', async () => {
    const MOORING_DYNAMODB_ENDPOINT = 'http://127.0.0.1:1'
    expect(await complaintOf({ MOORING_DYNAMODB_ENDPOINT })).toContain(
      'No DynamoDB answers at http://127.0.0.1:1',
    )
  })

  it('is named: a data directory that is none', async () => {
    const path = join(directory, 'file')
    await writeFile(path, '')
    expect(await complaintOf({ MOORING_DATA_DIR: path })).toContain(path)
  })

  it('is named: a data directory that cannot be made', async () => {
    const path = join(directory, 'data/local.json/below')
    expect(await complaintOf({ MOORING_DATA_DIR: path })).toContain(path)
  })

  it.each(['resources.json', 'local.json', 'kms.json'])(
    'is named: a broken %s',
    { timeout: startMs },
    async (name) => {
      const path = join(directory, `broken-${name}`)
      await mkdir(path)
      await writeFile(join(path, 'resources.json'), '{"version":1,"resources":{}}')
      await writeFile(join(path, name), '{"half":')
      expect(await complaintOf({ MOORING_DATA_DIR: path })).toContain(name)
    },
  )
})
