import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { firehoseService } from '../../local/aws/firehose/service.ts'
import { type ServedService, serve } from '../../local/aws/json/serve.ts'
import type { AuditEvent } from '../../shared/model/event.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { synthesisTimeoutMs, synthesized } from '../infra/template/synthesized.ts'
import { type Gate, openGate } from './faults/gate.ts'
import type { Fault } from './faults/watch.ts'
import { killInTheMiddle } from './kill-in-the-middle.ts'
import { readsContract } from './ports/reads.contract.ts'
import { type Archive, archiveIn, eventsIn, linesIn } from './read-archive.ts'

const aDirectory = () => mkdtemp(join(tmpdir(), 'read-archive-'))

let dataDir: string
let archive: Archive
let service: ServedService
let gate: Gate
let archiveReads: Powers['recordReads']
beforeAll(async () => {
  dataDir = await aDirectory()
  archive = await archiveIn(dataDir)
  service = await serve(firehoseService(archive.stream), 0)
  const url = service.url
  gate = await openGate({ dynamodb: url, kms: url, secretsManager: url, eventBridge: url })
  vi.stubEnv('AWS_REGION', 'us-east-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  vi.stubEnv('AWS_ENDPOINT_URL_FIREHOSE', gate.eventBridge)
  vi.stubEnv(settings.readStream, 'reads')
  ;({ archiveReads } = await import('../../shared/aws/audit-log/reads.ts'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await gate.close()
  await service.close()
  await archive.stream.close()
  await rm(dataDir, { recursive: true, force: true })
})

const eventsOf = async (connectionId: string) =>
  eventsIn(await archive.lines()).filter(({ subject }) => subject === connectionId)

readsContract('the read archive', async () => ({ record: archiveReads.record, events: eventsOf }))

const anEvent = (subject: string): AuditEvent => ({
  ...{ id: `e-${subject}`, subject, at: '2026-11-28T00:00:00.000Z' },
  type: 'connection.credentials_read',
  ...{ actor: { system: 'test' }, requestId: 'r', details: {} },
})

it('has a column in Athena for each member of a record, and no other', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const session = { user: 'u', provider: 'i', subject: 's', session: 'k' }
  const actors = [{ system: 'test' }, { keyId: 'k', user: 'u' }, session]
  const events = actors.map((actor) => ({ ...anEvent('full'), actor, projectId: 'p', version: 1 }))
  await archiveReads.record(events)
  const lines = (await archive.lines()).filter((line) => line.includes('"full"'))
  const members = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))))
  const { data } = await synthesized({ readAudit: 'archive' })
  const tables = Object.values(data.template.Resources)
  const table = tables.find(({ Type }) => Type === 'AWS::Glue::Table')?.Properties.TableInput
  const { StorageDescriptor } = table as { StorageDescriptor: { Columns: { Name: string }[] } }
  expect(StorageDescriptor.Columns.map(({ Name }) => Name).sort()).toEqual([...members].sort())
})

describe('the read archive, where Firehose fails', () => {
  let restore: () => void
  beforeEach(() => {
    restore = replaceRuntime({ clock: { ...systemClock, sleep: async () => undefined } })
  })
  afterEach(() => {
    gate.set()
    restore()
  })

  const failing = (fault: Omit<Fault, 'call'>, subject: string) => {
    gate.set({ call: 1, ...fault })
    return archiveReads.record([anEvent(subject)])
  }

  it.each([
    { moment: 'before', lasts: 'outage' },
    { moment: 'after', lasts: 'outage' },
    { moment: 'before', lasts: 'outage', manner: 'throttled' },
    { moment: 'after', lasts: 'outage', manner: 'broken' },
  ] as const)('fails the read that it cannot record: %o', async (fault) => {
    const error = await failing(fault, 'failed').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ code: 'dependency_unavailable' })
  })

  it.each([
    { moment: 'before', lasts: 'twice' },
    { moment: 'after', lasts: 'twice' },
    { moment: 'before', lasts: 'twice', manner: 'throttled' },
    { moment: 'after', lasts: 'twice', manner: 'broken' },
  ] as const)('records a read once that the third try records: %o', async (fault) => {
    const subject = `${fault.moment}-${'manner' in fault ? fault.manner : 'cut'}`
    await failing(fault, subject)
    expect(await eventsOf(subject)).toHaveLength(1)
  })

  it('fails the read where the stream does not exist, and does not try again', async () => {
    vi.stubEnv(settings.readStream, 'another')
    const error = await archiveReads.record([anEvent('x')]).catch((thrown: unknown) => thrown)
    vi.stubEnv(settings.readStream, 'reads')
    expect(error).toMatchObject({ code: 'dependency_unavailable' })
    expect((error as Problem).cause).toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it('signs for Firehose, by a clock that is minutes off too', async () => {
    const { dynamodb } = await import('../../shared/aws/dynamodb/client.ts')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    gate.keepTime(true)
    try {
      await expect(archiveReads.record([anEvent('skewed')])).rejects.toThrow(Problem)
      dynamodb.config.systemClockOffset = -3_600_000
      await archiveReads.record([anEvent('skewed')])
    } finally {
      gate.keepTime(false)
      dynamodb.config.systemClockOffset = 0
      vi.useRealTimers()
    }
    expect(await eventsOf('skewed')).toHaveLength(1)
  })
})

describe('the local Firehose', () => {
  it('loses no record that it acknowledged to a kill -9, and delivers none twice', async () => {
    const own = await aDirectory()
    const program = 'test/aws/firehose.process.ts'
    const accepted: string[] = []
    for (const after of [3, 40]) {
      accepted.push(...(await killInTheMiddle<string>(own, after, program)))
      const { lines } = await archiveIn(own)
      const delivered = await lines()
      expect(delivered).toEqual(expect.arrayContaining(accepted))
      expect(new Set(delivered).size).toBe(delivered.length)
    }
    expect(await readdir(join(own, 'firehose'))).toEqual([])
  })

  it('leaves out what a crash cut short, and keeps what came before it', async () => {
    const own = await aDirectory()
    const { stream } = await archiveIn(own)
    await stream.put(Buffer.from('whole\n'))
    const [journal = ''] = await readdir(join(own, 'firehose'))
    await writeFile(join(own, 'firehose', journal), 'aGFsZiBhIGxp', { flag: 'a' })
    expect(await (await archiveIn(own)).lines()).toEqual(['whole'])
  })

  it('writes a file a delivery, under the day of its first record, for its owner alone', async () => {
    const own = await aDirectory()
    const { stream } = await archiveIn(own, () => Date.parse('2026-11-28T23:59:59.999Z'))
    await Promise.all(['a\n', 'b\n'].map((line) => stream.put(Buffer.from(line))))
    await stream.close()
    const day = join(own, 'read-archive/reads/day=2026-11-28')
    const [file, ...more] = await readdir(day)
    expect(file).toMatch(/^reads-1-2026-11-28-23-59-59-[0-9a-f-]{36}\.gz$/)
    expect(more).toEqual([])
    expect(await linesIn(day)).toEqual(['a', 'b'])
  })
})
