import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '../../shared/model/limits.ts'
import { keptConnection, keptOauth2Client } from '../support/builders.ts'
import { unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const type = 'dynamiq.connections.OpenAI'
const config = { url: 'https://llm.example.com/v1', api_key: 'LEAK' }
const test = (connection_id: string, as = on.keys.editor) =>
  on.ask('test-connection', { as, params: { connection_id } })
const testUnsaved = (body: unknown, as = on.keys.editor) =>
  on.ask('test-unsaved-connection', { as, body })

describe('trying a connection that is kept', () => {
  it('tries it whole, tells what came of it, and writes that down', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    const { status, body, text } = await test(id)
    expect([status, body.data]).toEqual([200, { outcome: 'ok', detail: 'Fine.', latency_ms: 7 }])
    expect(on.world.trials.tried).toEqual([
      { type, config: { url: 'https://api.openai.com/v1', api_key: 'sk-kept' } },
    ])
    expect(text).not.toContain('sk-kept')
    expect(on.world.events(id).at(-1)).toMatchObject({
      ...{ type: 'connection.tested', details: { outcome: 'ok' } },
    })
  })

  it('is for those who may write', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    for (const as of [on.keys.viewer, on.keys.runtime])
      expect((await test(id, as)).status).toBe(403)
    expect(on.world.trials.tried).toEqual([])
  })

  it('leaves a grant alone: it is proven when it is renewed', async () => {
    const client = await keptOauth2Client(on.world, { ownerId: on.project })
    const { id } = await unauthorized(on.world, client)
    expect((await test(id)).status).toBe(200)
    expect(on.world.providers.renewals).toEqual([])
  })
})

describe('trying a connection before it is kept', () => {
  it('keeps nothing', async () => {
    const before = on.world.rows
    const { status, body, text } = await testUnsaved({ type, config })
    expect([status, body.data.outcome]).toEqual([200, 'ok'])
    expect(on.world.trials.tried).toEqual([{ type, config }])
    expect(text).not.toContain('LEAK')
    expect(on.world.rows).toBe(before)
    expect(on.world.secretNames()).toEqual([])
  })

  it.each([
    [{ type: 'nothing', config }, 'type'],
    [{ type, config: { api_key: '' } }, 'config.api_key'],
    [{ type, config: { ...config, strange: 'LEAK' } }, 'config.strange'],
    [
      { type: 'dynamiq.connections.Http', config: { url: 'https://10.0.0.1/', method: 'GET' } },
      'config.url',
    ],
    [{ config }, 'type'],
  ])('refuses %j, naming %s, and tries nothing', async (body, field) => {
    const answer = await testUnsaved(body)
    expect([answer.status, Object.keys(answer.body.error.details ?? {})]).toEqual([400, [field]])
    expect(answer.text).not.toContain('LEAK')
    expect(on.world.trials.tried).toEqual([])
  })
})

describe('the budget of connection tests', () => {
  const budget = limits.connectionTestsPerMinute
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:20Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const testByName = (as: string) =>
    on.ask('test-credible-connection', { as, body: { type: 'postgres', postgresConnection: {} } })

  it('is one for all operations that test, belongs to one access key, and comes back each minute', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    for (let count = 0; count < budget - 1; count++)
      expect((await testUnsaved({ type, config })).status).toBe(200)
    expect((await test(id)).status).toBe(200)
    const tried = on.world.trials.tried.length
    for (const answer of [await testUnsaved({ type, config }), await test(id)]) {
      expect([answer.status, answer.headers['retry-after']]).toEqual([429, '40'])
      expect(answer.body.error.code).toBe('too_many_connection_tests')
    }
    expect(on.world.trials.tried).toHaveLength(tried)
    expect((await test(id, on.keys.admin)).status).toBe(200)
    vi.setSystemTime(new Date('2026-01-02T03:05:00Z'))
    expect((await test(id)).status).toBe(200)
  })

  it('is not touched by a request that tests nothing', async () => {
    for (let count = 0; count <= budget; count++) {
      expect((await testUnsaved({ type, config: { api_key: '' } })).status).toBe(400)
      await testByName(on.keys.editor)
    }
    expect((await testUnsaved({ type, config })).status).toBe(200)
  })
})
