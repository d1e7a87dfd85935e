import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { settings } from '../../shared/runtime/settings.ts'
import type { Answer } from '../support/call.ts'
import { anyProvidersClient, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

const origin = 'https://mooring.example.com'
const done = 'https://app.example.com/done?tab=2'
let on: Stage
let client: Oauth2Client
let connection: Connection
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
  connection = await unauthorized(on.world, client, { name: '<b>mine</b>' })
})

/** Begins it as the console does, in a browser that has these cookies. */
const begin = (cookies: readonly string[] = [], body: object = {}, from = origin) =>
  on.ask('authorize-connection', {
    as: on.keys.editor,
    params: { connection_id: connection.id },
    ...{ headers: { origin: from }, cookies, body: { bind: true, ...body } },
  })
const beginByApi = (redirect_uri = done) =>
  on.ask('authorize-connection', {
    as: on.keys.editor,
    params: { connection_id: connection.id },
    body: { redirect_uri },
  })
const stateOf = ({ body }: Answer) => new URL(String(body.data.url)).searchParams.get('state') ?? ''
/** What a browser keeps of the answer. */
const jarOf = ({ cookies = [] }: Answer) => cookies.map((cookie) => cookie.split(';')[0] ?? '')
const back = (query: Record<string, string>, cookies: readonly string[] = []) =>
  on.ask('complete-authorization', { as: '', headers: { authorization: '' }, cookies, query })
const now = () => on.world.powers.readConnections.find(connection)
const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

describe('an authorization that is begun in a browser', () => {
  it('gives it a cookie that no script and no other host can have, and keeps only its hash', async () => {
    const { status, cookies } = await begin()
    expect([status, cookies]).toEqual([
      200,
      [
        expect.stringMatching(
          /^__Host-mooring-browser=[\w-]{43}; Path=\/; Max-Age=660; HttpOnly; SameSite=Lax; Secure$/,
        ),
      ],
    ])
    expect(on.world.rows).not.toContain(cookies?.[0]?.slice(23, 66))
  })

  it('over plain http on this machine does without the prefix and Secure, which http cannot have', async () => {
    const before = process.env[settings.publicUrl]
    process.env[settings.publicUrl] = 'http://127.0.0.1:8787'
    const begun = await begin([], {}, 'http://127.0.0.1:8787')
    const answer = await back({ state: stateOf(begun), code: 'c' }, jarOf(begun))
    process.env[settings.publicUrl] = before
    expect(begun.cookies?.[0]).toMatch(
      /^mooring-browser=[\w-]{43}; Path=\/; Max-Age=660; HttpOnly; SameSite=Lax$/,
    )
    expect(answer.status).toBe(200)
  })

  it('goes back by itself to where the start said, with the connection and how it is', async () => {
    const begun = await begin([], { redirect_uri: done })
    const { status, headers, text } = await back({ state: stateOf(begun), code: 'c' }, jarOf(begun))
    expect([status, text]).toEqual([302, ''])
    expect(headers.location).toBe(`${done}&connection_id=${connection.id}&status=active`)
    const again = await back({ state: stateOf(begun), code: 'c' }, jarOf(begun))
    expect([again.status, again.headers.location]).toEqual([302, headers.location])
  })

  it('goes back with what went wrong', async () => {
    const begun = await begin([], { redirect_uri: done })
    const answer = await back({ state: stateOf(begun), error: 'access_denied' }, jarOf(begun))
    const { searchParams } = new URL(answer.headers.location ?? '')
    expect([answer.status, searchParams.get('error'), searchParams.get('reason')]).toEqual([
      ...[302, 'authorization_refused', 'access_denied'],
    ])
  })

  it('shares its cookie with others of the same browser, each of which completes', async () => {
    const first = await begin()
    const second = await begin(jarOf(first))
    expect(jarOf(second)).toEqual(jarOf(first))
    for (const begun of [first, second])
      expect((await back({ state: stateOf(begun), code: 'c' }, jarOf(first))).status).toBe(200)
  })

  it('makes an id of its own where the cookie that it brings is none of ours', async () => {
    const begun = await begin(['__Host-mooring-browser=chosen-by-somebody'])
    expect(jarOf(begun)[0]).toMatch(/=[\w-]{43}$/)
    expect(jarOf(begun)[0]).not.toContain('chosen')
  })

  it.each([
    ['none', []],
    ['another browser’s', [`__Host-mooring-browser=${'A'.repeat(43)}`]],
    ['a name that another host may set', ['mooring-browser=']],
  ])('is not completed by a browser whose cookie is %s; by the right one then', async (_, jar) => {
    const begun = await begin([], { redirect_uri: done })
    const [own = ''] = jarOf(begun)
    const state = stateOf(begun)
    const bare = own.replace('__Host-', '')
    const other = await back(
      { state, code: 'c' },
      jar.map((each) => (each === 'mooring-browser=' ? bare : each)),
    )
    expect([other.status, other.text]).toEqual([
      400,
      expect.stringContaining('was started in another browser'),
    ])
    expect(other.text).not.toContain('mine')
    expect(linksOf(other.text)).toEqual([])
    expect([on.world.providers.exchanges, (await now())?.status]).toEqual([[], 'incomplete'])
    expect((await back({ state, code: 'c' }, ['other=1', own])).status).toBe(302)
  })

  it('says in the audit log that it was bound, at both ends', async () => {
    const begun = await begin()
    await back({ state: stateOf(begun), code: 'c' }, jarOf(begun))
    expect(on.world.events(connection.id).slice(-2)).toMatchObject([
      { type: 'connection.authorization_started', details: { bound: true } },
      { type: 'connection.authorized', details: { bound: true } },
    ])
  })

  it.each(['https://other.example', 'http://localhost:8787', ''])(
    'is for pages at the public URL: from %j the cookie would reach no callback',
    async (from) => {
      const { status, body, cookies } = await begin([], {}, from)
      expect([status, Object.keys(body.error.details ?? {}), cookies]).toEqual([400, ['bind'], []])
    },
  )
})

