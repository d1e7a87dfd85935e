import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { localFileIn, type OutsideRun, startOutside } from './fixtures/run-outside.ts'

// A small file system of its own, which the test fills: see .ci/run.
const disk = process.env.MOORING_TEST_SMALL_DISK ?? ''

let dataDir: string
let run: OutsideRun
beforeAll(async () => {
  dataDir = await mkdtemp(join(disk, 'mooring-'))
  run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
})
afterAll(async () => {
  await run.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly body: { readonly data?: { readonly id: string; readonly api_key?: string } }
}

async function ask(method: string, path: string, body?: object): Promise<Answer> {
  const { url, admin_key } = await localFileIn(dataDir)
  const headers = { authorization: `Bearer ${admin_key}`, 'content-type': 'application/json' }
  const sent = body ? { body: JSON.stringify(body) } : {}
  const answer = await fetch(url + path, { method, headers, ...sent })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? {} : JSON.parse(text) }
}

/** What was acknowledged: the id and the secret of each. */
const kept = new Map<string, string>()

async function create(): Promise<number> {
  const { project_id } = await localFileIn(dataDir)
  const api_key = `sk-${kept.size}-${'x'.repeat(3000)}`
  const config = { api_key, url: 'https://llm.example.com/v1' }
  const asked = { name: 'n', project_id, type: 'dynamiq.connections.OpenAI', config }
  const { status, body } = await ask('POST', '/v1/connections', asked)
  if (status === 201 && body.data) kept.set(body.data.id, api_key)
  return status
}

async function allResolve(): Promise<void> {
  for (const [id, api_key] of kept) {
    const { status, body } = await ask('POST', `/v1/connections/${id}/credentials`)
    expect([status, body.data?.api_key === api_key]).toEqual([200, true])
  }
}

const filler = () => join(dataDir, '..', 'filler')

/** Takes all that is free, to the last block. */
async function fill(): Promise<void> {
  for (const size of [1024 * 1024, 65_536, 4096, 1]) {
    for (;;) {
      const { bavail, bsize } = await statfs(disk)
      if (bavail * bsize < size) break
      const written = await writeFile(filler(), Buffer.alloc(size), { flag: 'a' }).then(
        () => true,
        () => false,
      )
      if (!written) break
    }
  }
}

// Guarantee: a full disk is told of, costs nothing that was acknowledged, and passes.
it('answers 5xx while the disk is full, loses nothing acknowledged, and recovers', {
  timeout: 180_000,
}, async () => {
  for (let count = 0; count < 10; count++) expect(await create()).toBe(201)
  await fill()
  const whileFull: number[] = []
  for (let count = 0; count < 12; count++) whileFull.push(await create())
  // What still fits is acknowledged; what does not is refused as passing trouble or a bare 500.
  expect(whileFull.filter((status) => status !== 201 && status < 500)).toEqual([])
  expect(whileFull.at(-1)).toBeGreaterThanOrEqual(500)
  expect((await ask('GET', '/v1/health')).status).toBe(200)

  await rm(filler())
  await vi.waitFor(async () => expect(await create()).toBe(201), 30_000)
  await allResolve()

  await fill()
  await create()
  expect(await run.end('SIGKILL')).not.toBe(0)
  await rm(filler())
  run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
  await allResolve()
  expect(await create()).toBe(201)
  expect(kept.size).toBeGreaterThanOrEqual(12)
})
