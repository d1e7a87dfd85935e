import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { allTypes, typeNamed } from '../../shared/catalogue/index.ts'
import { providerOf, requestedScopes } from '../../shared/catalogue/provider.ts'
import type { OutboundRequest } from '../../shared/egress/guarded-fetch.ts'
import type { OauthProvider } from '../../shared/model/oauth-provider.ts'
import type { RegisteredProvider } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import {
  authorizationUrl,
  challengeOf,
  hashOf,
  newState,
  newVerifier,
} from '../../shared/oauth/authorization-request.ts'
import { sendRevocation } from '../../shared/oauth/send-revocation.ts'
import { sendCode, sendRefresh } from '../../shared/oauth/token-requests.ts'
import { sourcesIn } from '../architecture/sources.ts'
import { anOauth2Client } from '../support/builders.ts'

const client = { clientId: 'client id', secret: new Secret('s+cret') }
const basic = `Basic ${Buffer.from('client+id:s%2Bcret').toString('base64')}`
const tokens = { accessToken: new Secret('access'), refreshToken: new Secret('refresh') }

function provider(name: string): OauthProvider {
  return providerOf(anOauth2Client({ type: `dynamiq.connections.${name}OAuth2` }))
}

const registered: RegisteredProvider = {
  ...{ authorizationUrl: 'https://as.example/a?x=1', tokenUrl: 'https://as.example/t' },
  ...{ revocationUrl: 'https://as.example/r', scopes: ['own'] },
  pkce: 'S256',
  tokenAuthMethod: 'client_secret_basic',
  tokenRequestFormat: 'form',
  authorizationParams: { audience: 'api', state: 'forged' },
}
const generic = providerOf(
  anOauth2Client({ type: 'dynamiq.connections.OAuth2', provider: registered }),
)

/** What would have been sent. */
async function sentBy(run: (send: (request: OutboundRequest) => Promise<never>) => unknown) {
  const sent: OutboundRequest[] = []
  await run(async (request) => {
    sent.push(request)
    return { kind: 'answer', status: 200, headers: {}, body: '{}' } as never
  })
  const [request, ...more] = sent
  if (!request || more.length > 0) throw new Error(`${sent.length} requests`)
  const { body = '', headers } = request
  const json = headers['content-type'] === 'application/json'
  const members = json ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
  return { ...request, members }
}

const refresh = (of: OauthProvider) =>
  sentBy((send) => sendRefresh({ provider: of, client, refreshToken: new Secret('old') }, send))

const exchange = (of: OauthProvider) =>
  sentBy((send) =>
    sendCode(
      { provider: of, client, code: new Secret('c'), redirectUri: 'https://m.example/cb' },
      send,
    ),
  )

describe('Basic client authentication', () => {
  it.each([
    ['2d9c1f3a-1c2b-4d5e-8f90-a1b2c3d4e5f6', 'secret_AbC-123.x~'],
    ['*', 'x'],
  ])('sends %s with %s as they are, in token and revocation requests alike', async (id, secret) => {
    expect(await headersFor(id, secret)).toEqual(Array(3).fill(`${id}:${secret}`))
  })

  it.each([
    ['a b', 's+c', 'a+b:s%2Bc'],
    ['a:b', 'c%7Ed', 'a%3Ab:c%257Ed'],
    ['é', '&=/', '%C3%A9:%26%3D%2F'],
  ])('form-encodes the rest of %s with %s (RFC 6749 appendix B)', async (id, secret, sent) => {
    expect(await headersFor(id, secret)).toEqual(Array(3).fill(sent))
  })

  /** What the header holds in a code exchange, a refresh and a revocation. */
  async function headersFor(clientId: string, secret: string): Promise<string[]> {
    const own = { provider: generic, client: { clientId, secret: new Secret(secret) } }
    const code = { code: new Secret('c'), redirectUri: 'https://m.example/cb' }
    const requests = [
      await sentBy((send) => sendCode({ ...own, ...code }, send)),
      await sentBy((send) => sendRefresh({ ...own, refreshToken: new Secret('r') }, send)),
      await sentBy((send) => sendRevocation({ ...own, ...tokens }, send)),
    ]
    return requests.map(({ headers }) => {
      const [, encoded = ''] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? []
      return Buffer.from(encoded, 'base64').toString()
    })
  }
})

