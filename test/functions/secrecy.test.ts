import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConnectionType } from '../../shared/catalogue/connection-type.ts'
import { logger } from '../../shared/lambda/log.ts'
import { fullConfig, leak, secretPaths, shapes } from '../catalogue/samples.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let seen: string[]
beforeEach(async () => {
  on = await stage()
  seen = []
  const note = (...said: unknown[]) => void seen.push(JSON.stringify(said))
  for (const level of ['debug', 'info', 'warn', 'error', 'critical'] as const) {
    vi.spyOn(logger, level).mockImplementation(note)
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation(note)
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

const bodyOf = (type: ConnectionType, config: unknown) =>
  newOpenai(on.project, { type: type.id, config, name: `c-${randomUUID()}` })
const tell = async (id: string, asked: Parameters<Stage['ask']>[1]) => {
  const answer = await on.ask(id, asked)
  seen.push(answer.text, JSON.stringify(answer.headers))
  return answer
}

/** What is wrong with a config in ways that make each error speak of it. */
const wrong = (config: Readonly<Record<string, unknown>>) => [
  { ...config, stranger: leak },
  { ...config, url: 'ftp://x.example', host: 7 },
  Object.fromEntries(Object.entries(config).map(([name, value]) => [name, [value]])),
  Object.fromEntries(Object.entries(config).map(([name, value]) => [name, { in: { value } }])),
  [config],
  leak,
]

describe.each(shapes)('the secrets of $title', ({ type, shape }) => {
  const config = fullConfig(type, shape)

  it('are shown by credentials alone', async () => {
    const made = await tell('create-connection', {
      body: bodyOf(type, config),
      headers: { 'idempotency-key': randomUUID() },
    })
    expect(made.status).toBe(201)
    const params = { connection_id: made.body.data.id }
    await tell('create-connection', { body: bodyOf(type, config) })
    await tell('read-connection', { params })
    await tell('list-connections', { query: { project_id: on.project } })
    await tell('update-connection', { params, body: { type: type.id, config } })
    await tell('update-connection', { params, body: { type: 'x', name: leak, config } })
    for (const odd of wrong(config)) {
      await tell('create-connection', { body: bodyOf(type, odd) })
      await tell('update-connection', { params, body: { type: type.id, config: odd } })
    }
    on.world.fail('createConnections.insert', { times: 1, error: new Error(leak) })
    expect((await tell('create-connection', { body: bodyOf(type, config) })).status).toBe(500)
    const whole = await on.ask('read-credentials', { params })
    await tell('list-events', { params })
    await tell('delete-connection', { params })
    seen.push(on.world.rows, JSON.stringify(on.world.events(params.connection_id)))
    for (const text of seen) expect(text).not.toContain(leak)
    if (type.oauth) expect(whole.status).toBe(409)
    // Root material is shown by nothing: a lookup returns what is minted from it.
    const isRoot = type.mint !== undefined && !type.mint.onRequest
    if (!type.oauth)
      expect(whole.text.includes(leak)).toBe(!isRoot && secretPaths(shape).length > 0)
  })
})

describe('a secret outside of its field', () => {
  it.each([
    { name: { leak } },
    { project_id: leak },
    { type: leak },
    { config: leak },
    { oauth2_client_id: leak },
    { system: leak },
    { stranger: leak },
  ])('is not echoed: %j', async (given) => {
    await tell('create-connection', { body: newOpenai(on.project, given) })
    await tell('create-connection', { raw: `{"config": {"api_key": "${leak}"` })
    await tell('create-connection', { raw: leak })
    const asked = { 'idempotency-key': leak.repeat(40), authorization: `Bearer ${leak}` }
    await tell('create-connection', { body: newOpenai(on.project), headers: asked })
    for (const text of seen) expect(text).not.toContain(leak)
  })

  it('is heard of by this test, were it logged', () => {
    logger.info(leak)
    expect(seen.join()).toContain(leak)
  })
})
