import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logger, perInvocation } from '../../shared/lambda/log.ts'
import { sourcesIn } from '../architecture/sources.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let lines: { readonly message: unknown; readonly facts: Record<string, unknown> }[]
beforeEach(async () => {
  on = await stage()
  lines = []
  vi.spyOn(logger, 'info').mockImplementation((message, ...more) => {
    lines.push({ message, ...(more[0] as { facts: Record<string, unknown> }) })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})
const idOf = (key: string) => key.split('_')[1]
const refused = () =>
  lines.filter(({ message }) => message === 'request_rejected').map(({ facts }) => facts)

describe('a request that is refused', () => {
  it('is logged with the id of the key that asked: one that may not', async () => {
    await on.ask('create-project', { as: on.keys.viewer, body: { name: 'p' } })
    expect(refused()).toMatchObject([
      { operation: 'create-project', status: 403, code: 'forbidden', key_id: idOf(on.keys.viewer) },
    ])
  })

  it('is logged so too where the key proves nothing, and without the key', async () => {
    const row = { params: { access_key_id: idOf(on.keys.viewer) ?? '' } }
    await on.ask('delete-access-key', row)
    await on.ask('list-projects', { as: on.keys.viewer })
    expect(refused()).toMatchObject([{ code: 'unauthorized', key_id: idOf(on.keys.viewer) }])
    expect(JSON.stringify(lines)).not.toContain(on.keys.viewer.slice(42))
  })

  it('is logged without an id where there is none', async () => {
    await on.ask('list-projects', { as: 'sk-LEAK-of-somewhere-else' })
    expect(refused()).toMatchObject([{ code: 'unauthorized', key_id: null }])
    expect(JSON.stringify(lines)).not.toContain('LEAK')
  })
})

// Powertools would log whole events, keys and secrets with them, where its environment says so.
it('events are not logged, whatever the environment says', async () => {
  vi.stubEnv('POWERTOOLS_LOGGER_LOG_EVENT', 'true')
  const { Logger } = await import('@aws-lambda-powertools/logger')
  const loud = new Logger({ serviceName: 'x', logLevel: 'DEBUG' })
  const told: unknown[] = []
  vi.spyOn(loud, 'info').mockImplementation((...words) => void told.push(words))
  loud.logEventIfEnabled({ secret: 'LEAK' }, perInvocation.logEvent)
  expect(told).toEqual([])
  loud.logEventIfEnabled({ secret: 'LEAK' })
  expect(told).toHaveLength(1)
  vi.unstubAllEnvs()
})

it('and no handler is set up without that', () => {
  const setUps = sourcesIn('shared', 'functions').flatMap(({ text }) => [
    ...text.matchAll(/injectLambdaContext\((.*?)\)/g),
  ])
  expect(setUps.length).toBeGreaterThan(2)
  for (const [, given] of setUps) expect(given).toBe('logger, perInvocation')
})