describe('an authorization request', () => {
  const asked = {
    ...{ clientId: 'c', redirectUri: 'https://m.example/cb', scopes: ['a', 'b'] },
    state: new Secret('st'),
  }
  const paramsOf = (of: OauthProvider, given = {}) =>
    Object.fromEntries(new URL(authorizationUrl(of, { ...asked, ...given })).searchParams)
  const usual = {
    response_type: 'code',
    client_id: 'c',
    redirect_uri: asked.redirectUri,
    state: 'st',
  }

  it.each([
    ['Google', { access_type: 'offline', prompt: 'consent', scope: 'a b' }],
    ['Microsoft', { response_mode: 'query', scope: 'a b' }],
    ['Dropbox', { token_access_type: 'offline', scope: 'a b' }],
    ['Box', { scope: 'a b' }],
    ['Notion', { owner: 'user' }],
    ['GitHub', { scope: 'a b' }],
  ])('of %s has just what that wants', (name, own) => {
    expect(paramsOf(provider(name))).toEqual({ ...usual, ...own })
  })

  it('proves its origin by PKCE, where the provider knows it', () => {
    expect(paramsOf(generic, { challenge: 'ch' })).toMatchObject({
      code_challenge: 'ch',
      code_challenge_method: 'S256',
    })
  })

  it('keeps the query of the endpoint, and no parameter of a client overrides ours', () => {
    expect(paramsOf(generic)).toMatchObject({ x: '1', audience: 'api', state: 'st' })
  })

  it('asks for the connection’s scopes, else its client’s, and for what keeps the grant alive', () => {
    expect(requestedScopes(provider('Microsoft'), ['User.Read'])).toEqual([
      'User.Read',
      'offline_access',
    ])
    expect(requestedScopes(generic, [], ['own'])).toEqual(['own'])
    expect(requestedScopes(generic, ['mine'], ['own'])).toEqual(['mine'])
  })
})

describe('a token request', () => {
  it('shows the client in the body, or by Basic, form-encoded first (RFC 6749 section 2.3.1)', async () => {
    const box = await refresh(provider('Box'))
    expect(box).toMatchObject({ url: 'https://api.box.com/oauth2/token', method: 'POST' })
    expect(box.members).toEqual({
      ...{ grant_type: 'refresh_token', refresh_token: 'old' },
      ...{ client_id: 'client id', client_secret: 's+cret' },
    })
    const other = await refresh(generic)
    expect(other.headers.authorization).toBe(basic)
    expect(other.members).toEqual({ grant_type: 'refresh_token', refresh_token: 'old' })
  })

  it('has the scopes and the resource, and no refresh token, by client credentials', async () => {
    const of = { ...generic, authorizationParams: { resource: 'https://a.example/mcp' } }
    const ask = (scopes: readonly string[]) =>
      sentBy((send) => sendRefresh({ provider: of, client, scopes }, send))
    const own = { grant_type: 'client_credentials', resource: 'https://a.example/mcp' }
    const { members, headers } = await ask(['a', 'b'])
    expect([members, headers.authorization]).toEqual([{ ...own, scope: 'a b' }, basic])
    expect((await ask([])).members).toEqual(own)
  })

  it('brings its own parameters, and none of them overrides the protocol’s', async () => {
    const of = {
      ...generic,
      tokenParams: { code: 'forged', grant_type: 'forged', tenant: 't-1' },
      refreshParams: { refresh_token: 'forged', grant_type: 'forged', expires_in: '3600' },
    }
    const { members } = await exchange(of)
    expect(members).toMatchObject({ code: 'c', grant_type: 'authorization_code', tenant: 't-1' })
    expect(members).not.toHaveProperty('expires_in')
    const refreshed = await refresh(of)
    expect(refreshed.members).toEqual({
      ...{ grant_type: 'refresh_token', refresh_token: 'old', expires_in: '3600' },
    })
    const asJson = await refresh({ ...of, tokenRequestFormat: 'json' })
    expect(asJson.members).toEqual(refreshed.members)
  })

  const a = 'https://a.example/mcp'
  const b = 'https://b.example/mcp'
  it.each<[string, Partial<OauthProvider>, (string | undefined)[]]>([
    ['the authorization', { authorizationParams: { resource: a } }, [a, a]],
    ['the exchange', { tokenParams: { resource: a } }, [a, a]],
    ['a refresh', { refreshParams: { resource: a } }, [undefined, a]],
    [
      'the exchange anew',
      { authorizationParams: { resource: a }, tokenParams: { resource: b } },
      [b, b],
    ],
    [
      'the exchange alone, by an empty one',
      { tokenParams: { resource: a }, refreshParams: { resource: '' } },
      [a, undefined],
    ],
    ['none', {}, [undefined, undefined]],
  ])('names the resource of %s in what follows (RFC 8707 section 2.2)', async (_, own, named) => {
    const of = { ...generic, ...own }
    const sent = [await exchange(of), await refresh(of)]
    expect(sent.map(({ members }) => members.resource)).toEqual(named)
  })

  it('speaks JSON to Notion, in a version of its API', async () => {
    const { headers, members } = await refresh(provider('Notion'))
    expect(headers).toMatchObject({
      ...{ 'content-type': 'application/json', authorization: basic },
      'notion-version': expect.any(String),
    })
    expect(members).toEqual({ grant_type: 'refresh_token', refresh_token: 'old' })
  })

  it('asks for JSON, which GitHub would not send otherwise', async () => {
    expect((await refresh(provider('GitHub'))).headers.accept).toBe('application/json')
  })

  it('of a public client names it and proves nothing', async () => {
    const open = { ...generic, clientAuthentication: 'none' } as const
    const { members, headers } = await refresh(open)
    expect(members).toMatchObject({ client_id: 'client id' })
    expect([members.client_secret, headers.authorization]).toEqual([undefined, undefined])
  })

  it('brings the code with its redirect URI and verifier, exactly', async () => {
    const exchange = {
      ...{ provider: generic, client, code: new Secret('code+/='), verifier: new Secret('v') },
      redirectUri: 'https://m.example/cb',
    }
    const { members } = await sentBy((send) => sendCode(exchange, send))
    expect(members).toEqual({
      ...{ grant_type: 'authorization_code', code: 'code+/=', code_verifier: 'v' },
      redirect_uri: 'https://m.example/cb',
    })
  })
})

