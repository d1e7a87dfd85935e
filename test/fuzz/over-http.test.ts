import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { marker, strayMarker } from './marker.ts'
import { leaksIn, overHttp } from './over-http.ts'
import { report } from './report.ts'
import { emptyTally, runRound } from './rounds.ts'

describe('generated requests through a local run and its gateway', () => {
  // Guarantees: what lies between the socket and the handlers answers as the document says too.
  it('are answered as the document says, and nothing that was sent is left in a log or file', {
    timeout: 120_000,
  }, async () => {
    const run = await overHttp()
    const tally = emptyTally()
    const [seed, size] = [2026, 60]
    let left: readonly string[]
    try {
      await runRound(run.start, { seed, round: 3, size }, tally)
    } finally {
      left = await run.stop()
    }
    expect(left).toEqual([])
    expect(tally.failures, report(tally, { seed, seconds: 0, http: true })).toEqual([])
    expect(tally.statuses.get(200) ?? 0).toBeGreaterThan(size / 10)
  })
})

describe('the search for what was left', () => {
  let dataDir: string
  beforeAll(async () => {
    dataDir = await temporaryDirectory()
    await mkdir(join(dataDir, 'logs'))
    await mkdir(join(dataDir, 'deep/er'), { recursive: true })
  })
  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  it('finds secrets in any file, and other values of a request in logs and in the output', async () => {
    await writeFile(join(dataDir, 'table.sqlite'), `a name: ${strayMarker}-1`)
    await writeFile(join(dataDir, 'logs/clean.log'), '{"message":"request_completed"}')
    expect(await leaksIn(dataDir, 'Mooring is ready')).toEqual([])
    await writeFile(join(dataDir, 'logs/leaky.log'), `{"path":"/${strayMarker}-7"}`)
    await writeFile(join(dataDir, 'deep/er/secrets'), Buffer.from(`\xff\0${marker}`, 'latin1'))
    const found = await leaksIn(dataDir, `Error: ${marker}`)
    expect(found.sort()).toEqual(['leaky.log', 'secrets', 'what it printed'])
  })
})
