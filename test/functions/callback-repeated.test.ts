import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { dropConnection } from '../support/builders.ts'
import { anyProvidersClient, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let client: Oauth2Client
let connection: Connection
let state: string
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
  connection = await unauthorized(on.world, client, { name: 'mine' })
  state = await begun()
})

async function begun(): Promise<string> {
  const params = { connection_id: connection.id }
  const { body } = await on.ask('authorize-connection', { as: on.keys.editor, params })
  return new URL(String(body.data.url)).searchParams.get('state') ?? ''
}
const back = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  on.ask('complete-authorization', { as: '', headers: { authorization: '', ...headers }, query })
const now = () => on.world.powers.readConnections.find(connection)
const titleOf = (html: string) => /<h1>(.*)<\/h1>/.exec(html)?.[1]
const exchanges = () => on.world.providers.exchanges.length

describe('a callback that is delivered again', () => {
  it('after success says that it is connected, and sends no code twice', async () => {
    const first = await back({ state, code: 'c' })
    const before = await now()
    const again = await back({ state, code: 'c' })
    expect([first.status, again.status, titleOf(again.text)]).toEqual([200, 200, 'Connected'])
    expect(again.text).toBe(first.text)
    expect([exchanges(), await now()]).toEqual([1, before])
  })

  it('after a failure says the same failure, whatever it brings this time', async () => {
    const first = await back({ state, error: 'access_denied' })
    const again = await back({ state, code: 'c' })
    expect([first.status, again.status, exchanges()]).toEqual([400, 400, 0])
    expect(again.text).toContain('The consent was denied at the provider.')
  })

  it('after the provider rejected the code says so again, by a code of ours', async () => {
    on.world.providers.answers.push({ kind: 'dead', code: 'invalid_grant' })
    await back({ state, code: 'c' })
    const again = await back({ state, code: 'c' })
    expect([again.status, exchanges()]).toEqual([400, 1])
    expect(again.text).toContain('no longer accepts the code')
  })

  it('after its connection is gone says that it is', async () => {
    await back({ state, code: 'c' })
    const row = await now()
    if (row) await dropConnection(on.world, row)
    const again = await back({ state, code: 'c' })
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('was deleted')])
  })

  it('while the first is at work shows a page that looks again, and then how it ended', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { askProviders } = on.world.powers
    const { exchange } = askProviders
    askProviders.exchange = async (given) => {
      await held
      return exchange(given)
    }
    const first = back({ state, code: 'c' })
    await expect
      .poll(async () => titleOf((await back({ state, code: 'c' })).text))
      .toBe('Connecting')
    const repeated = await back({ state, code: 'c' })
    expect([repeated.status, repeated.headers.refresh]).toEqual([200, '2'])
    release()
    expect((await first).status).toBe(200)
    expect(titleOf((await back({ state, code: 'c' })).text)).toBe('Connected')
    askProviders.exchange = exchange
    expect(exchanges()).toBe(1)
  })

  it('is over where the first died half a minute ago, or took it before outcomes were kept', async () => {
    const { takeAuthorizations } = on.world.powers
    const { find } = takeAuthorizations
    takeAuthorizations.find = async (hash) => {
      const found = await find(hash)
      return found && { ...found, takenAt: new Date(Date.now() - 36_000).toISOString() }
    }
    const again = await back({ state, code: 'c' })
    takeAuthorizations.find = find
    expect([again.status, again.text, exchanges()]).toEqual([
      ...[400, expect.stringContaining('This authorization is unknown'), 0],
    ])
  })

  it('keeps connected what it connected where its outcome could not be written', async () => {
    on.world.fail('takeAuthorizations.storeOutcome', { times: 1 })
    expect((await back({ state, code: 'c' })).status).toBe(200)
    expect((await now())?.status).toBe('active')
    expect(titleOf((await back({ state, code: 'c' })).text)).toBe('Connecting')
    expect(exchanges()).toBe(1)
  })
})

describe('a browser that loads ahead', () => {
  it.each([
    { 'sec-purpose': 'prefetch;prerender' },
    { 'sec-purpose': 'prefetch;anonymous-client-ip' },
    { purpose: 'prefetch' },
    { 'x-moz': 'prefetch' },
  ])('takes nothing from the person who comes after: %j', async (headers) => {
    const rows = on.world.rows
    const ahead = await back({ state, code: 'c' }, headers)
    expect([ahead.status, ahead.headers['cache-control']]).toEqual([403, 'no-store'])
    expect(on.world.rows).toBe(rows)
    expect(exchanges()).toBe(0)
    const real = await back({ state, code: 'c' })
    expect([real.status, titleOf(real.text)]).toEqual([200, 'Connected'])
    expect((await back({ state, code: 'c' }, headers)).status).toBe(200)
  })

  it('nor does a HEAD', async () => {
    const ask = { route: 'HEAD /v1/oauth2/callback', query: { state, code: 'c' } }
    expect((await on.ask('complete-authorization', ask)).status).toBe(200)
    expect((await back({ state, code: 'c' })).status).toBe(200)
  })
})

describe('a provider that leaves the state out', () => {
  it('after a denial is believed that far: the page says denied, and nothing is read', async () => {
    on.world.fail('takeAuthorizations.find', { error: new Error('was read') })
    const denied = await back({ error: 'access_denied' })
    expect([denied.status, denied.text]).toEqual([
      400,
      expect.stringContaining('The consent was denied at the provider.'),
    ])
    const other = await back({ error: 'Call 0800 now' })
    expect([other.status, other.text]).toEqual([
      400,
      expect.stringContaining('did not grant the authorization'),
    ])
    expect(other.text).not.toContain('0800')
  })
})

describe('a state that is made up', () => {
  it.each(['', 'guessed', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}+`])(
    'of another form costs no read: %j',
    async (made) => {
      on.world.fail('takeAuthorizations.find', { error: new Error('was read') })
      expect((await back({ state: made, code: 'c' })).status).toBe(400)
    },
  )

  it('of the right form costs a read, and no write', async () => {
    on.world.fail('takeAuthorizations.take', { error: new Error('was written') })
    expect((await back({ state: 'A'.repeat(43), code: 'c' })).status).toBe(400)
  })
})
