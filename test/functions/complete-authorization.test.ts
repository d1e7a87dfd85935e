import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import { dropConnection } from '../support/builders.ts'
import type { Answer } from '../support/call.ts'
import { anyProvidersClient, granted, unauthorized } from '../support/granted.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let client: Oauth2Client
let connection: Connection
beforeEach(async () => {
  on = await stage()
  client = await anyProvidersClient(on.world, on.project)
  connection = await unauthorized(on.world, client, { name: '<b>mine</b> & more' })
})

async function begun(redirect_uri?: string): Promise<string> {
  const params = { connection_id: connection.id }
  const body = redirect_uri === undefined ? {} : { redirect_uri }
  const answer = await on.ask('authorize-connection', { as: on.keys.editor, params, body })
  return stateOf(answer)
}
const stateOf = ({ body }: Answer) => new URL(String(body.data.url)).searchParams.get('state') ?? ''
const back = (query: Record<string, string> | string) =>
  on.ask('complete-authorization', { as: '', headers: { authorization: '' }, query })
const now = () => on.world.powers.readConnections.find(connection)

/** What a person reads. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .trim()

describe('500', () => {
  it('shows on the page that the secret of the OAuth client is missing', async () => {
    const state = await begun()
    await on.world.powers.discardClientSecrets.discard(client)
    const answer = await back({ state, code: 'LEAK-code' })
    expect(answer.status).toBe(500)
    expect(wordsOf(answer.text)).toContain('missing in Secrets Manager')
    expect(on.world.providers.exchanges).toEqual([])
  })
})

describe('200', () => {
  it('makes the connection active, and names it, its project and who asked', async () => {
    const answer = await back({ state: await begun(), code: 'LEAK-code' })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(wordsOf(answer.text)).toContain(
      '“&lt;b&gt;mine&lt;/b&gt; &amp; more” of the project “project-',
    )
    expect(wordsOf(answer.text)).toContain('is authorized. somebody started this authorization.')
    expect(answer.text).not.toContain('<b>')
    expect(await now()).toMatchObject({
      ...{ status: 'active', version: 2, updatedBy: 'somebody' },
      grant: { tokenVersion: 1, refreshable: true, scopes: ['read'], clientId: client.clientId },
    })
    expect(on.world.events(connection.id).at(-1)).toMatchObject({
      ...{ type: 'connection.authorized', version: 2, actor: { user: 'somebody' } },
      details: { scopes: ['read'], access_token_version: 1 },
    })
  })

  it('exchanges the code with the verifier of the start and the exact redirect URI', async () => {
    await back({ state: await begun(), code: 'LEAK-code', iss: 'https://as.example.com' })
    const [exchange, ...more] = on.world.providers.exchanges
    expect(more).toEqual([])
    expect([exchange?.code.reveal(), exchange?.client.secret?.reveal()]).toEqual([
      'LEAK-code',
      'LEAK-client-secret',
    ])
    expect(exchange?.redirectUri).toBe('https://mooring.example.com/v1/oauth2/callback')
    expect(String(exchange?.verifier?.reveal())).toMatch(/^[\w-]{43,}$/)
  })

  it('leaves no code, verifier, state or token anywhere in the open', async () => {
    const state = await begun()
    const { text, headers } = await back({ state, code: 'LEAK-code' })
    const verifier = String(on.world.providers.exchanges[0]?.verifier?.reveal())
    for (const hidden of [state, verifier, 'LEAK']) {
      expect(`${on.world.rows}${text}${JSON.stringify(headers)}`).not.toContain(hidden)
    }
  })

  it('tells no other page of the URL it came by, and loads and runs nothing', async () => {
    const { headers } = await back({ state: await begun(), code: 'c' })
    expect(headers).toMatchObject({
      ...{ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' },
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+';/,
      ),
    })
  })

  it('takes a token that has expired where a refresh token can replace it', async () => {
    const both = { accessToken: new Secret('LEAK-1'), refreshToken: new Secret('LEAK-2') }
    const tokens = { ...both, tokenType: 'bearer', expiresInSeconds: 0 }
    on.world.providers.answers.push({ kind: 'granted', tokens })
    expect((await back({ state: await begun(), code: 'c' })).status).toBe(200)
    const params = { connection_id: connection.id }
    const { body } = await on.ask('read-credentials', { as: on.keys.runtime, params })
    expect(body.data).toMatchObject({ access_token: 'LEAK-access-1', access_token_version: 2 })
  })

  it('replaces an old grant only now, and counts its token versions on', async () => {
    connection = await granted(on.world, connection, client, { tokenVersion: 7 })
    const state = await begun()
    expect((await now())?.grant?.tokenVersion).toBe(7)
    await back({ state, code: 'c' })
    expect((await now())?.grant).toMatchObject({ tokenVersion: 8 })
    const refreshed = await on.world.powers.storeGrants
      .write(connection, { ...connection, fence: 9 })
      .catch((error: Error) => error.message)
    expect(refreshed).toMatch(/modified concurrently/)
  })

  it('leaves it incomplete where its scopes were changed concurrently, and says so', async () => {
    const state = await begun()
    await on.ask('update-connection', {
      params: { connection_id: connection.id },
      body: { type: connection.type, config: { scopes: ['read', 'write'] } },
    })
    expect(wordsOf((await back({ state, code: 'c' })).text)).toContain('Authorize it again')
    expect(await now()).toMatchObject({ status: 'incomplete', grant: { scopes: ['read'] } })
  })
})

describe('400, with a page in plain words and the connection as it was', () => {
  async function expectRefused(query: Record<string, string> | string, words: RegExp) {
    const before = await now()
    const { status, headers, text } = await back(query)
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
    expect(wordsOf(text)).toMatch(words)
    expect(wordsOf(text)).toMatch(/start the authorization again/)
    expect(await now()).toEqual(before)
    expect(on.world.events(connection.id).map(({ type }) => type)).not.toContain(
      'connection.authorized',
    )
  }

  it.each([{}, { state: '' }, { state: 'guessed', code: 'c' }, { state: 'A'.repeat(43) }])(
    'where the state is none of ours: %j',
    async (query) => expectRefused(query, /This authorization is unknown/),
  )

  it('where more than ten minutes have passed', async () => {
    const state = await begun()
    const { takeAuthorizations } = on.world.powers
    const { find } = takeAuthorizations
    takeAuthorizations.find = async (hash) => {
      const found = await find(hash)
      return found && { ...found, expiresAt: new Date(Date.now() - 60_000).toISOString() }
    }
    await expectRefused({ state, code: 'c' }, /10 minutes/)
    takeAuthorizations.find = find
  })

  it.each([
    [{ error: 'access_denied' }, /denied at the provider/],
    [{ error: 'LEAK' }, /did not grant/],
    [{}, /no code/],
    [{ code: 'c', iss: 'https://other.example' }, /a different provider/],
  ])('where the provider says %j', async (query, words) => {
    await expectRefused({ state: await begun(), ...query }, words)
    expect(on.world.providers.exchanges).toEqual([])
  })

  it('where a parameter comes twice', async () => {
    await expectRefused(`state=${await begun()}&code=a&code=b`, /not valid/)
  })

  it.each([
    [{ kind: 'dead', code: 'invalid_grant' }, /no longer accepts the code/],
    [{ kind: 'client_refused', code: 'invalid_client' }, /rejects the OAuth client/],
    [{ kind: 'misconfigured', code: 'invalid_scope' }, /as it is configured/],
    [{ kind: 'passing', code: 'http_503' }, /had a transient failure/],
    [{ kind: 'unclassified', code: 'http_400' }, /for an unknown reason/],
  ] as const)('where the exchange comes to %j', async (answer, words) => {
    on.world.providers.answers.push(answer)
    await expectRefused({ state: await begun(), code: 'LEAK' }, words)
  })

  it('where the token has expired already, and there is no refresh token', async () => {
    const tokens = { accessToken: new Secret('LEAK'), tokenType: 'bearer', expiresInSeconds: 0 }
    on.world.providers.answers.push({ kind: 'granted', tokens })
    await expectRefused({ state: await begun(), code: 'c' }, /returned an expired token/)
  })

  it('where the OAuth client was changed since', async () => {
    const state = await begun()
    await on.ask('update-oauth2-client', {
      params: { oauth2_client_id: client.id },
      body: {
        ...{ name: 'n', type: client.type, client_id: 'another' },
        ...{ authorization_url: 'https://as.example.com/a', token_url: 'https://as.example.com/t' },
      },
    })
    await expectRefused({ state, code: 'c' }, /OAuth client was changed/)
  })

  it('where the connection is gone, and takes back what was granted too late', async () => {
    const state = await begun()
    const { askProviders } = on.world.powers
    const { exchange } = askProviders
    askProviders.exchange = async (given) => {
      await dropConnection(on.world, connection)
      return exchange(given)
    }
    const { status, text } = await back({ state, code: 'c' })
    askProviders.exchange = exchange
    expect([status, wordsOf(text)]).toEqual([400, expect.stringMatching(/Nothing was stored/)])
    expect(on.world.cleanupTasks()).toMatchObject([
      { kind: 'revoke_grant', subject: connection.id },
    ])
  })
})

describe('503', () => {
  it('is a page too, where what comes after the take fails; the state is used up', async () => {
    const state = await begun()
    on.world.fail('readOauth2Clients.find', { times: 1 })
    const { status, headers, text } = await back({ state, code: 'c' })
    expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(wordsOf(text)).toMatch(/start the authorization again/)
    const again = await back({ state, code: 'c' })
    expect([again.status, wordsOf(again.text)]).toEqual([
      400,
      expect.stringMatching(/a service did not respond/),
    ])
    expect(on.world.providers.exchanges).toEqual([])
  })
})

describe('500', () => {
  it('is a page as well, that tells nothing but the request', async () => {
    on.world.fail('takeAuthorizations.find', { error: new Error('LEAK') })
    const { status, text } = await back({ state: await begun(), code: 'c' })
    expect(status).toBe(500)
    expect(text).not.toContain('LEAK')
    expect(wordsOf(text)).toMatch(/request ID [\da-f-]{36}/)
  })
})
