import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutboundRequest } from '../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import { logger } from '../../shared/lambda/log.ts'
import { limits } from '../../shared/model/limits.ts'
import { revokeGrant } from '../../shared/oauth/revoke-grant.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import type { Ask } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { mintedAnswer, mintingBy, mintingTypes } from '../support/minting-types.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let seen: string[]
let aheadMs: number
let restore: () => void
beforeEach(async () => {
  ;[on, seen, aheadMs] = [await stage(), [], 0]
  const sleep = async (ms: number) => {
    aheadMs += ms
  }
  restore = replaceRuntime({
    clock: { ...systemClock, nowMs: () => Date.now() + aheadMs, sleep },
  })
  const note = (...said: unknown[]) => void seen.push(JSON.stringify(said))
  for (const level of ['debug', 'info', 'warn', 'error', 'critical'] as const)
    vi.spyOn(logger, level).mockImplementation(note)
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation(note)
})
afterEach(() => {
  restore()
  vi.restoreAllMocks()
})

/** The responses of a provider that repeats what it was sent wherever it can. */
const echoes: readonly ((request: OutboundRequest) => Outcome)[] = [
  ...[400, 401, 403, 404, 422, 429, 500].map((status) => (request: OutboundRequest): Outcome => {
    const said = echoOf(request)
    const error = { error: said, error_description: said, message: said }
    const headers = { 'x-echo': said, 'retry-after': said, 'www-authenticate': said }
    return { kind: 'answer', status, headers, body: JSON.stringify(error) }
  }),
  (request) => ({ kind: 'answer', status: 200, headers: {}, body: echoOf(request) }),
  () => ({ kind: 'failure', code: 'cut_off', message: 'the connection ended' }),
  (request) => {
    throw new Error(echoOf(request))
  },
]

/** All that was sent, as it was and as its recipient reads it. */
function echoOf({ url, headers, body = '' }: OutboundRequest): string {
  const [, basic = ''] = /^Basic (.*)$/.exec(headers.authorization ?? '') ?? []
  const texts = [url, JSON.stringify(headers), body, decodeURIComponent(body), atob(basic)]
  return texts.join(' ')
}

/** A provider that answers the next request so, and mints else, with all that it was sent beside it. */
function provider() {
  let count = 0
  const script: ((request: OutboundRequest) => Outcome)[] = []
  const send = async (request: OutboundRequest): Promise<Outcome> => {
    const echo = script.shift()
    if (echo) return echo(request)
    count += 1
    const answer = mintedAnswer(request, count)
    if (answer.kind !== 'answer' || !answer.body.startsWith('{')) return answer
    const members = {
      ...JSON.parse(answer.body),
      echo: echoOf(request),
      scope_echo: [request.body],
    }
    return { ...answer, body: JSON.stringify(members) }
  }
  return { script, powers: { ...on.world.powers, ...mintingBy(send) } }
}

describe('the root material', () => {
  it.each(mintingTypes)('of $title is in no answer, log, event or row', async (each) => {
    const { type, config, body, narrowed = body, marks } = each
    const { script, powers } = provider()
    const tell = async (id: string, what: Ask) => {
      const answer = await ask(id, { as: on.keys.owner, ...what }, powers)
      seen.push(answer.text, JSON.stringify(answer.headers))
      return answer
    }
    const whole = { name: 'minting', project_id: on.project, type, config }
    const id = (await tell('create-connection', { body: whole })).body.data.id
    const params = { connection_id: id }
    const lookUp = (asked: object) => tell('read-credentials', { params, body: asked })
    for (const echo of echoes)
      for (const asked of [body, narrowed]) {
        // New material resets the circuit breaker: each answer is heard.
        await tell('update-connection', { params, body: { type, config } })
        script.push(echo)
        await lookUp(asked)
        script.length = 0
        // A process that ended left its lease.
        aheadMs += limits.leaseMs
      }
    await tell('update-connection', { params, body: { type, config } })
    const minted = [await lookUp(body), await lookUp(narrowed)]
    expect(minted.map(({ status }) => status)).toEqual([200, 200])
    await tell('read-connection', { params })
    await tell('list-connections', { query: { project_id: on.project } })
    await tell('list-events', { params })
    await tell('delete-connection', { params })
    for (const task of on.world.cleanupTasks()) {
      seen.push(JSON.stringify(task))
      if (task.kind === 'revoke_grant') await revokeGrant(powers, task)
    }
    seen.push(on.world.rows, JSON.stringify(on.world.events(id)))
    for (const mark of marks) for (const text of seen) expect(text).not.toContain(mark)
  })
})
