import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { metrics } from '../../shared/api/metrics.ts'
import { lookupAlias } from '../../shared/model/lookup-permission.ts'
import { keptConnection } from '../support/builders.ts'
import { context } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let lines: Record<string, unknown>[]
beforeEach(async () => {
  on = await stage()
  lines = []
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false')
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    if (String(text).includes('"_aws"')) lines.push(JSON.parse(String(text)))
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
const total = (name: string, ofClass?: string) =>
  lines
    .filter((line) => ofClass === undefined || line.Class === ofClass)
    .reduce((sum, line) => sum + Number(line[name] ?? 0), 0)
const resolve = (connection_id: string, as = on.keys.runtime) =>
  on.ask('read-credentials', { as, params: { connection_id } })

describe('a line of metrics', () => {
  it('is one that CloudWatch reads: each metric named with its unit, and there', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await resolve(id)
    await resolve(randomUUID())
    for (const line of lines) {
      const { Timestamp, CloudWatchMetrics } = line._aws as {
        Timestamp: number
        CloudWatchMetrics: {
          Namespace: string
          Dimensions: string[][]
          Metrics: { Name: keyof typeof metrics; Unit: string }[]
        }[]
      }
      expect(Math.abs(Timestamp - Date.now())).toBeLessThan(10_000)
      for (const { Namespace, Dimensions, Metrics } of CloudWatchMetrics) {
        expect(Namespace).toBe('Mooring')
        for (const name of Dimensions.flat()) expect(line[name]).toEqual(expect.any(String))
        for (const { Name, Unit } of Metrics) {
          expect([Unit, line[Name]]).toEqual([metrics[Name], expect.any(Number)])
        }
      }
    }
    expect(lines.map((line) => line.Stage)).toEqual(['test', 'test'])
  })
})

describe('look-ups', () => {
  it('are counted, with how long they took', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await resolve(id)
    expect(total('Lookups')).toBe(1)
    expect(lines[0]?.LookupLatency).toEqual(expect.any(Number))
    expect(total('LookupFailures')).toBe(0)
  })

  it('that meet a missing secret are counted as that, and as no bug', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await on.world.powers.discardSecrets.discard({ ownerId: on.project, id })
    expect((await resolve(id)).status).toBe(500)
    await on.ask('read-credentials-batch', { body: { connection_ids: [id] } })
    await on.ask('test-connection', { params: { connection_id: id } })
    expect([total('SecretsMissing'), total('Bugs')]).toEqual([3, 0])
    expect(total('LookupFailures', 'secret_missing')).toBe(2)
  })

  it('that fail are counted by class', async () => {
    await resolve(randomUUID())
    expect(total('LookupFailures', 'connection_not_found')).toBe(1)
    on.world.fail('recordReads.record')
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await resolve(id)
    expect([total('LookupFailures', 'dependency_unavailable'), total('Unavailable')]).toEqual([
      1, 1,
    ])
  })

  it('of a batch are counted one by one', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const body = { connection_ids: [id, randomUUID(), randomUUID()] }
    await on.ask('read-credentials-batch', { as: on.keys.runtime, body })
    expect([total('Lookups'), total('LookupFailures', 'connection_not_found')]).toEqual([1, 2])
  })

  it('by invocation are counted alike', async () => {
    const { handler } = await import('../../functions/lookup-credentials.ts')
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const alias = lookupAlias({ name: 'me', projectId: on.project })
    const invokedFunctionArn = `arn:aws:lambda:eu-central-1:1:function:f:${alias}`
    const lambda = context({ invokedFunctionArn })
    const invoke = (payload: unknown) => handler.with(on.world.powers)(payload, lambda)
    await invoke({ connection_ids: [id, randomUUID()] })
    await invoke({ connection_id: randomUUID() })
    await invoke({})
    expect(total('Lookups')).toBe(1)
    expect(total('LookupFailures', 'connection_not_found')).toBe(2)
    expect(total('LookupFailures', 'invalid_request')).toBe(1)
  })

  it('are nothing else that is asked', async () => {
    await on.ask('list-projects')
    expect(lines).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('is counted: refused keys, and bugs', async () => {
    await resolve(randomUUID(), 'mrg_x')
    expect([total('RefusedKeys'), total('LookupFailures')]).toEqual([1, 0])
    on.world.fail('listProjects.list', { error: new Error('LEAK') })
    await on.ask('list-projects')
    expect(total('Bugs')).toBe(1)
    expect(JSON.stringify(lines)).not.toContain('LEAK')
  })
})

describe('a sweep', () => {
  it('tells what it left and found, zeros too', async () => {
    const { handler } = await import('../../functions/sweep.ts')
    await handler.with(on.world.powers)({}, context())
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      ...{ Leftovers: 0, LeftoverAge: 0, OrphanedSecrets: 0, DiscardedSecrets: 0, LostSecrets: 0 },
    })
  })
})
