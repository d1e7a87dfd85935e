import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../shared/model/limits.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { cutOff, json, type Misbehaviour, text } from '../oauth-servers/scripted.ts'
import { type FakeClock, fakeClock } from '../support/fake-clock.ts'
import { clientOf, type Rig, startRig } from './rig.ts'

let rig: Rig
let id: string
beforeAll(async () => {
  rig = await startRig()
}, 60_000)
afterAll(() => rig.stop())
beforeEach(async () => {
  id = await rig.connected()
  await rig.end(id)
  rig.provider.counts.calls = 0
})
afterEach(() => {
  rig.provider.script.length = 0
  rig.provider.manner.lifeSeconds = 3600
})

/** Lets the provider be asked at once, as time would. */
const patienceEnds = () =>
  rig.age(id, ({ lastFailure, ...grant }) => ({
    ...grant,
    ...(lastFailure ? { lastFailure: { ...lastFailure, retryAt: '2026-01-01T00:00:00Z' } } : {}),
  }))

/** Answers with compressed text, though none was asked for. */
const gzipped =
  (body: string): Misbehaviour =>
  (response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body))

describe('a token endpoint that answers in a way of its own', () => {
  const soon = Math.floor(Date.now() / 1000) + 3600
  const form = 'application/x-www-form-urlencoded'
  it.each<[string, Misbehaviour]>([
    ['gzip', gzipped(JSON.stringify({ access_token: 'LEAK', expires_in: '3600' }))],
    ['a form', text(200, 'access_token=LEAK&expires_in=3600', { 'content-type': form })],
    ['a byte order mark', text(200, `\uFEFF{"access_token":"LEAK","expires_at":${soon}}`)],
  ])('%s is understood, and the end of its token known', async (_, answer) => {
    rig.provider.script.push(answer)
    const { status, body } = await rig.resolve(id)
    expect([status, body.data.access_token]).toEqual([200, 'LEAK'])
    const leftMs = Date.parse(String(body.data.expires_at)) - Date.now()
    expect(leftMs).toBeGreaterThan(3000_000)
    expect(leftMs).toBeLessThan(3610_000)
  })

  it('the token that there was, and no end: it is not served', async () => {
    const first = { access_token: 'LEAK-same', expires_in: 3600 }
    rig.provider.script.push(json(200, first), json(200, { access_token: 'LEAK-same' }))
    expect((await rig.resolve(id)).status).toBe(200)
    await rig.end(id)
    expect((await rig.resolve(id)).body.error.code).toBe('provider_unavailable')
    await patienceEnds()
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 3 })
  })
})

describe('a token endpoint that does not do as it should', () => {
  let clock: FakeClock
  beforeEach(() => {
    clock = fakeClock()
    // Time limits alone are the test's: what a provider says of time is compared with the real one.
    return replaceRuntime({ clock: { ...systemClock, schedule: clock.schedule } })
  })
  /** Never answers: its time limit passes. */
  const silence: Misbehaviour = () => clock.elapse(limits.providerTimeoutMs)

  const soon = new Date(Date.now() + 600_000).toUTCString()
  it.each<[string, Misbehaviour, number, string]>([
    [
      '429',
      json(429, { error: 'slow_down' }, { 'retry-after': '77' }),
      503,
      'provider_unavailable',
    ],
    ['429 until a date', json(429, {}, { 'retry-after': soon }), 503, 'provider_unavailable'],
    ['500', text(500, 'oops'), 503, 'provider_unavailable'],
    ['503 with invalid_grant', json(503, { error: 'invalid_grant' }), 503, 'provider_unavailable'],
    ['a page', text(200, '<html>'), 503, 'provider_unavailable'],
    ['nothing', text(200, ''), 503, 'provider_unavailable'],
    ['no token', json(200, { token_type: 'bearer' }), 503, 'provider_unavailable'],
    ['half an answer', cutOff, 503, 'provider_unavailable'],
    ['too much', text(200, 'x'.repeat(300_000)), 503, 'provider_unavailable'],
    ['too much, compressed', gzipped('x'.repeat(10_000_000)), 503, 'provider_unavailable'],
    [
      'an expired token',
      json(200, { access_token: 'a', expires_in: 0 }),
      503,
      'provider_unavailable',
    ],
    ['a redirect', text(302, '', { location: 'http://10.0.0.1/' }), 503, 'provider_unavailable'],
    ['another 400', json(400, { error: 'LEAK_of_a_token' }), 503, 'provider_unavailable'],
    ['invalid_client', json(401, { error: 'invalid_client' }), 409, 'oauth2_client_rejected'],
    ['invalid_scope', json(400, { error: 'invalid_scope' }), 409, 'refresh_refused'],
    [
      'invalid_grant beside 200',
      json(200, { error: 'invalid_grant' }),
      409,
      'reauthorization_required',
    ],
    ['silence', silence, 503, 'provider_unavailable'],
  ])('%s', async (_, misbehaviour, status, code) => {
    rig.provider.script.push(misbehaviour)
    const answer = await rig.resolve(id)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    expect(answer.text).not.toContain('LEAK')
    const ended = code === 'reauthorization_required'
    expect((await rig.row(id)).status).toBe(ended ? 'expired' : 'active')
    if (ended) return
    const body = { ...clientOf(undefined, rig.provider), client_secret: undefined }
    await rig.ask('update-oauth2-client', { oauth2_client_id: rig.oauth2ClientId }, body)
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 2 })
  })

  it('is left alone for as long as it asks', async () => {
    rig.provider.script.push(json(429, {}, { 'retry-after': '77' }))
    const { headers } = await rig.resolve(id)
    expect(headers['retry-after']).toBe('77')
    expect((await rig.resolve(id)).status).toBe(503)
    expect(rig.provider.counts.calls).toBe(1)
    await patienceEnds()
    expect((await rig.resolve(id)).status).toBe(200)
  })

  it('with a clock five minutes off changes nothing: only spans of time count', async () => {
    const date = new Date(Date.now() - 300_000).toUTCString()
    const tokens = { access_token: 'a', token_type: 'bearer', expires_in: 3600 }
    rig.provider.script.push(json(200, tokens, { date }))
    const { body } = await rig.resolve(id)
    const leftMs = Date.parse(String(body.data.expires_at)) - Date.now()
    expect(Math.abs(leftMs - 3600_000)).toBeLessThan(10_000)
  })

  it('whose tokens end at a moment that does not move is not asked at each look-up', async () => {
    rig.provider.manner.fixedEnd = Date.now() + 20_000
    for (let look = 0; look < 10; look++) expect((await rig.resolve(id)).status).toBe(200)
    expect(rig.provider.counts.calls).toBe(1)
    delete rig.provider.manner.fixedEnd
  })

  it('is asked no more after five refusals of the client, until that is changed', async () => {
    rig.provider.script.push(...Array(6).fill(json(401, { error: 'invalid_client' })))
    for (let look = 0; look < 8; look++) expect((await rig.resolve(id)).status).toBe(409)
    expect(rig.provider.counts.calls).toBe(5)
    rig.provider.script.length = 0
    const body = { ...clientOf(undefined, rig.provider), client_secret: 'LEAK-mended' }
    await rig.ask('update-oauth2-client', { oauth2_client_id: rig.oauth2ClientId }, body)
    expect((await rig.resolve(id)).status).toBe(200)
  })
})