describe('a revocation', () => {
  const revoke = (of: OauthProvider) =>
    sentBy((send) => sendRevocation({ provider: of, client, ...tokens }, send))

  it.each([
    ['Google', 'POST https://oauth2.googleapis.com/revoke', { token: 'refresh' }, undefined],
    ['Dropbox', 'POST https://api.dropboxapi.com/2/auth/token/revoke', {}, 'Bearer access'],
    [
      ...(['Box', 'POST https://api.box.com/oauth2/revoke'] as const),
      { token: 'refresh', client_id: 'client id', client_secret: 's+cret' },
      undefined,
    ],
    ['Notion', 'POST https://api.notion.com/v1/oauth/revoke', { token: 'access' }, basic],
    [
      ...(['GitHub', 'DELETE https://api.github.com/applications/client%20id/grant'] as const),
      { access_token: 'access' },
      basic,
    ],
  ])('at %s', async (name, line, members, authorization) => {
    const sent = await revoke(provider(name))
    expect(`${sent.method} ${sent.url}`).toBe(line)
    expect(sent.members).toEqual(members)
    expect(sent.headers.authorization).toBe(authorization)
  })

  it('at any other follows RFC 7009', async () => {
    const sent = await revoke(generic)
    expect(sent.members).toEqual({ token: 'refresh', token_type_hint: 'refresh_token' })
    expect(sent.headers.authorization).toBe(basic)
  })

  it.each([
    [200, '', true],
    [204, '', true],
    [404, '', true],
    [400, '{"error":"invalid_token"}', true],
    [400, '\uFEFF{"error":"invalid_grant"}', true],
    [400, '{"error":{"code":"invalid_token","message":"it is"}}', true],
    [400, 'error=invalid_token&error_description=gone', true],
    [400, '{"error":"invalid_client"}', false],
    [400, '<html>invalid_token</html>', false],
    [503, '', false],
  ])('that is answered %s %s is done: %s', async (status, body, done) => {
    const send = async () => ({ kind: 'answer', status, headers: {}, body }) as const
    expect(await sendRevocation({ provider: generic, client, ...tokens }, send)).toBe(done)
  })
})

describe('what must not be guessed', () => {
  it('is the state: 256 bits, of which only a hash is kept', () => {
    const state = newState()
    expect(Buffer.from(String(state.reveal()), 'base64url')).toHaveLength(32)
    expect(hashOf(state)).toBe(createHash('sha256').update(String(state.reveal())).digest('hex'))
    expect(hashOf(newState())).not.toBe(hashOf(state))
  })

  it('is the verifier, whose challenge is that of RFC 7636 appendix B', async () => {
    const verifier = new Secret('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
    expect(await challengeOf(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
    expect(String(newVerifier().reveal()).length).toBeGreaterThanOrEqual(43)
  })
})

describe('the providers', () => {
  const oauth = allTypes.filter(({ oauth }) => oauth)

  it.each(oauth)(
    '$id has one, or says that its clients bring their own',
    ({ id, discovered, provider: own }) => {
      expect(own === undefined).toBe(discovered || id === 'dynamiq.connections.OAuth2')
      if (own) expect(providerOf(anOauth2Client({ type: id }))).toBe(own)
      for (const url of own ? [own.authorizationUrl, own.tokenUrl] : []) {
        expect(new URL(url).protocol).toBe('https:')
      }
    },
  )

  it('are named by their catalogue files alone', () => {
    const names = /\b(google|microsoft|dropbox|notion|github)\b|\bbox\b\.com/i
    const strangers = sourcesIn('shared/oauth', 'shared/egress', 'functions', 'shared/aws')
      .map(({ path, text }) => ({ path, code: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '') }))
      .filter(({ code }) => names.test(code))
    expect(strangers.map(({ path }) => path)).toEqual([])
    expect(typeNamed('dynamiq.connections.NotionOAuth2')?.provider?.pkce).toBe('none')
  })
})
