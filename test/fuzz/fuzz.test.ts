import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { context } from '../support/call.ts'
import { isWhole } from '../support/share.ts'
import type { Got, Sent } from './ground.ts'

const size = isWhole ? 1000 : 500
const rounds = [1, 2] as const
/** How often each status was returned, over all rounds. */
const statuses = new Map<number, number>()

beforeAll(() => {
  // Before any handler is imported: its logger reads its level once, and its lines are searched.
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'DEBUG')
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

describe('generated requests over every route', () => {
  // Guarantees: never a 5xx, never an answer that openapi.json does not tell of, nothing echoed.
  it.each(rounds)(
    'are answered as the document says, and nothing is echoed (round %i)',
    {
      timeout: 120_000,
    },
    async (round) => {
      const [{ inProcess }, { emptyTally, runRound }, { report }] = await Promise.all([
        import('./in-process.ts'),
        import('./rounds.ts'),
        import('./report.ts'),
      ])
      const tally = emptyTally()
      const seed = 2026
      await runRound(inProcess, { seed, round, size }, tally)
      expect(tally.failures, report(tally, { seed, seconds: 0, http: false })).toEqual([])
      for (const [status, count] of tally.statuses)
        statuses.set(status, (statuses.get(status) ?? 0) + count)
    },
  )

  it('are accepted too: a sample of rejections alone would prove little', () => {
    const accepted = [200, 201, 204].map((status) => statuses.get(status) ?? 0)
    expect(Math.min(...accepted)).toBeGreaterThan(0)
    expect(accepted.reduce((sum, count) => sum + count)).toBeGreaterThan((rounds.length * size) / 6)
  })
})

describe('the check of a response', () => {
  const stray = 'STRAY-1'
  const sent: Sent = { method: 'GET', target: '/v1/projects', headers: {}, stray }
  const good: Got = {
    status: 200,
    headers: { 'content-type': 'application/json' },
    text: '{"data":[],"pagination":{"total_count":0,"page":1,"page_size":25,"page_count":0}}',
    logged: '',
  }

  it.each<[string, Partial<Got>, RegExp]>([
    ['a 5xx', { status: 500 }, /a 500/],
    ['a status that is not documented', { status: 418 }, /knows no 418/],
    ['a body of another shape', { text: '{"data":[{"id":7}]}' }, /not as openapi/],
    ['a body that is no JSON', { text: '<' }, /not as openapi/],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, /in place of/],
    ['a secret in an answer', { text: `${good.text} LEAK-5d1c9e` }, /contains a secret/],
    [
      'a secret in a header',
      { headers: { ...good.headers, x: 'LEAK-5d1c9e' } },
      /contains a secret/,
    ],
    ['a secret in the log', { logged: 'LEAK-5d1c9e' }, /logs/],
    ['what was sent in a rejection', { status: 400, text: stray }, /repeats/],
  ])('finds %s', async (_, given, words) => {
    const { violationsOf } = await import('./check-response.ts')
    expect(violationsOf(sent, { ...good, ...given }).join()).toMatch(words)
  })

  it('finds nothing in a response that is as documented', async () => {
    const { violationsOf } = await import('./check-response.ts')
    expect(violationsOf(sent, good)).toEqual([])
  })
})

it('listening captures what a handler logs', async () => {
  const { handlerOf } = await import('../support/handlers.ts')
  const { eventOf } = await import('../support/call.ts')
  const { listening } = await import('./listening.ts')
  const { fakeWorld } = await import('../fakes/world.ts')
  const handler = await handlerOf('read-health')
  const event = eventOf({ route: 'GET /v1/health' })
  const { logged } = await listening(() => handler.with(fakeWorld().powers)(event, context()))
  expect(logged).toContain('"operation":"read-health"')
})