describe('an authorization that is begun by the API', () => {
  it('sets no cookie, and says in the audit log that no browser was bound', async () => {
    const begun = await beginByApi()
    expect(begun.cookies).toEqual([])
    await back({ state: stateOf(begun), code: 'c' })
    expect(on.world.events(connection.id).slice(-2)).toMatchObject([
      { type: 'connection.authorization_started', details: { bound: false } },
      { type: 'connection.authorized', details: { bound: false } },
    ])
  })

  it('completes, and shows whose it became before it goes on to redirect_uri by a button', async () => {
    const state = stateOf(await beginByApi())
    const answer = await back({ state, code: 'c' })
    expect([answer.status, answer.headers.location]).toEqual([200, undefined])
    expect((await now())?.status).toBe('active')
    expect(answer.text).toContain('“&lt;b&gt;mine&lt;/b&gt;” of the project “project-')
    expect(answer.text).toContain('somebody started this authorization.')
    const target = `${done}&amp;connection_id=${connection.id}&amp;status=active`
    expect(linksOf(answer.text)).toEqual([target])
    expect(answer.text).toMatch(
      /<a class="button" [^>]*rel="noreferrer">Continue to app\.example\.com/,
    )
    expect((await back({ state, code: 'c' })).text).toBe(answer.text)
  })

  it('shows a failure likewise, and leads on with it by a button', async () => {
    const state = stateOf(await beginByApi())
    const { status, headers, text } = await back({ state, error: 'access_denied' })
    expect([status, headers.location]).toEqual([400, undefined])
    expect(text).toContain('The consent was denied at the provider.')
    expect(text).toContain('somebody started it')
    expect(linksOf(text)).toEqual([
      expect.stringContaining('error=authorization_refused&amp;reason=access_denied'),
    ])
  })

  it('shows a name from before names were checked without letting it turn the text', async () => {
    connection = await unauthorized(on.world, client, { name: '\u202egnp.exe\u2066' })
    const { text } = await back({ state: stateOf(await beginByApi()), code: 'c' })
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(text).toContain('\ufffdgnp.exe\ufffd')
  })
})
